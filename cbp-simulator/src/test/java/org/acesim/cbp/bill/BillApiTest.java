package org.acesim.cbp.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.wire.SampleBatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillApiTest {
    private static final RunningCbp cbp = SharedCbp.CBP;
    private static final AtomicLong SERIAL = new AtomicLong(7_300_000);

    private final long serial = SERIAL.incrementAndGet();
    private final String house = "HB" + serial;
    private final String bill = "/cbp/api/v1/bills/17612345675-" + house;

    @BeforeEach
    void selectNothing() {
        assertThat(cbp.json("trainer", "PUT", "/cbp/api/v1/settings", "{\"inspectionRates\":{\"86\":0}}")
                        .status())
                .isEqualTo(200);
    }

    private FiledEntry file(String arrival) {
        List<String> records = SampleBatch.parcel("ABC", serial, 75, arrival).stream()
                .map(record -> record.replace("HAWB0001234", house + " ".repeat(11 - house.length())))
                .toList();
        SharedCbp.GATEWAY.sendBatch(
                serial, SampleBatch.ofGateway().block("ABC", records).bytes());
        await().until(() -> cbp.context.getBean(Entries.class).find(number()).isPresent());
        return entry();
    }

    private String number() {
        return EntryNumber.of("ABC", serial).toString();
    }

    private FiledEntry entry() {
        return cbp.context.getBean(Entries.class).find(number()).orElseThrow();
    }

    private List<String> told() {
        return entry().decisions().stream()
                .flatMap(decision -> decision.dispositions().stream())
                .map(disposition -> disposition.code())
                .toList();
    }

    private void happens(String event) {
        Answer answer = cbp.json("officer", "POST", bill + "/events", "{\"event\":\"" + event + "\"}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    @Test
    void anEntryWaitsForItsBillAndGoesOnWhenItIsOnFile() {
        assertThat(cbp.json("trainer", "PUT", bill, "{\"onFile\":false}").status())
                .isEqualTo(200);
        assertThat(file("060324").status()).isEqualTo(EntryStatus.BILL_NOT_ON_FILE);

        Answer put = cbp.json("trainer", "PUT", bill, "{\"onFile\":true}");

        assertThat(put.text()).contains("\"ON_FILE\"", number());
        assertThat(told()).containsExactly("91", "93", "95", "98");
        assertThat(entry().status()).isEqualTo(EntryStatus.RELEASED);
    }

    @Test
    void aBillDepartsArrivesAndIsDeleted() {
        assertThat(file("122599").status()).isEqualTo(EntryStatus.ADMISSIBLE);

        happens("DEPARTED");
        happens("ARRIVED");
        happens("DELETED");

        assertThat(told()).containsExactly("93", "97", "94", "95", "98", "62");
    }

    @Test
    void aHoldIsPlacedAndRemoved() {
        happens("HOLD_PLACED");
        assertThat(file("060324").status()).isEqualTo(EntryStatus.MANIFEST_HOLD);

        happens("HOLD_REMOVED");

        assertThat(told()).containsExactly("93", "95", "51", "54", "98");
    }

    @Test
    void aBillThatIsDeletedBeforeArrivalIsWaitedForAgain() {
        file("122599");

        happens("DELETED");

        assertThat(entry().status()).isEqualTo(EntryStatus.BILL_NOT_ON_FILE);
        assertThat(told()).endsWith("61");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trainer | PUT  |         | {}                          | 422
            trainer | PUT  |         | {"onFile": true, "weight":1}| 422
            trainer | POST | /events | {"event": "SUNK"}           | 422
            trainer | POST | /events | {"event": "HOLD_REMOVED"}   | 409
            ABC     | PUT  |         | {"onFile": true}            | 403
            """)
    void refusesWhatABillCannotDo(String account, String method, String path, String body, int status) {
        Answer answer = cbp.json(account, method, bill + (path == null ? "" : path), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    @Test
    void saysWhatCanHappenToABill() {
        happens("ARRIVED");

        Answer answer = cbp.json("officer", "POST", bill + "/events", "{\"event\":\"DEPARTED\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("ARRIVED", "What can: [HOLD_PLACED, DELETED]");
        assertThat(cbp.get("officer", "/cbp/api/v1/bills/no%20bill").status()).isEqualTo(422);
    }
}
