package org.acesim.catair;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Preparer;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;
import org.acesim.catair.release.Address;
import org.acesim.catair.release.AgencyStatus;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.BillDisposition;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.City;
import org.acesim.catair.release.Contact;
import org.acesim.catair.release.Echo;
import org.acesim.catair.release.EntryDisposition;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.LineItem;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.PartyName;
import org.acesim.catair.release.Reference;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.release.StatusBill;
import org.acesim.catair.release.StatusHeader;
import org.acesim.catair.release.Tariff;

/** Seeded messages of every shape that the layouts and the grammar allow, sensible or not. */
public final class SomeMessages {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SPECIAL = "!@#$%^&*()-_=+[{]}\\|;:'\",<.>/?`~";

    private final Random random;

    public SomeMessages(Random random) {
        this.random = random;
    }

    public Batch batch(String application, Supplier<Transaction> transaction) {
        String filer = code(3);
        BlockHeader block = new BlockHeader(
                code(4), filer, application, maybe(code(2)), new Preparer(code(4), filer, maybe(code(2)), "1"), user());
        BlockHeader plain = BlockHeader.of(code(4), code(3), application, user());
        BatchHeader header = new BatchHeader(
                code(4), code(3), code(6), random.nextBoolean() ? date() : null, application, maybe(code(2)), user());
        return new Batch(
                header,
                list(1, 3, i -> new Block(random.nextBoolean() ? block : plain, list(1, 4, j -> transaction.get()))));
    }

    public CargoRelease cargoRelease() {
        EntryNumber number = EntryNumber.of(code(3).replace("000", "001"), random.nextInt(10_000_000));
        EntryHeader header = new EntryHeader(
                pick("A", "R"),
                number.filerCode(),
                number.field(),
                pick("86", "11", "01"),
                maybe("EI"),
                maybe(text(12)),
                maybe(pick("10", "40")),
                pick("0", "8", "9"),
                number(10),
                maybe(code(5)),
                maybe(pick("1", "2")),
                maybe(code(5)));
        return new CargoRelease(
                header,
                new Contact(words(40), words(15), "", random.nextBoolean(), random.nextBoolean(), random.nextBoolean()),
                list(0, 5, i -> bill()),
                list(0, 4, i -> reference()),
                list(0, 4, i -> party()),
                list(
                        1,
                        6,
                        i -> new Line(
                                new LineItem(i + 1, letters(2), maybe(text(70))),
                                list(0, 3, j -> party()),
                                list(1, 4, j -> tariff()))));
    }

    public CargoReleaseResponse response() {
        List<String> filing = cargoRelease().write().records();
        List<Echo> echoes = new ArrayList<>();
        for (int i = 0; i < filing.size(); i++) {
            if (i == 0 || random.nextInt(3) == 0) {
                echoes.add(new Echo(
                        filing.get(i), list(0, 3, j -> new ReleaseMessage(pick("11", "13"), code(3), text(40)))));
            }
        }
        return new CargoReleaseResponse(echoes, new ReleaseMessage(pick("01", "02", "03", "04"), "", text(40)));
    }

    public ReleaseStatus status() {
        StatusHeader header = new StatusHeader(
                maybe(digits(4)),
                code(3),
                digits(8),
                digits(2),
                maybe(text(12)),
                maybe(code(4)),
                maybe(words(20)),
                maybe(text(5)),
                random.nextBoolean() ? date() : null,
                maybe("1"),
                maybe("P"));
        return new ReleaseStatus(
                header,
                list(0, 2, i -> reference()),
                list(0, 3, i -> statusBill()),
                list(
                        0,
                        4,
                        i -> new EntryDisposition(
                                at(),
                                code(2),
                                text(40),
                                random.nextBoolean() ? date() : null,
                                maybe(digits(2)),
                                maybe(code(6)))),
                list(0, 2, i -> agencyStatus()));
    }

    private AgencyStatus agencyStatus() {
        AgencyStatus.Place everywhere = new AgencyStatus.Place(null, null, null);
        return new AgencyStatus(
                code(3), maybe(code(3)), at(), digits(2), text(28), "", "", "", everywhere, everywhere, "", "", "");
    }

    public NoticeMessage notice() {
        return new NoticeMessage(
                EntryNumber.of("ABC", random.nextInt(10_000_000)),
                pick(NoticeKind.values()),
                pick(NoticeStatus.values()),
                random.nextInt(1_000_000),
                at(),
                random.nextBoolean() ? at() : null,
                random.nextBoolean() ? amount() : null,
                maybe(code(6)),
                prose());
    }

