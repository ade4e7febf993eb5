package org.acesim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one person imports on one day counts together, whoever files it and by whichever way. */
class OnePersonTwoFilersTest {
    private static AcesimProcess acesim;

    @BeforeAll
    static void start() {
        acesim = SharedProgram.emptied("{\"inspectionRates\": {\"86\": 0}}");
    }

    @Test
    void theSecondFilersParcelIsWithheldAndShowsNothingOfTheFirst() throws Exception {
        String first = acesim.filer().fileJson(parcel(1, "500.00", "")).entryNumber();
        assertThat(status(acesim.filer().entryOnce(first, "RELEASED"))).isEqualTo("RELEASED");

        String second;
        try (QueueClient queues = new QueueClient(acesim.queues(), "XYZ", "xyz-demo")) {
            queues.send("FILER.INBOUND", parcel(1, "301.00", "").replace("Buyer 1", "BUYER-1."));
            JsonNode told = told(queues);
            second = told.path("entryNumber").asString();
            while (!status(told).equals("UNDER_REVIEW")) {
                told = told(queues);
            }
            assertThat(told.at("/disposition/code").asString()).isEqualTo("34");
        }

        AcesimClient xyz = acesim.as("XYZ", "xyz-demo");
        JsonNode seen = xyz.get("/cbp/api/v1/entries/" + second).json();
        assertThat(status(seen)).isEqualTo("DE_MINIMIS_WITHHELD");
        JsonNode why = decision(seen);
        assertThat(why.at("/inputs/totalBefore").asString()).isEqualTo("500");
        assertThat(why.at("/inputs/total").asString()).isEqualTo("801");
        assertThat(seen.toString()).doesNotContain(first, "ABC");
        assertThat(xyz.get("/api/v1/entries/" + second).body()).doesNotContain(first, "ABC");
        assertThat(status(acesim.filer().get("/api/v1/entries/" + first).json()))
                .isEqualTo("RELEASED");
    }

    @Test
    void theFilerIsWarnedBeforeArrivalAndTheGoodsAreWithheldOnArrival() {
        String day = "2024-06-20";
        AcesimClient xyz = acesim.as("XYZ", "xyz-demo");
        String first = xyz.fileJson(parcel(2, "800.00", day)).entryNumber();
        assertThat(status(xyz.entryOnce(first, "ADMISSIBLE"))).isEqualTo("ADMISSIBLE");

        String second = acesim.filer().fileJson(parcel(2, "1.00", day)).entryNumber();
        JsonNode warned = acesim.filer().entryOnce(second, "ADMISSIBLE");
        assertThat(codes(warned)).contains("30").doesNotContain("34");

        JsonNode advanced = acesim.trainer()
                .post("/cbp/api/v1/clock/advance", "application/json", "{\"to\":\"" + day + "T01:00:00\"}")
                .json();
        assertThat(advanced.path("receivers").asString())
                .as(advanced.toString())
                .isEqualTo("CONFIRMED");
        assertThat(status(xyz.entryOnce(first, "RELEASED"))).isEqualTo("RELEASED");
        JsonNode withheld = acesim.filer().entryOnce(second, "UNDER_REVIEW");
        assertThat(status(withheld)).isEqualTo("UNDER_REVIEW");
        assertThat(withheld.at("/disposition/code").asString()).isEqualTo("34");
    }

    @Test
    void whatCbpCancelsOfOneFilerLetsTheOtherFilersGoodsGo() {
        AcesimClient xyz = acesim.as("XYZ", "xyz-demo");
        String first = acesim.filer().fileJson(parcel(3, "500.00", "")).entryNumber();
        assertThat(status(acesim.filer().entryOnce(first, "RELEASED"))).isEqualTo("RELEASED");
        String second = xyz.fileJson(parcel(3, "400.00", "")).entryNumber();
        assertThat(status(xyz.entryOnce(second, "UNDER_REVIEW"))).isEqualTo("UNDER_REVIEW");

        var decided = acesim.as("officer", "officer-demo")
                .post(
                        "/cbp/api/v1/reviews/" + first + "/decision",
                        "application/json",
                        "{\"decision\":\"CANCEL\",\"reason\":\"filed twice\"}");

        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(status(acesim.filer().entryOnce(first, "CANCELLED"))).isEqualTo("CANCELLED");
        assertThat(status(xyz.entryOnce(second, "RELEASED"))).isEqualTo("RELEASED");
    }

    private static JsonNode told(QueueClient queues) throws Exception {
        return JsonMapper.shared().readTree(queues.receive("FILER.OUTBOUND.XYZ"));
    }

    private static String status(JsonNode entry) {
        return entry.path("status").asString();
    }

    private static JsonNode decision(JsonNode seen) {
        for (JsonNode decision : seen.path("decisions")) {
            if (decision.path("rule").asString().equals("ONE_PERSON_ONE_DAY")) {
                return decision;
            }
        }
        throw new AssertionError("nothing of one person and one day in " + seen);
    }

    private static List<String> codes(JsonNode entry) {
        List<String> codes = new ArrayList<>();
        entry.path("timeline").forEach(event -> codes.add(event.path("code").asString("")));
        return codes;
    }

    /** A parcel of a value to a buyer, for a day of arrival or, blank, for today. */
    private static String parcel(int buyer, String value, String arrival) {
        String json = Parcels.json(buyer).replace("75.00", value);
        return arrival.isEmpty()
                ? json
                : json.replace("{\"entryType\"", "{\"estimatedArrival\":\"" + arrival + "\",\"entryType\"");
    }
}
