package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.List;
import org.acesim.gateway.GatewayApplication;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts of somebody's own, on an address that others can call. */
class AccountsTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway(
                "--server.address=0.0.0.0",
                "--acesim.accounts[0].name=everything",
                "--acesim.accounts[0].password=own-password",
                "--acesim.accounts[0].role=FILER",
                "--acesim.accounts[0].filer-codes=XYZ,ABC",
                "--acesim.accounts[0].token=own-token",
                "--acesim.accounts[0].all-entries=true");
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void anAccountThatAsksForAllIsToldOfEntriesByHttpToo() throws Exception {
        String number = gateway.file("Bearer own-token", Filings.parcel("AC1"));
        JsonNode reply;
        do {
            reply = gateway.broker.take(Queues.filerOutbound(number.substring(0, 3)), AccountsTest::json);
        } while (!reply.get("entryNumber").asString().equals(number));
        assertThat(reply.get("status").asString()).isEqualTo("RECEIVED");
    }

    private static JsonNode json(Message message) throws JMSException {
        return JsonMapper.builder().build().readTree(message.getBody(String.class));
    }

    @Test
    void anAccountFilesForEachOfItsFilerCodesAndForNoOther() throws Exception {
        for (String filer : List.of("ABC", "XYZ")) {
            String number = Numbers.fresh(filer);
            assertThat(gateway.file("everything:own-password", Filings.parcel("AC2", Numbers.field(number))))
                    .isEqualTo(number);
        }
        assertThat(gateway.post(
                                "everything:own-password",
                                "application/json",
                                Filings.parcel("AC3", Numbers.field(Numbers.fresh("QQQ"))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDemonstrationAccountsAreGoneWhereOthersAreConfigured() throws Exception {
        assertThat(gateway.get("ABC", "/api/v1/entries").status()).isEqualTo(401);
        assertThat(gateway.get("Bearer own-token", "/api/v1/entries").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void demonstrationAccountsAreRefusedOffLoopback(String address) {
        assertThatThrownBy(() -> GatewayApplication.builder()
                        .run("--acesim.gateway.port=0", "--acesim.data=memory", "--server.address=" + address))
                .rootCause()
                .hasMessageContaining("passwords that everybody knows")
                .hasMessageContaining("acesim.allow-demonstration-accounts");
    }
}
