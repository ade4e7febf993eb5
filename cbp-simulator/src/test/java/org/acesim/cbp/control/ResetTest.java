package org.acesim.cbp.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.acesim.catair.EntryNumber;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.entry.Entries;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.routes.outbox.Inbox;
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
