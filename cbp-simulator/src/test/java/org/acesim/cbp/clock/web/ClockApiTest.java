package org.acesim.cbp.clock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.StandInGateway;
import org.acesim.cbp.StandIns;
import org.acesim.cbp.TestBroker;
import org.acesim.cbp.clock.DueEvents;
import org.acesim.cbp.clock.NewDueEvent;
import org.acesim.cbp.clock.SimulatedTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

class ClockApiTest {
    private static final String CLOCK = "/cbp/api/v1/clock";

    // Of its own: what other tests leave due would fire here.
    private static TestBroker broker;
    private static StandInGateway gateway;
    private static RunningCbp cbp;

    @BeforeAll
    static void start() throws Exception {
        broker = new TestBroker();
        gateway = new StandInGateway(broker);
        cbp = new RunningCbp(broker, new Class<?>[] {StandIns.class}, "--acesim.clock.gateway-patience=60s");
    }

    @AfterAll
    static void stop() throws Exception {
        cbp.close();
        gateway.close();
        broker.close();
    }

    @BeforeEach
    void freeze() {
        ok(cbp.json("trainer", "PUT", CLOCK, "{\"frozen\": true, \"speed\": 1}"));
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Instant now(JsonNode clock) {
        return OffsetDateTime.parse(clock.get("now").stringValue()).toInstant();
    }

    private static Instant now() {
        return now(ok(cbp.get("ABC", CLOCK)));
    }

    private static void schedule(Duration later, String what) {
        cbp.context.getBean(TransactionOperations.class).executeWithoutResult(status -> cbp.context
                .getBean(DueEvents.class)
                .schedule(List.of(new NewDueEvent(
                        "ABC-0000001-0",
                        cbp.context.getBean(SimulatedTime.class).now().plus(later),
                        what))));
    }

    private static List<String> fired() {
        return cbp.context.getBean(StandIns.Fired.class).events.stream()
                .map(event -> event.what())
                .toList();
    }

    @Test
    void everybodyReadsTheClock() {
        JsonNode clock = ok(cbp.get("ABC", CLOCK));

        assertThat(clock.propertyNames()).containsExactly("now", "speed", "frozen");
        assertThat(clock.get("now").stringValue()).startsWith("2024-06-0").endsWith("-04:00");
        assertThat(clock.get("speed").decimalValue()).isEqualByComparingTo("1");
        assertThat(clock.get("frozen").booleanValue()).isTrue();
    }

    @Test
    void onlyTrainersMoveIt() {
        for (String account : List.of("ABC", "officer")) {
            assertThat(cbp.json(account, "PUT", CLOCK, "{\"frozen\": false}").status())
                    .isEqualTo(403);
            assertThat(cbp.json(account, "POST", CLOCK + "/advance", "{\"by\": \"PT1H\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(cbp.json(account, "POST", CLOCK + "/run-until-quiet", "").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void advancesByADurationAndDoesWhatIsDueOnTheWay() {
        Instant before = now();
        schedule(Duration.ofHours(5), "due in five hours");

        JsonNode clock = ok(cbp.json("trainer", "POST", CLOCK + "/advance", "{\"by\": \"P1D\"}"));

        assertThat(now(clock)).isEqualTo(before.plus(Duration.ofDays(1)));
        assertThat(clock.get("fired").intValue()).isEqualTo(1);
        assertThat(clock.get("receivers").stringValue()).isEqualTo("CONFIRMED");
        assertThat(fired()).contains("due in five hours");
    }

    @Test
    void advancesToAMoment() {
        Instant target = now().plus(Duration.ofDays(2)).plusMillis(7);

        JsonNode clock = ok(cbp.json("trainer", "POST", CLOCK + "/advance", "{\"to\": \"" + target + "\"}"));

        assertThat(now(clock)).isEqualTo(target);
        assertThat(now(ok(cbp.json("trainer", "PUT", CLOCK, "{\"now\": \"" + target.plusSeconds(1) + "\"}"))))
                .isEqualTo(target.plusSeconds(1));
    }

    @Test
    void runsUntilQuiet() {
        schedule(Duration.ofDays(3), "last");

        JsonNode clock = ok(cbp.json("trainer", "POST", CLOCK + "/run-until-quiet", ""));

        assertThat(clock.get("fired").intValue()).isEqualTo(1);
        assertThat(clock.get("waitingFor").isArray()).isTrue();
        assertThat(clock.get("waitingFor")).isEmpty();
        assertThat(fired()).endsWith("last");
        Instant quiet = now(clock);
        assertThat(now(ok(cbp.json("trainer", "POST", CLOCK + "/run-until-quiet?through=deadlines", ""))))
                .isEqualTo(quiet);
    }

    @Test
    void firesByItselfWhenTimeRuns() {
        schedule(Duration.ofHours(1), "as time runs");

        ok(cbp.json("trainer", "PUT", CLOCK, "{\"frozen\": false, \"speed\": 36000}"));

        await().until(() -> fired().contains("as time runs"));
    }

    @Test
    void tellsTheGatewayBeforeItAnswers() {
        JsonNode clock = ok(cbp.json("trainer", "POST", CLOCK + "/advance", "{\"by\": \"PT1H\"}"));

        assertThat(gateway.states.get(gateway.states.size() - 1).now()).isEqualTo(now(clock));
        assertThat(gateway.states.get(gateway.states.size() - 1).frozen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT  |          | {"speed": 0}                                     | 422 | /speed
            PUT  |          | {"speed": -1}                                    | 422 | /speed
            PUT  |          | {"speed": 100001}                                | 422 | /speed
            PUT  |          | {"speed": 1e999999999}                           | 422 | /speed
            PUT  |          | {"speed": "fast"}                                | 422 | /speed
            PUT  |          | {"speed": null}                                  | 422 | /speed
            PUT  |          | {"frozen": "yes"}                                | 422 | /frozen
            PUT  |          | {"frozen": true, "sped": 2}                      | 422 | /sped
            PUT  |          | {"now": "yesterday"}                             | 422 | /now
            PUT  |          | {"now": "2024-06-03T09:00", "speed": 5}          | 409 |
            PUT  |          | {"now": "2100-01-01T00:00:01Z"}                  | 422 |
            PUT  |          | {"speed": 2, "speed": 3}                         | 400 |
            PUT  |          | {"speed": 2} {}                                  | 400 |
            PUT  |          | [1]                                              | 422 | ''
            PUT  |          | {"speed":                                        | 400 |
            POST | /advance | {}                                               | 422 | ''
            POST | /advance | {"by": "PT1H", "to": "2024-07-01T09:00"}         | 422 | ''
            POST | /advance | {"by": "PT-1H"}                                  | 422 | /by
            POST | /advance | {"by": "1 day"}                                  | 422 | /by
            POST | /advance | {"by": "P99999D"}                                | 422 |
            POST | /advance | {"by": "PT9999999999999H"}                       | 422 |
            POST | /advance | {"to": "2024-06-03T08:59:59"}                    | 409 |
            POST | /advance | {"to": "+999999999-01-01T00:00:00Z"}             | 422 |
            """)
    void refusesBadRequestsAndChangesNothing(String method, String path, String body, int status, String pointer) {
        JsonNode before = ok(cbp.get("trainer", CLOCK));

        Answer answer = cbp.json("trainer", method, CLOCK + (path == null ? "" : path), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        if (pointer != null) {
            assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                    .containsExactly(pointer);
        }
        assertThat(ok(cbp.get("trainer", CLOCK))).isEqualTo(before);
    }

    @Test
    void saysEveryProblemAtOnce() {
        Answer answer = cbp.json("trainer", "PUT", CLOCK, "{\"speed\": 0, \"frozen\": 1, \"sped\": 2}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/speed", "/frozen", "/sped");
    }
}
