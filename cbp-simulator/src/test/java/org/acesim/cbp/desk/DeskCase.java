package org.acesim.cbp.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SampleBatch;

/** An entry of its own at the shared CBP, and what an officer does with it over HTTP. */
final class DeskCase {
    static final String REVIEWS = "/cbp/api/v1/reviews";
    private static final RunningCbp cbp = SharedCbp.CBP;
    private static final AtomicLong SERIAL = new AtomicLong(7_500_000);

    private final String number;
    private final List<String> filed;

    private DeskCase(List<String> transaction, long serial) {
        filed = transaction;
        number = EntryNumber.of("ABC", serial).toString();
        SharedCbp.GATEWAY.sendBatch(
                serial, SampleBatch.ofGateway().block("ABC", transaction).bytes());
        await().until(() -> cbp.context.getBean(Entries.class).find(number).isPresent());
    }

    /** A parcel whose consignee's name says what becomes of it. */
    static DeskCase parcelTo(String consignee) {
        return parcelTo(consignee, "060324");
    }

    static DeskCase parcelTo(String consignee, String arrival) {
        long serial = SERIAL.incrementAndGet();
        return new DeskCase(to(consignee, SampleBatch.parcel("ABC", serial, 5, arrival)), serial);
    }

    /** Goods of an informal entry. */
    static DeskCase informalTo(String consignee) {
        long serial = SERIAL.incrementAndGet();
        return new DeskCase(to(consignee, SampleBatch.informal("ABC", serial, 900)), serial);
    }

    /** Goods of an informal entry that a truck brings. */
    static DeskCase truckTo(String consignee) {
        long serial = SERIAL.incrementAndGet();
        List<String> records = SampleBatch.informal("ABC", serial, 900).stream()
                .map(record -> record.replace("900400", "900300").replace("HAWB0001234", "HAWB0001235"))
                .toList();
        return new DeskCase(to(consignee, records), serial);
    }

    private static List<String> to(String consignee, List<String> records) {
        return records.stream()
                .map(record -> record.startsWith("SE30CN") ? "%-80s".formatted("SE30CN " + consignee) : record)
                .toList();
    }

    String number() {
        return number;
    }

    /** The filer asks to cancel it, for a clerical error. */
    DeskCase cancelled() {
        SharedCbp.GATEWAY.sendBatch(
                SERIAL.incrementAndGet(),
                SampleBatch.ofGateway()
                        .block("ABC", SampleBatch.cancelling(filed, "01"))
                        .bytes());
        await().until(() ->
                entry().decisions().stream().anyMatch(decision -> decision.rule() == Decision.Rule.REQUEST));
        return this;
    }

    FiledEntry entry() {
        return cbp.context.getBean(Entries.class).find(number).orElseThrow();
    }

    EntryStatus status() {
        return entry().status();
    }

    Answer decided(String account, String decision, String more) {
        return cbp.json(
                account,
                "POST",
                REVIEWS + "/" + number + "/decision",
                "{\"decision\":\"" + decision + "\",\"reason\":\"as the officer saw it\"" + more + "}");
    }

    DeskCase after(String decision, String more) {
        Answer answer = decided("officer", decision, more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return this;
    }

    List<String> told() {
        return entry().decisions().stream()
                .flatMap(decision -> decision.dispositions().stream())
                .map(disposition -> disposition.code())
                .toList();
    }
}
