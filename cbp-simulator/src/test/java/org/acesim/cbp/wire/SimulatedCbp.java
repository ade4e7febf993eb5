package org.acesim.cbp.wire;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.TestDatabases;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.bill.Bills;
import org.acesim.cbp.clock.Deadline;
import org.acesim.cbp.clock.DueEvent;
import org.acesim.cbp.clock.DueEventHandler;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.PersonsAwaited;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.control.RefusedGoods;
import org.acesim.cbp.dis.DocumentReceipt;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.inquiry.Inquiries;
import org.acesim.cbp.inquiry.Inquiry;
import org.acesim.cbp.inquiry.Penalties;
import org.acesim.cbp.late.LateMessages;
import org.acesim.cbp.payment.DutyAccounts;
import org.acesim.cbp.payment.DutyLedger;
import org.acesim.cbp.payment.DutyOwed;
import org.acesim.cbp.payment.PaymentView;
import org.acesim.cbp.payment.PaymentViews;
import org.acesim.cbp.review.BillReview;
import org.acesim.cbp.review.Courses;
import org.acesim.cbp.review.DueReview;
import org.acesim.cbp.review.OpenCase;
import org.acesim.cbp.review.PenaltyNotices;
import org.acesim.cbp.review.Proceedings;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.cbp.review.ReviewFiles;
import org.acesim.cbp.scenario.Scenarios;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.cbp.setting.InspectionKind;
import org.acesim.cbp.setting.LawOf;
import org.acesim.cbp.setting.PaymentSettings;
import org.acesim.cbp.setting.ReviewSettings;
import org.acesim.cbp.setting.Settings;
import org.acesim.customs.assessment.Assessments;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.customs.tariff.Tariff;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.WireMessage;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.outbox.Inbox;
import org.acesim.routes.outbox.InboxKey;
import org.acesim.routes.outbox.Outbox;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The simulated CBP over a real database, with its inbox and outbox, but without a broker: tests give it messages. */
public final class SimulatedCbp implements AutoCloseable {
    /** Monday, 9 o'clock in New York. */
    public static final Instant START = Instant.parse("2024-06-03T13:00:00Z");

    /** What is selected is asked for a document, so that every test knows what comes. */
    private static final ReviewSettings LOOKING_AT_DOCUMENTS =
            ReviewSettings.USUAL.ofKinds(Map.of(InspectionKind.DOCUMENTS, BigDecimal.ONE));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Runnable atEnd;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final EventsInMemory waiting = new EventsInMemory();
    private Instant now = START;
    private Settings settings = new Settings(
            1, Map.of(), LawOf.pinned(LocalDate.of(2024, 6, 3)), Aggregation.NOT_EXCEEDING, LOOKING_AT_DOCUMENTS);
    private long lastRead;
    private long lastSent;

