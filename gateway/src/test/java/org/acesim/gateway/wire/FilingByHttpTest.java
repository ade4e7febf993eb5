package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FilingByHttpTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    @Test
    void aParcelComesBackReleased() throws Exception {
        RunningGateway.Answer answer = gateway.post("ABC", "application/json", Filings.parcel("PO1"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.header("Acesim-Simulated")).isEqualTo("true");
        String number = answer.json().at("/entries/0/entryNumber").asString();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/entries/" + number);
        JsonNode entry = gateway.until(number, "RELEASED");
        System.out.println(entry.toPrettyString());
        System.out.println(gateway.get("ABC", "/api/v1/entries/" + number + "/messages")
                .json()
                .toPrettyString());
        assertThat(entry.get("status").asString()).isEqualTo("RELEASED");
    }
}