    public PaymentMessage payment() {
        return new PaymentMessage(
                EntryNumber.of("ABC", random.nextInt(10_000_000)),
                pick(PaymentMessage.Kind.values()),
                pick(PaymentMessage.Status.values()),
                random.nextInt(1_000_000),
                amount(),
                at(),
                random.nextBoolean() ? date() : null);
    }

    public AssessmentMessage assessment() {
        return new AssessmentMessage(
                EntryNumber.of("ABC", random.nextInt(10_000_000)),
                text(20),
                1 + random.nextInt(99),
                pick(AssessmentMessage.Kind.values()),
                list(
                        0,
                        4,
                        i -> new AssessmentMessage.Line(
                                i + 1, text(13), letters(2), amount(), list(0, 3, j -> layer()))),
                list(0, 3, i -> new AssessmentMessage.Fee(code(3), amount(), prose())),
                amount(),
                amount(),
                amount());
    }

    private AssessmentMessage.Layer layer() {
        return new AssessmentMessage.Layer(text(13), amount(), prose(), amount(), random.nextBoolean(), prose());
    }

    private Bill bill() {
        return new Bill(
                pick("I", "M", "H", "R", "T"),
                maybe(code(4)),
                text(50),
                random.nextBoolean() ? number(8) : null,
                maybe(pick("Y", "N")));
    }

    private Reference reference() {
        return new Reference(code(3), text(50));
    }

    private Party party() {
        return new Party(
                new PartyName(letters(3), maybe(text(35)), maybe(text(3)), maybe(text(20))),
                list(0, 3, i -> new Address(code(2), text(35), maybe(code(2)), maybe(text(35)))),
                random.nextBoolean() ? new City(text(35), maybe(code(3)), maybe(text(15)), letters(2)) : null);
    }

    private Tariff tariff() {
        return new Tariff(digits(10), random.nextBoolean() ? number(10) : null);
    }

    private StatusBill statusBill() {
        return new StatusBill(
                pick("M", "H", "R"),
                maybe(code(4)),
                text(50),
                random.nextBoolean() ? number(8) : null,
                maybe(text(5)),
                maybe(text(8)),
                list(
                        0,
                        3,
                        i -> new BillDisposition(
                                at(),
                                code(2),
                                text(40),
                                pick("Y", "N"),
                                maybe(code(4)),
                                maybe(text(5)),
                                random.nextBoolean() ? date() : null,
                                maybe(digits(4)))));
    }

    private LocalDate date() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_000));
    }

    private LocalDateTime at() {
        return date().atTime(random.nextInt(24), random.nextInt(60));
    }

    private long number(int digits) {
        return (long) (random.nextDouble() * Math.pow(10, random.nextInt(digits) + 1));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(number(14), 2);
    }

    /** Words of all lengths, longer than a record. */
    private String prose() {
        StringBuilder prose = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            prose.append(chars(LETTERS + DIGITS + SPECIAL, 1 + random.nextInt(i == 7 ? 200 : 12)))
                    .append(' ');
        }
        return prose.toString();
    }

    private String user() {
        return random.nextBoolean() ? "" : chars(LETTERS + SPECIAL + "abc ", 20) + "x";
    }

    private String text(int most) {
        return ended(chars(LETTERS + DIGITS + SPECIAL + "  ", 1 + random.nextInt(most)));
    }

    private String words(int most) {
        return ended(chars(LETTERS + DIGITS + "  ", 1 + random.nextInt(most)));
    }

    /** No spaces at the ends. */
    private static String ended(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "X" : stripped;
    }

    private String code(int width) {
        return chars(LETTERS + DIGITS, width);
    }

    private String letters(int width) {
        return chars(LETTERS, width);
    }

    private String digits(int width) {
        return chars(DIGITS, width);
    }

    private String chars(String from, int length) {
        StringBuilder chars = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            chars.append(from.charAt(random.nextInt(from.length())));
        }
        return chars.toString();
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int least, int most, IntFunction<T> each) {
        List<T> list = new ArrayList<>();
        int size = least + random.nextInt(most - least + 1);
        for (int i = 0; i < size; i++) {
            list.add(each.apply(i));
        }
        return list;
    }
}
