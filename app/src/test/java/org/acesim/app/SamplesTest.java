package org.acesim.app;

import static org.acesim.app.AcesimProcess.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.acesim.app.AcesimClient.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every sample works whenever it is filed, under the default settings and seed. */
class SamplesTest {
    private static AcesimProcess acesim;

    @BeforeAll
    static void start() {
        acesim = SharedProgram.emptied();
    }

    @Test
    void everySampleCanBeFiledTwiceAndAgainAfterFortyDays() throws IOException {
        fileAll();
        fileAll();
        Answer advanced = acesim.trainer().post("/cbp/api/v1/clock/advance", "application/json", "{\"by\":\"P40D\"}");
        assertThat(advanced.status()).as(advanced.body()).isEqualTo(200);
        fileAll();
    }

    private static void fileAll() throws IOException {
        List<String> unclean = new ArrayList<>();
        for (String[] sample : List.of(
                new String[] {"parcel-86.json", "application/json"},
                new String[] {"parcel-801-as-11.json", "application/json"},
                new String[] {"formal-01.json", "application/json"},
                new String[] {"parcels.ndjson", "application/x-ndjson"},
                new String[] {"parcels.csv", "text/csv"},
                new String[] {"batch.catair", "text/plain"})) {
            String document = Files.readString(ROOT.resolve("samples").resolve(sample[0]));
            Answer filed = acesim.filer().file(sample[1], document, "");
            assertThat(filed.status()).as(sample[0] + ": " + filed.body()).isEqualTo(202);
            for (var entry : filed.json().path("entries")) {
                String number = entry.path("entryNumber").asString();
                String status = acesim.filer()
                        .entryOnce(number, "RELEASED,DOCUMENTS_REQUIRED")
                        .path("status")
                        .asString();
                if (!status.equals("RELEASED")) {
                    unclean.add(sample[0] + " " + number + " " + status);
                }
            }
        }
        assertThat(unclean).isEmpty();
    }
}
