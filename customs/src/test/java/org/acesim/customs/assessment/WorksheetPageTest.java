package org.acesim.customs.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.acesim.customs.tariff.Tariff;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class WorksheetPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyLayerIsARowWithItsHeadingBaseRateAmountAndReason() throws Exception {
        var page =
                parsed(Sample.entry("11", DAY, "4701", "40", Sample.line("6109100012", "CN", "500", "5 DOZ 9 KG", "")));

        assertThat(texts(page, "td"))
                .containsSubsequence(
                        "99038815",
                        "500.00",
                        "7.5%",
                        "37.50",
                        "Section 301, China (19 USC 2411; 85 FR 3741): 500.00 x 7.5%")
                .contains("182.50", "2.77");
        assertThat(texts(page, "p")).contains("Duty 182.50 + tax 0.00 + fees 2.77 = 185.27 USD");
        assertThat(texts(page, "caption"))
                .containsExactly("Line 1: 6109100012, origin CN, value 500.00 USD", "Fees on the entry");
    }

    @Test
    void whatTheFilerStatesCannotBecomeMarkup() throws Exception {
        var request = Sample.entry("11", DAY, "<b>", "\"&", Sample.line("6109100012", "CN", "500", "5 DOZ 9 KG", ""));

        var page = parsed(request);

        assertThat(texts(page, "b")).isEmpty();
        assertThat(texts(page, "p").get(0)).contains("port <b>, mode of transport \"&");
    }

    private static Document parsed(AssessmentRequest request) throws Exception {
        var outcome = (Outcome.Assessed) new Assessments(Tariff.sample()).of(request);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(WorksheetPage.html(outcome.assessment()))));
    }

    private static List<String> texts(Document page, String element) {
        List<String> texts = new ArrayList<>();
        var found = page.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
