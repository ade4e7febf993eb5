package org.acesim.cbp.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.inquiry.Documents;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.Queues;
import org.acesim.routes.dis.DocumentMessage;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.outbox.Inbox;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.RouteController;
import org.junit.jupiter.api.Test;

class ResetTest {
    private static final String RESET = "/cbp/api/v1/reset";
    private static final String SETTINGS = "/cbp/api/v1/settings";
    private static final String OWN = "/cbp/api/v1/scenarios/ABC";

    private static final RunningCbp cbp = SharedCbp.CBP;

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static boolean isOnFile(long serial) {
        String number = EntryNumber.of("ABC", serial).toString();
        return cbp.context.getBean(Entries.class).find(number).isPresent();
    }

    private static byte[] parcel(long serial) {
        return SampleBatch.ofGateway()
                .block("ABC", SampleBatch.parcel("ABC", serial))
                .bytes();
    }

    @Test
    void emptiesTheStoreAndBeginsTimeAnew() {
        SharedCbp.GATEWAY.sendBatch(7_100_001, parcel(7_100_001));
        await().until(() -> isOnFile(7_100_001));
        ok(cbp.json("trainer", "POST", "/cbp/api/v1/clock/advance", "{\"by\":\"P3D\"}"));

        Answer reset = ok(cbp.json("trainer", "POST", RESET, ""));

        assertThat(reset.json().get("receivers").stringValue()).isEqualTo("CONFIRMED");
        assertThat(reset.json().get("now").stringValue()).startsWith("2024-06-03T09:00");
        assertThat(reset.json().get("epoch").longValue()).isEqualTo(SharedCbp.GATEWAY.epoch);
        assertThat(isOnFile(7_100_001)).isFalse();
        // The number is free again.
        SharedCbp.GATEWAY.sendBatch(7_100_002, parcel(7_100_001));
        await().until(() -> isOnFile(7_100_001));
    }

    @Test
    void discardsAndCountsWhatWasSentBefore() {
        long before = SharedCbp.GATEWAY.epoch;
        ok(cbp.json("trainer", "POST", RESET, ""));
        long discarded = cbp.context.getBean(Inbox.class).discarded();

        SharedCbp.GATEWAY.sendBatch(7_200_001, before, parcel(7_200_001));
        SharedCbp.GATEWAY.sendBatch(7_200_002, parcel(7_200_002));

        await().until(() -> isOnFile(7_200_002));
        assertThat(isOnFile(7_200_001)).isFalse();
        assertThat(cbp.context.getBean(Inbox.class).discarded()).isEqualTo(discarded + 1);
    }

    @Test
    void discardsAndCountsWhatFilersSentBeforeThemselvesAndWhatWasNotTaken() throws Exception {
        RouteController routes = cbp.context.getBean(CamelContext.class).getRouteController();
        long discarded = cbp.context.getBean(Inbox.class).discarded();
        routes.stopRoute("cbp.batch.receive");
        routes.stopRoute("cbp.documents.receive");
        sendAsAbc(Queues.ABI_INBOUND, ownParcel(7_300_001));
        sendAsAbc(Queues.DIS_INBOUND, invoice(7_300_002));

        ok(cbp.json("trainer", "POST", RESET, ""));
        routes.startRoute("cbp.batch.receive");
        routes.startRoute("cbp.documents.receive");
        sendAsAbc(Queues.ABI_INBOUND, ownParcel(7_300_002));
        sendAsAbc(Queues.DIS_INBOUND, invoice(7_300_001));

        Documents documents = cbp.context.getBean(Documents.class);
        await().until(() -> isOnFile(7_300_002));
        await().until(() -> !documents.of(number(7_300_001)).isEmpty());
        assertThat(isOnFile(7_300_001)).isFalse();
        assertThat(documents.of(number(7_300_002))).isEmpty();
        assertThat(cbp.context.getBean(Inbox.class).discarded()).isEqualTo(discarded + 2);
    }

    private static void sendAsAbc(String queue, byte[] content) {
        SharedCbp.BROKER.send("ABC", queue, new String(content, StandardCharsets.UTF_8));
    }

    private static byte[] ownParcel(long serial) {
        return SampleBatch.ofAbc()
                .block("ABC", SampleBatch.parcel("ABC", serial))
                .bytes();
    }

    private static byte[] invoice(long serial) {
        byte[] text = "INV-778".getBytes(StandardCharsets.US_ASCII);
        return new DocumentMessage(
                        number(serial), null, "", List.of(new SentDocument("01", "invoice.txt", "text/plain", text)))
                .write();
    }

    private static String number(long serial) {
        return EntryNumber.of("ABC", serial).toString();
    }

    @Test
    void keepsSettingsAndScenariosUnlessEverythingGoes() {
        ok(cbp.json("trainer", "POST", RESET + "?all=true", ""));
        String defaults = ok(cbp.get("trainer", SETTINGS)).text();
        String changed =
                ok(cbp.json("trainer", "PUT", SETTINGS, "{\"seed\":77}")).text();
        String rules = "{\"rules\":[{\"outcome\":\"NO_BILL\",\"times\":\"1\"}]}";
        ok(cbp.json("ABC", "PUT", OWN, rules));

        ok(cbp.json("trainer", "POST", RESET, ""));
        assertThat(cbp.get("trainer", SETTINGS).text()).isEqualTo(changed);
        assertThat(cbp.get("ABC", OWN).text()).isEqualTo(rules);

        ok(cbp.json("trainer", "POST", RESET + "?all=true", ""));
        assertThat(cbp.get("trainer", SETTINGS).text()).isEqualTo(defaults);
        assertThat(cbp.get("ABC", OWN).text()).isEqualTo("{\"rules\":[]}");
    }

    @Test
    void isForTrainers() {
        long before = SharedCbp.GATEWAY.epoch;
        assertThat(cbp.json("ABC", "POST", RESET, "").status()).isEqualTo(403);
        assertThat(cbp.json("officer", "POST", RESET, "").status()).isEqualTo(403);
        assertThat(SharedCbp.GATEWAY.epoch).isEqualTo(before);
    }
}
