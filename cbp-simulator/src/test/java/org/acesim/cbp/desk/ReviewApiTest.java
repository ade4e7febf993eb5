package org.acesim.cbp.desk;

import static org.acesim.cbp.desk.DeskCase.REVIEWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.acesim.cbp.RunningCbp;
import org.acesim.cbp.RunningCbp.Answer;
import org.acesim.cbp.SharedCbp;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReviewApiTest {
    private static final RunningCbp cbp = SharedCbp.CBP;

    private static JsonNode onDesk(DeskCase entry) {
        return cbp.get("officer", REVIEWS + "/" + entry.number()).json();
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(node -> names.add(node.asString()));
        return names;
    }

    @Test
    void showsWhyAnEntryIsOnTheDeskAndWhatCanBeDecided() {
        DeskCase entry = DeskCase.parcelTo("DOCUMENTS INVOICE");

        JsonNode shown = onDesk(entry);

        assertThat(shown.get("filer").asString()).isEqualTo("ABC");
        assertThat(shown.get("entryType").asString()).isEqualTo("86");
        assertThat(shown.get("value").asLong()).isEqualTo(5);
        assertThat(shown.get("status").asString()).isEqualTo("DOCUMENTS_REQUIRED");
        assertThat(shown.get("why").asString()).contains("Scenario 'invoice'");
        assertThat(shown.at("/selectedBy/rule").asString()).isEqualTo("SCENARIO");
        assertThat(shown.get("waitsFor").asString()).isEqualTo("the filer's documents");
        assertThat(shown.get("waitsUntil").asString()).contains("T17:00:00");
        assertThat(shown.at("/inquiries/0/kind").asString()).isEqualTo("DOCUMENT_REQUEST");
        assertThat(shown.get("documents").isEmpty()).isTrue();
        assertThat(names(shown.get("decisions")))
                .containsExactly("RELEASE", "ORDER_EXAM", "DETAIN", "SEIZE", "REFUSE", "PENALTY", "CANCEL");
    }

    @Test
    void pagesThroughTheQueueFromTheOldestOn() {
        List<DeskCase> entries = List.of(
                DeskCase.parcelTo("EXAM XRAY"), DeskCase.parcelTo("EXAM XRAY"), DeskCase.parcelTo("EXAM INTENSIVE"));
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = cbp.get("trainer", REVIEWS + "?limit=2" + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            JsonNode reviews = page.json().get("reviews");
            assertThat(reviews.size()).isLessThanOrEqualTo(2);
            reviews.forEach(review -> listed.add(review.get("entryNumber").asString()));
            JsonNode next = page.json().get("next");
            cursor = next == null ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty());

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsSubsequence(entries.stream().map(DeskCase::number).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOCUMENTS INVOICE | RELEASE        |                                          | RELEASED
            EXAM XRAY         | ASK_DOCUMENTS  | ,"documentType":"26"                     | DOCUMENTS_REQUIRED
            DOCUMENTS INVOICE | ORDER_EXAM     | ,"kind":"XRAY"                           | XRAY
            EXAM XRAY         | ORDER_EXAM     | ,"kind":"INTENSIVE"                      | INTENSIVE
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"COMPLIANT"                    | RELEASED
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"UNDERVALUED","foundValue":700 | RELEASED
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"UNDERVALUED","foundValue":801 | TYPE_NOT_ELIGIBLE
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"MISDESCRIBED"                 | DOCUMENTS_REQUIRED
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"COUNTERFEIT"                  | SEIZED
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"PROHIBITED"                   | REFUSED
            EXAM INTENSIVE    | RECORD_RESULT  | ,"result":"PARTLY_REFUSED"               | PARTLY_REFUSED
            EXAM XRAY         | DETAIN         |                                          | DETAINED
            EXAM XRAY         | SEIZE          |                                          | SEIZED
            EXAM XRAY         | REFUSE         |                                          | REFUSED
            RELEASE NOW       | SUSPEND        |                                          | SUSPENDED
            MANIFEST HOLD     | REMOVE_HOLD    |                                          | RELEASED
            PGA HOLD          | AGENCY_PROCEED |                                          | RELEASED
            EXAM XRAY         | CANCEL         |                                          | CANCELLED
            NO BILL           | CANCEL         |                                          | CANCELLED
            """)
    void movesAnEntryOnAndSaysWhoDecided(String consignee, String decision, String more, EntryStatus after) {
        DeskCase entry = DeskCase.parcelTo(consignee);

        Answer answer = entry.decided("officer", decision, more == null ? "" : more);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("status").asString()).isEqualTo(after.name());
        assertThat(entry.status()).isEqualTo(after);
        List<Decision> decisions = entry.entry().decisions();
        Decision last = decisions.get(decisions.size() - 1);
        assertThat(last.rule()).isEqualTo(Decision.Rule.DESK);
        assertThat(last.decidedBy()).isEqualTo("officer");
        assertThat(last.text()).contains("as the officer saw it");
        assertThat(last.inputs()).containsEntry("decision", decision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RELEASE NOW       | RELEASE         |                        | nothing is being looked at
            DOCUMENTS INVOICE | ASK_DOCUMENTS   | ,"documentType":"01"   | that is under way already
            EXAM XRAY         | ORDER_EXAM      | ,"kind":"XRAY"         | that is under way already
            RELEASE NOW       | ORDER_EXAM      | ,"kind":"XRAY"         | suspend the release first
            DOCUMENTS INVOICE | RECORD_RESULT   | ,"result":"COMPLIANT"  | are being looked at
            RELEASE NOW       | DETAIN          |                        | released already
            RELEASE NOW       | SEIZE           |                        | suspend the release first
            RELEASE NOW       | REFUSE          |                        | suspend the release first
            EXAM XRAY         | SUSPEND         |                        | not released
            RELEASE NOW       | LIFT_SUSPENSION |                        | not suspended
            EXAM XRAY         | REMOVE_HOLD     |                        | does not wait for it
            EXAM XRAY         | AGENCY_PROCEED  |                        | no agency holds it
            """)
    void refusesWhatTheStatusDoesNotAllowAndSaysWhatItDoes(String consignee, String decision, String more, String why) {
        DeskCase entry = DeskCase.parcelTo(consignee);
        EntryStatus before = entry.status();
        int decisions = entry.entry().decisions().size();

        Answer answer = entry.decided("officer", decision, more == null ? "" : more);

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("detail").asString()).contains(before.name(), why);
        assertThat(names(answer.json().get("allowed")))
                .isEqualTo(names(onDesk(entry).get("decisions")));
        assertThat(entry.status()).isEqualTo(before);
        assertThat(entry.entry().decisions()).hasSize(decisions);
    }

    @Test
    void nothingMovesWhatIsAtItsEnd() {
        DeskCase entry = DeskCase.parcelTo("EXAM XRAY").after("CANCEL", "");

        Answer answer = entry.decided("officer", "CANCEL", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(names(answer.json().get("allowed")))
                .as("a penalty can follow")
                .containsExactly("PENALTY");
        assertThat(answer.text()).contains("the entry is at its end");
    }

    @Test
    void aReleaseThatIsTakenBackWaitsForAnOfficerWhoLetsTheGoodsGoAgain() {
        DeskCase entry = DeskCase.parcelTo("RELEASE NOW").after("SUSPEND", "");
        assertThat(onDesk(entry).get("waitsFor").asString()).isEqualTo("an officer's decision");
        assertThat(onDesk(entry).get("why").asString()).contains("as the officer saw it");

        entry.after("LIFT_SUSPENSION", "");

        assertThat(entry.status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(entry.told()).containsExactly("93", "95", "98", "99", "98");
        assertThat(onDesk(entry).has("waitsFor")).isFalse();
    }

    @Test
    void looksInAtTheTailgateOfTrucksAlone() {
        DeskCase parcel = DeskCase.parcelTo("EXAM XRAY");

        Answer refused = parcel.decided("officer", "ORDER_EXAM", ",\"kind\":\"TAILGATE\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("modes of transport 10 to 31", "mode 40");
        assertThat(parcel.status()).isEqualTo(EntryStatus.XRAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                              | /decision
            {"decision":"RELEASE"}                                                          | /reason
            {"decision":"RELEASE","reason":"  "}                                            | /reason
            {"decision":"APPROVE","reason":"x"}                                             | /decision
            {"decision":"RELEASE","reason":"x","weather":"fine"}                            | /weather
            {"decision":"RELEASE","reason":"x","kind":"XRAY"}                               | /kind
            {"decision":"ASK_DOCUMENTS","reason":"x"}                                       | /documentType
            {"decision":"ASK_DOCUMENTS","reason":"x","documentType":"77"}                   | /documentType
            {"decision":"ORDER_EXAM","reason":"x","kind":"SMELL"}                           | /kind
            {"decision":"RECORD_RESULT","reason":"x"}                                       | /result
            {"decision":"RECORD_RESULT","reason":"x","result":"UNDERVALUED"}                | /foundValue
            {"decision":"RECORD_RESULT","reason":"x","result":"COMPLIANT","foundValue":9}   | /foundValue
            """)
    void refusesWhatCannotBeUnderstoodAndNamesTheField(String body, String pointer) {
        Answer answer = cbp.json("officer", "POST", REVIEWS + "/ABC-0000001-0/decision", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void answersUnknownNumbersFilersAndForeignCursors() {
        String release = "{\"decision\":\"RELEASE\",\"reason\":\"x\"}";
        DeskCase entry = DeskCase.parcelTo("EXAM XRAY");

        assertThat(cbp.json("officer", "POST", REVIEWS + "/XYZ-9999999-0/decision", release)
                        .status())
                .isEqualTo(404);
        assertThat(cbp.get("officer", REVIEWS + "/nothing").status()).isEqualTo(404);
        assertThat(cbp.get("ABC", REVIEWS).status()).isEqualTo(403);
        assertThat(entry.decided("ABC", "RELEASE", "").status()).isEqualTo(403);
        assertThat(entry.status()).isEqualTo(EntryStatus.XRAY);
        assertThat(cbp.get("officer", REVIEWS + "?cursor=elsewhere").status()).isEqualTo(400);
        assertThat(cbp.get("officer", REVIEWS + "?limit=0").status()).isEqualTo(400);
        assertThat(cbp.get("officer", REVIEWS + "?limit=101").status()).isEqualTo(400);
    }

    @Test
    void ofTwoOfficersAtOnceOneDecides() throws Exception {
        DeskCase entry = DeskCase.parcelTo("EXAM XRAY");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService officers = Executors.newFixedThreadPool(2);
        List<Integer> statuses = new ArrayList<>();
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (String account : List.of("officer", "trainer")) {
                answers.add(officers.submit(() -> {
                    start.await();
                    return entry.decided(account, "RELEASE", "");
                }));
            }
            start.countDown();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
        } finally {
            officers.shutdownNow();
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(entry.told().stream().filter("98"::equals)).hasSize(1);
    }

    @Test
    void asksAboutReleasedGoodsThatHaveAnEntrySummary() {
        DeskCase entry = DeskCase.informalTo("RELEASE NOW").after("REQUEST_INFORMATION", "");

        JsonNode asked = onDesk(entry);
        assertThat(asked.at("/inquiries/0/kind").asString()).isEqualTo("REQUEST_FOR_INFORMATION");
        assertThat(asked.at("/inquiries/0/status").asString()).isEqualTo("OPEN");
        assertThat(names(asked.get("decisions"))).contains("NOTICE_OF_ACTION").doesNotContain("REQUEST_INFORMATION");
        assertThat(entry.decided("officer", "REQUEST_INFORMATION", "").text()).contains("not settled yet");
        assertThat(entry.decided("officer", "ACCEPT_ANSWER", "").status()).isEqualTo(409);

        entry.after("NOTICE_OF_ACTION", "");

        JsonNode proposed = onDesk(entry);
        assertThat(proposed.at("/inquiries/0/status").asString()).isEqualTo("CLOSED");
        assertThat(proposed.at("/inquiries/1/kind").asString()).isEqualTo("NOTICE_OF_ACTION");
        assertThat(entry.status()).isEqualTo(EntryStatus.RELEASED);
    }

    @ParameterizedTest
    @CsvSource({"REQUEST_INFORMATION", "NOTICE_OF_ACTION"})
    void asksNothingAboutAnEntryWithoutSummaryNorBeforeRelease(String decision) {
        Answer withoutSummary = DeskCase.parcelTo("RELEASE NOW").decided("officer", decision, "");
        assertThat(withoutSummary.status()).isEqualTo(409);
        assertThat(withoutSummary.text()).contains("an entry of type 86 has no entry summary");

        Answer before = DeskCase.informalTo("EXAM XRAY").decided("officer", decision, "");
        assertThat(before.status()).isEqualTo(409);
        assertThat(before.text()).contains("the goods are not released");
    }
}
