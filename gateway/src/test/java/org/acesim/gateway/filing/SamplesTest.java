package org.acesim.gateway.filing;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    @ParameterizedTest
    @CsvSource({
        "parcel-86.json, JSON, 1",
        "parcel-801-as-11.json, JSON, 1",
        "formal-01.json, JSON, 1",
        "parcels.ndjson, NDJSON, 10",
        "parcels.csv, CSV, 20",
        "batch.catair, CATAIR, 2"
    })
    void canBeFiledAgainAndAgain(String sample, DocumentFormat format, int filings) {
        List<ReadFiling> read = read(format, sample(sample));
        List<CheckedFiling> checked = read.stream().map(filing -> check(filing)).toList();

        assertThat(checked).hasSize(filings).allMatch(CheckedFiling::good);
        assertThat(read).as("no numbers and dates of their own").allSatisfy(filing -> {
            assertThat(filing.filing().entryNumber()).isNull();
            assertThat(filing.filing().estimatedArrival()).isNull();
        });
        assertThat(checked)
                .extracting(filing -> filing.filing().parties().consignee())
                .doesNotHaveDuplicates();
    }

    @Test
    void aBrokenRowSpoilsOnlyItsOwnShipment() throws Exception {
        try (var in = SamplesTest.class.getResourceAsStream("/filing/broken-row.csv")) {
            assertThat(read(DocumentFormat.CSV, in.readAllBytes()))
                    .extracting(filing -> filing.filing().filerReference(), filing -> check(filing)
                            .good())
                    .containsExactly(
                            tuple("C0001", true),
                            tuple("C0002", false),
                            tuple("C0003", true),
                            tuple("C0004", false),
                            tuple("C0005", true));
        }
    }
}
