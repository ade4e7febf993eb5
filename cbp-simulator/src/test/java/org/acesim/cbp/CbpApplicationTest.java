package org.acesim.cbp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import org.acesim.cbp.RunningCbp.Answer;
import org.junit.jupiter.api.Test;

class CbpApplicationTest {
    private static final RunningCbp cbp = SharedCbp.CBP;

    private Answer anybody(String path) {
        return cbp.send(cbp.request(path).build());
    }

    @Test
    void isReadyOnceItsConsumersAre() {
        await().until(() -> anybody("/actuator/health/readiness").status() == 200);
        assertThat(anybody("/actuator/health/readiness").text()).contains("UP");
    }

    @Test
    void saysOnEveryAnswerThatItIsSimulated() {
        assertThat(anybody("/nowhere").header("Acesim-Simulated")).isEqualTo("true");
        assertThat(cbp.get("trainer", "/cbp/api/v1/clock").header("Acesim-Simulated"))
                .isEqualTo("true");
    }

    @Test
    void describesItselfAsSimulated() {
        assertThat(anybody("/cbp/openapi").json().get("info").get("description").stringValue())
                .startsWith("SIMULATED. Not connected with");
        assertThat(anybody("/cbp/openapi").text()).contains("/cbp/api/v1/clock/advance");
    }

    @Test
    void showsItsMetricsToStaffOnly() {
        assertThat(cbp.get("trainer", "/actuator/prometheus").status()).isEqualTo(200);
        assertThat(cbp.get("ABC", "/actuator/prometheus").status()).isEqualTo(403);
    }

    @Test
    void keepsNoSession() {
        assertThat(cbp.get("trainer", "/cbp/api/v1/clock").header("Set-Cookie")).isEmpty();
    }

    @Test
    void answersWithAProblemWhereverARequestFails() {
        problem(anybody("/cbp/api/v1/clock"), 401);
        problem(cbp.get("ABC", "/cbp/api/v1/settings"), 403);
        problem(cbp.get("trainer", "/cbp/api/v1/nowhere"), 404);
        problem(cbp.json("trainer", "DELETE", "/cbp/api/v1/clock", ""), 405);
        problem(cbp.call("trainer", "PUT", "/cbp/api/v1/clock", "text/csv", "a,b"), 415);
        problem(cbp.get("trainer", "/cbp/api/v1/clock;a=%2e%2e/"), 400);
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownToken() {
        problem(
                cbp.send(cbp.request("/cbp/api/v1/clock")
                        .header("Authorization", "Basic dHJhaW5lcjp3cm9uZw==")
                        .build()),
                401);
        problem(
                cbp.send(cbp.request("/cbp/api/v1/clock")
                        .header("Authorization", "Bearer guessed")
                        .build()),
                401);
    }

    @Test
    void refusesWhatAPageOfAnotherSiteSends() {
        Answer answer = cbp.send(cbp.request("/cbp/api/v1/clock/run-until-quiet")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Authorization", "Basic dHJhaW5lcjp0cmFpbmVyLWRlbW8=")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        problem(answer, 403);
    }

    private static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
    }
}