    private SimulatedCbp(DataSource database, Runnable atEnd) {
        this.atEnd = atEnd;
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        context.registerBean(JdbcTemplate.class, () -> jdbc);
        context.registerBean(TransactionTemplate.class, () -> transaction);
        context.registerBean(
                Inbox.class, () -> new Inbox(JdbcClient.create(jdbc), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        context.registerBean(Outbox.class, () -> new Outbox(jdbc));
        context.registerBean(Accounts.class, () -> new Accounts(Accounts.demonstration()));
        context.registerBean(DueEvents.class, () -> waiting);
        context.registerBean(SimulatedTime.class, this::simulatedTime);
        context.registerBean(CurrentSettings.class, () -> () -> settings);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(jdbc));
        context.registerBean(Entries.class);
        context.registerBean(LateMessages.class);
        context.registerBean(BillReview.class);
        context.registerBean(Bills.class);
        context.scan("org.acesim.cbp.scenario");
        context.registerBean(ReviewFiles.class);
        context.registerBean(Inquiries.class);
        context.registerBean(Documents.class);
        context.registerBean(Penalties.class);
        context.registerBean(PenaltyNotices.class);
        context.scan("org.acesim.cbp.person");
        context.registerBean(Courses.class);
        context.registerBean(Proceedings.class);
        context.registerBean(DueReview.class);
        context.scan("org.acesim.cbp.action");
        context.registerBean(KeptAssessments.class);
        context.registerBean(Assessments.class, () -> new Assessments(Tariff.sample()));
        context.scan("org.acesim.cbp.summary", "org.acesim.cbp.payment");
        context.registerBean(EntrySummaryBatches.class);
        context.registerBean(CargoReleaseBatches.class);
        context.registerBean(AbiIntake.class);
        context.registerBean(DocumentReceipt.class);
        context.registerBean(RefusedGoods.class);
        context.refresh();
    }

    /** On H2 in memory, in the mode in which the program runs it. */
    public static SimulatedCbp onH2() {
        JdbcConnectionPool database = TestDatabases.h2();
        return new SimulatedCbp(database, () -> TestDatabases.shutdown(database));
    }

    /** On a real PostgreSQL. */
    public static SimulatedCbp onPostgres() {
        HikariDataSource database = TestDatabases.postgres();
        return new SimulatedCbp(database, database::close);
    }

    /** With these rates. */
    public SimulatedCbp inspecting(Map<String, java.math.BigDecimal> rates) {
        settings = new Settings(settings.seed(), rates, settings.lawOf(), settings.aggregation(), settings.review());
        return this;
    }

    /** Looking at all that is selected in this way. */
    public SimulatedCbp lookingBy(InspectionKind kind) {
        settings = new Settings(
                settings.seed(),
                settings.inspectionRates(),
                settings.lawOf(),
                settings.aggregation(),
                settings.review().ofKinds(Map.of(kind, BigDecimal.ONE)));
        return this;
    }

    /** Under the law of a day. */
    public SimulatedCbp underLawOf(LocalDate day) {
        settings = new Settings(
                settings.seed(),
                settings.inspectionRates(),
                LawOf.pinned(day),
                settings.aggregation(),
                settings.review());
        return this;
    }

    /** Each entry under the law of its own date. */
    public SimulatedCbp underLawByDate() {
        settings = new Settings(
                settings.seed(), settings.inspectionRates(), LawOf.BY_DATE, settings.aggregation(), settings.review());
        return this;
    }

    /** With the duty of these types of entries paid before release. */
    public SimulatedCbp paidFirst(String... entryTypes) {
        settings = new Settings(
                settings.seed(),
                settings.inspectionRates(),
                settings.lawOf(),
                settings.aggregation(),
                settings.review(),
                new PaymentSettings(Set.of(entryTypes), null));
        return this;
    }

    /** Holding what one person imports on one day against this. */
    public SimulatedCbp aggregating(Aggregation aggregation) {
        settings = new Settings(
                settings.seed(), settings.inspectionRates(), settings.lawOf(), aggregation, settings.review());
        return this;
    }

    /** A message of the gateway, as the relay sends it. */
    public WireMessage fromGateway(SampleBatch batch) {
        return fromGateway(batch.bytes());
    }

    /** A message of the gateway with any content. */
    public WireMessage fromGateway(byte[] content) {
        lastSent++;
        return new WireMessage("ID:gateway-" + lastSent, InternalUsers.GATEWAY, content, false, lastSent, null, null);
    }

    /** A message of somebody else's. */
    public WireMessage from(String user, byte[] content) {
        lastSent++;
        return new WireMessage("ID:" + user + "-" + lastSent, user, content, true, null, null, null);
    }

    /** Gives CBP a message. */
    public void receive(WireMessage message) {
        context.getBean(AbiIntake.class).receive(message);
    }

    /** Assesses what an entry owes, as an accepted entry summary does. */
    public void assess(DutyOwed owed) {
        transaction.executeWithoutResult(
                status -> context.getBean(DutyAccounts.class).assessed(List.of(owed)));
    }

    /** The entry summary is gone. */
    public void withdrawSummary(String entryNumber) {
        transaction.executeWithoutResult(
                status -> context.getBean(DutyAccounts.class).withdrawn(List.of(entryNumber), now));
    }

    /** Whether the entry summary cannot be filed again. */
    public boolean isSettled(String entryNumber) {
        return context.getBean(DutyAccounts.class).settled(List.of(entryNumber)).contains(entryNumber);
    }

    /** The filer pays what an entry owes. */
    public void payDuty(String entryNumber) {
        context.getBean(DutyLedger.class).take(new ControlMessage.DutyPayment(entryNumber));
    }

    /** How far the duty of an entry is paid. */
    public PaymentView payment(String entryNumber) {
        return context.getBean(PaymentViews.class).of(entryNumber).orElseThrow();
    }

    /** A part of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Who is waited for although nothing is due. */
    public List<Deadline> waitingWithoutDeadline() {
        return context.getBeansOfType(PersonsAwaited.class).values().stream()
                .flatMap(awaited -> awaited.withoutDeadline(100).stream())
                .toList();
    }

    /** Tells CBP what the filer of refused goods does with them. */
    public void dispose(ControlMessage.Disposal disposal) {
        context.getBean(RefusedGoods.class).dispose(disposal);
    }

    /** Gives CBP documents. */
    public void receiveDocuments(WireMessage message) {
        context.getBean(DocumentReceipt.class).receive(message);
    }

    /** Lets something happen to an entry, as if it were decided now at CBP. */
    public void happen(String entryNumber, ReviewEvent event) {
        Decision why = Decision.of(Decision.Rule.DESK, now, Decision.facts(), "for a test");
        Proceedings proceedings = context.getBean(Proceedings.class);
        transaction.executeWithoutResult(status -> {
            Collection<OpenCase> cases = proceedings.open(List.of(entryNumber)).values();
            cases.forEach(open -> open.proceed(course -> course.after(event, why)));
            proceedings.close(cases, now, null);
        });
    }

    /** Lets something happen to the bill that these entries name. */
    public void happenToBill(ReviewEvent event, String... entryNumbers) {
        Decision why = Decision.of(Decision.Rule.BILL_MATCH, now, Decision.facts(), "for a test");
        transaction.executeWithoutResult(
                status -> context.getBean(BillReview.class).happened(event, why, List.of(entryNumbers)));
    }

    /** The carrier has not put a bill on file. */
    public void keepOffFile(String billId) {
        jdbc.update("insert into bill (id, stage, held) values (?, 'NOT_ON_FILE', false)", billId);
    }

    /** With these rules for filer ABC, in YAML. */
    public SimulatedCbp scenarios(String yaml) {
        context.getBean(Scenarios.class).replace("ABC", yaml.getBytes(StandardCharsets.UTF_8), true);
        return this;
    }

    /** What was claimed or thought of, and how it stands: PRE_PENALTY OPEN 200.00. */
    public List<String> penalties(String entryNumber) {
        return context.getBean(Penalties.class).of(entryNumber).stream()
                .map(penalty -> penalty.stage() + " " + penalty.status() + " " + penalty.amount())
                .toList();
    }

    /** The number of the one inquiry of an entry that is open. */
    public long openInquiry(String entryNumber) {
        return context.getBean(Inquiries.class).of(entryNumber).stream()
                .filter(inquiry -> inquiry.status() == NoticeStatus.OPEN)
                .mapToLong(Inquiry::id)
                .findFirst()
                .orElseThrow();
    }

    /** What CBP has put into its outbox since this was last asked, in order. */
    public List<Sent> sent() {
        List<Sent> sent = jdbc.query(
                "select id, queue, content, as_text, correlation_id from outbox where id > ? order by id",
                (row, number) -> new Sent(
                        row.getLong("id"),
                        row.getString("queue"),
                        new String(row.getBytes("content"), StandardCharsets.ISO_8859_1),
                        row.getBoolean("as_text"),
                        row.getString("correlation_id")),
                lastRead);
        if (!sent.isEmpty()) {
            lastRead = sent.get(sent.size() - 1).id();
        }
        return sent;
    }

    /** The response that the inbox keeps. */
    public String storedAnswer(InboxKey key) {
        byte[] stored = context.getBean(Inbox.class).answer(key).orElseThrow();
        return new String(StoredAnswer.read(stored), StandardCharsets.ISO_8859_1);
    }

    /** The entries on file. */
    public Entries entries() {
        return context.getBean(Entries.class);
    }

    /** The entry of a number. */
    public FiledEntry entry(String number) {
        return entries().find(number).orElseThrow();
    }

    /** How many rows a table has. */
    public long count(String table) {
        Long count = jdbc.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    /** The one number that a query finds. */
    public long sum(String query) {
        Long sum = jdbc.queryForObject(query, Long.class);
        return sum == null ? 0 : sum;
    }

    /** Moves simulated time on and fires what falls due, as the clock does: one transaction for each due time. */
    public void advanceTo(Instant moment) {
        while (waiting.next(moment).isPresent()) {
            List<DueEvent> due = waiting.takeNext();
            now = due.get(0).dueAt();
            transaction.executeWithoutResult(
                    status -> context.getBean(DueEventHandler.class).fire(due));
        }
        now = moment;
    }

    /** Simulated time. */
    public Instant now() {
        return now;
    }

    @Override
    public void close() {
        context.close();
        atEnd.run();
    }

    private SimulatedTime simulatedTime() {
        return new SimulatedTime() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public LocalDate today() {
                return now.atZone(CustomsZone.NEW_YORK).toLocalDate();
            }
        };
    }

    /** A message in the outbox. */
    public record Sent(long id, String queue, String content, boolean text, String correlationId) {
        /** The application id of its A record. */
        public String application() {
            return content.substring(25, 27);
        }
    }
}
