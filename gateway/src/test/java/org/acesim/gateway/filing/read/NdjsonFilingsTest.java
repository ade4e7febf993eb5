package org.acesim.gateway.filing.read;

import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;

import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;

class NdjsonFilingsTest {

    @Test
    void readsOneFilingALine() {
        assertThat(read(DocumentFormat.NDJSON, sample("parcels.ndjson")))
                .hasSize(10)
                .allMatch(ReadFiling.Understood.class::isInstance);
    }

    @Test
    void refusesABrokenLineAndReadsTheOthers() {
        String one = json("parcel-86.json").toString();

        var read = read(
                DocumentFormat.NDJSON,
                one + "\r\n\n{\"filerReference\": \"PO7\", \"entryType\" \"86\"}\n" + one + one + "\n[]\n" + one);

        assertThat(read)
                .extracting(filing -> filing.getClass().getSimpleName())
                .containsExactly("Understood", "Unreadable", "Unreadable", "Unreadable", "Understood");
        assertThat(read.get(1).filing().filerReference()).isEqualTo("PO7");
        assertThat(read.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("UNREADABLE");
            assertThat(problem.pointer()).isEqualTo("line 3, column 39");
        });
        assertThat(read.get(2).problems())
                .extracting(FilingProblem::message)
                .containsExactly("More follows after the filing: one filing a line.");
    }

    @Test
    void refusesALineThatIsLongerThanAnyFiling() {
        String endless = "{\"a\":\"" + "x".repeat(5 << 20) + "\"}\n";

        assertThat(read(DocumentFormat.NDJSON, endless + json("parcel-86.json")))
                .extracting(filing -> filing.problems().size())
                .containsExactly(1, 0);
    }
}
