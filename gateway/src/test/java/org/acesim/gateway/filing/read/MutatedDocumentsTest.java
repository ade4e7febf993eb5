package org.acesim.gateway.filing.read;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.gateway.filing.release.ReleaseMapping;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutatedDocumentsTest {

    private static final String USUAL = "\",{}[]:\n\r\\0 é\u00ff-";

    /** Whatever the bytes are: told as problems, or filed as records that hold. */
    @ParameterizedTest
    @CsvSource({
        "parcel-86.json, JSON",
        "formal-01.json, JSON",
        "parcels.ndjson, NDJSON",
        "parcels.csv, CSV",
        "batch.catair, CATAIR"
    })
    void neverBreaksOnADocumentWithAFewBytesChanged(String sample, DocumentFormat format) {
        byte[] original = sample(sample);
        for (int seed = 0; seed < 600; seed++) {
            byte[] document = mutated(original, new Random(seed));
            try {
                for (ReadFiling read : read(format, document)) {
                    CheckedFiling checked = check(read);
                    if (checked.good()) {
                        assertThat(ReleaseMapping.release(checked.filing(), checked.origin(), EntryNumber.of("ABC", 1))
                                        .write()
                                        .records())
                                .as("seed %d", seed)
                                .isNotEmpty();
                    }
                }
            } catch (UnreadableDocumentException told) {
                assertThat(told.problem().message()).as("seed %d", seed).isNotBlank();
            }
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = 0; i <= random.nextInt(5); i++) {
            bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                    ? (byte) USUAL.charAt(random.nextInt(USUAL.length()))
                    : (byte) random.nextInt(256);
        }
        return bytes;
    }
}
