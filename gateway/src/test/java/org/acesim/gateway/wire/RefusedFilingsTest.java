package org.acesim.gateway.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(OneGateway.class)
class RefusedFilingsTest {
    private final RunningGateway gateway;

    RefusedFilingsTest(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"entryType":"86",                          | 1
            {"entryType":"86"\\n "portOfEntry":"4701"}  | 2
            {"entryType":}                              | 1
            nonsense                                    | 1
            [{"entryType":"86"}                         | 1
            """)
    void whatIsNoJsonIsToldWithLineAndColumn(String body, int line) throws Exception {
        RunningGateway.Answer answer = gateway.post("ABC", "application/json", body.replace("\\n", "\n"));
        JsonNode problem = problem(answer, 400);
        assertThat(problem.at("/errors/0/line").asInt()).isEqualTo(line);
        assertThat(problem.at("/errors/0/column").asInt()).isPositive();
        assertThat(problem.at("/errors/0/message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/csv", "text/plain"})
    void anEmptyDocumentIsNone(String type) throws Exception {
        problem(gateway.post("ABC", type, ""), 400);
    }

    @Test
    void anArrayOfNothingIsNone() throws Exception {
        problem(gateway.post("ABC", "application/json", "[]"), 400);
    }

    @Test
    void garbageIsNoDocumentOfAnyForm() throws Exception {
        String garbage = "\u0000\u0007\u00ff\ufffd garbage \u2603";
        problem(gateway.post("ABC", "application/json", garbage), 400);
        problem(gateway.post("ABC", "text/plain", garbage), 400);
        problem(gateway.post("ABC", "text/csv", garbage), 400);
    }

    @Test
    void everyProblemOfAFilingIsToldAtOnce() throws Exception {
        String filing = Filings.parcel("PO1", "\"colour\":\"red\",")
                .replace("\"4701\"", "\"47\"")
                .replace("\"DE\",\"value\":\"75.00\"", "\"XQ\",\"value\":\"12.345\"")
                .replace("\"use\":\"PERSONAL\"", "\"use\":\"SAMPLE\"")
                .replace("\"quantity\":1}", "\"quantity\":\"many\"}");
        JsonNode problem = problem(gateway.post("ABC", "application/json", filing), 422);
        assertThat(problem.get("detail").asString()).isEqualTo("The filing has 6 problems.");
        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("code").asString() + " "
                                + error.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_FIELD /colour",
                        "MALFORMED /portOfEntry",
                        "UNKNOWN_CODE /lines/0/origin",
                        "MALFORMED /lines/0/value",
                        "CONFLICT /use",
                        "MALFORMED /bills/0/quantity");
        assertThat(problem.get("errors").valueStream()).allSatisfy(error -> assertThat(error.propertyNames())
                .containsExactly("code", "pointer", "message", "found", "expected"));
    }

    @Test
    void aDescriptionWithLineBreaksCannotForgeARecord() throws Exception {
        String forged = "SHIRT\\r\\nSE60" + "6109100012" + "0000000001";
        JsonNode problem = problem(
                gateway.postTo(
                        "ABC",
                        "/api/v1/entries?checks=off",
                        "application/json",
                        Filings.parcel("PO2").replace("Men's knit cotton T-shirt", forged)),
                422);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("CHARACTER");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/lines/0/description");
        assertThat(problem.at("/errors/0/found").asString())
                .contains("\\u000D\\u000A")
                .doesNotContain("\n");
    }

    @Test
    void aForeignCharacterIsRefusedWithASpellingThatFits() throws Exception {
        JsonNode problem = problem(
                gateway.post("ABC", "application/json", Filings.parcel("PO3").replace("Laden GmbH", "Läden GmbH")),
                422);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("CHARACTER");
        assertThat(problem.at("/errors/0/expected").asString()).containsIgnoringCase("LAEDEN GMBH");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNeverCut() throws Exception {
        JsonNode problem = problem(
                gateway.post("ABC", "application/json", Filings.parcel("PO4").replace("Laden GmbH", "L".repeat(36))),
                422);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("TOO_LONG");
    }

    @Test
    void aWrongCheckDigitIsRefused() throws Exception {
        JsonNode problem = problem(
                gateway.post("ABC", "application/json", Filings.parcel("PO5", "\"entryNumber\":\"ABC-0012345-0\",")),
                422);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("CHECK_DIGIT");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/entryNumber");
    }

    @Test
    void centsAboveTheLimitAreRefusedBeforeTheyAreRounded() throws Exception {
        String over = Filings.parcel("PO6").replace("\"75.00\"", "\"800.01\"");
        assertThat(problem(gateway.post("ABC", "application/json", over), 422)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("LIMIT");
        String at = Filings.parcel("PO6").replace("\"75.00\"", "\"800.00\"");
        assertThat(gateway.post("ABC", "application/json", at).status()).isEqualTo(202);
    }

    @Test
    void whoDoesNotSignInIsToldHow() throws Exception {
        JsonNode problem = problem(gateway.post("", "application/json", Filings.parcel("PO7")), 401);
        assertThat(problem.get("detail").asString()).contains("Basic").contains("bearer");
        RunningGateway.Answer wrong = gateway.post("ABC:wrong", "application/json", Filings.parcel("PO7"));
        problem(wrong, 401);
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic");
        problem(gateway.post("Bearer unknown", "application/json", Filings.parcel("PO7")), 401);
    }

    @Test
    void anotherFilersCodeIsForbidden() throws Exception {
        JsonNode problem = problem(
                gateway.post("ABC", "application/json", Filings.parcel("PO8", Numbers.field(Numbers.fresh("XYZ")))),
                403);
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("NOT_YOURS");
    }

    @Test
    void onlyFilersFile() throws Exception {
        problem(gateway.post("officer", "application/json", Filings.parcel("PO9")), 403);
    }

    @Test
    void aNumberInUseIsAConflict() throws Exception {
        String number = Numbers.of("ABC", 5_000_002);
        String filing = Filings.parcel("PO10", Numbers.field(number));
        assertThat(gateway.post("ABC", "application/json", filing).status()).isEqualTo(202);
        gateway.until(number, "RELEASED");
        JsonNode problem = problem(gateway.post("ABC", "application/json", filing), 409);
        assertThat(problem.at("/errors/0/found").asString()).isEqualTo(number);
    }

    @Test
    void theSameNumberTwiceInOneDocumentIsFiledOnce() throws Exception {
        String filing = Filings.parcel("PO11", "\"entryNumber\":\"" + Numbers.of("ABC", 5_000_003) + "\",");
        RunningGateway.Answer answer = gateway.post("ABC", "application/json", "[" + filing + "," + filing + "]");
        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.json().at("/entries/0/status").asString()).isEqualTo("RECEIVED");
        assertThat(answer.json().at("/entries/1/errors/0/code").asString()).isEqualTo("NUMBER_IN_USE");
    }

    @Test
    void aRefusedFilingIsNotStored() throws Exception {
        String number = Numbers.of("ABC", 5_000_004);
        problem(
                gateway.post(
                        "ABC",
                        "application/json",
                        Filings.parcel("PO12", Numbers.field(number)).replace("4701", "x")),
                422);
        assertThat(gateway.get("ABC", "/api/v1/entries/" + number).status()).isEqualTo(404);
    }

    @Test
    void aDocumentAboveTheLargestIsRefused(@TempDir Path folder) throws Exception {
        Path large = folder.resolve("large.json");
        try (FileChannel file = FileChannel.open(large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'['}), 64L * 1024 * 1024);
        }
        assertThat(Files.size(large)).isGreaterThan(64L * 1024 * 1024);
        RunningGateway.Answer answer = gateway.postFile("ABC", "application/json", large);
        assertThat(problem(answer, 413).get("detail").asString()).contains("67108864");
    }

    @Test
    void aFormThatIsNotTakenIsToldSo() throws Exception {
        problem(gateway.post("ABC", "application/xml", "<filing/>"), 415);
    }

    @Test
    void aParameterThatIsNoneIsToldSo() throws Exception {
        assertThat(problem(
                                gateway.postTo(
                                        "ABC",
                                        "/api/v1/entries?checks=perhaps",
                                        "application/json",
                                        Filings.parcel("PO13")),
                                400)
                        .get("detail")
                        .asString())
                .isEqualTo("checks=perhaps: on or off");
    }

    private static JsonNode problem(RunningGateway.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Acesim-Simulated")).isEqualTo("true");
        JsonNode problem = answer.json();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("errors").isArray()).isTrue();
        return problem;
    }
}
