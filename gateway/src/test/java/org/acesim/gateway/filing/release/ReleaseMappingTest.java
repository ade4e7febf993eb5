package org.acesim.gateway.filing.release;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.acesim.gateway.filing.Filings.read;
import static org.acesim.gateway.filing.Filings.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.release.Address;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Reference;
import org.acesim.catair.release.Tariff;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filings;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.RandomFilings;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.routes.filer.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ReleaseMappingTest {

    private static final EntryNumber NUMBER = EntryNumber.of("ABC", 1);

    @ParameterizedTest
    @CsvSource({
        "parcel-86.json, parcel-86.se",
        "parcel-801-as-11.json, parcel-801-as-11.se",
        "formal-01.json, formal-01.se"
    })
    void writesTheRecordsOfASample(String sample, String golden) throws IOException {
        assertGolden(golden, release(json(sample)));
    }

    @Test
    void writesTheRecordsOfAnEntryThatUsesEverything() throws IOException {
        ObjectNode json = json("formal-01.json");
        json.put("estimatedArrival", "2024-06-20");
        json.put("entryNumber", "ABC-0000001-0");
        object(json, "/bond").put("type", "9").put("suretyCode", "891").put("amount", 5000);
        object(json, "/bills/0")
                .put("type", "M")
                .put("houseIssuer", "MAEU")
                .put("houseNumber", "H77")
                .put("inBondNumber", "123456789");
        object(json, "/consignee")
                .put("street", "Building 7, Suite 1200, Harbor Gateway Industrial Park, 2400 Harbor Boulevard, Pier J");
        object(json, "/lines/0")
                .putArray("chapter99")
                .add("9903.88.15")
                .add("99030125")
                .add("9903.01.32.00");
        object(json, "/lines/1")
                .set("manufacturer", object(json, "/seller").deepCopy().put("name", "Second Factory"));

        assertGolden("everything-01.se", release(json));
    }

    @ParameterizedTest
    @CsvSource({"75.00, 75", "75.49, 75", "75.50, 76", "0.50, 1", "799.99, 800"})
    void roundsALineToWholeDollarsHalfUp(String value, long whole) {
        ObjectNode json = json("parcel-86.json");
        object(json, "/lines/0").put("value", value);

        CargoRelease release = release(json);

        assertThat(release.lines().get(0).tariffs()).containsExactly(new Tariff("6109100012", whole));
        assertThat(release.header().value()).isEqualTo(whole);
    }

    @Test
    void valuesTheEntryAtTheSumOfItsRoundedLines() {
        ObjectNode json = json("parcel-86.json");
        object(json, "/lines/0").put("value", "10.50");
        json.withArray("/lines").add(object(json, "/lines/0").deepCopy());

        assertThat(release(json).header().value()).isEqualTo(22);
    }

    @Test
    void statesTheArrivalWhenTheFilerDoesNot() {
        assertThat(release(json("parcel-86.json")).references())
                .containsExactly(new Reference("CR", "PO1001"), new Reference("EDA", "060324"));
    }

    @Test
    void breaksALongStreetBetweenWordsOverItsRecords() {
        ObjectNode json = json("parcel-86.json");
        object(json, "/seller")
                .put("street", "Industriegebiet Nord, Halle 12, Tor 4, An der alten Ziegelei 117 b, Hinterhaus links");

        assertThat(release(json).parties().get(0).addresses())
                .containsExactly(
                        new Address(
                                "15", "INDUSTRIEGEBIET NORD, HALLE 12, TOR", "15", "4, AN DER ALTEN ZIEGELEI 117 B,"),
                        new Address("15", "HINTERHAUS LINKS", "", ""));
    }

    @Test
    void comesBackTheSameAfterWritingAndReading() {
        for (long seed = 0; seed < 500; seed++) {
            CheckedFiling checked = check(new ReadFiling.Understood(1, new RandomFilings(seed).good86(), Origin.JSON));
            assertThat(checked.problems()).as("seed %d", seed).isEmpty();
            CargoRelease release = ReleaseMapping.release(checked.filing(), Origin.JSON, NUMBER);

            CargoRelease sent = CargoRelease.read(release.write()).orThrow();
            Filing shown = ReleaseMapping.filing(sent);

            assertThat(sent).as("seed %d", seed).isEqualTo(release);
            assertThat(ReleaseMapping.release(shown, Origin.JSON, NUMBER))
                    .as("seed %d", seed)
                    .isEqualTo(release);
            assertThat(shown.entryNumber()).isEqualTo(NUMBER.toString());
        }
    }

    @Test
    void writesWhateverPassesWithoutTheChecksThatCbpMakes() {
        ObjectNode json = json("parcel-801-as-86.json");
        for (String field :
                List.of("portOfEntry", "modeOfTransport", "bills", "conveyance", "seller", "consignee", "contact")) {
            json.remove(field);
        }
        object(json, "/lines/0").remove("origin");
        object(json, "/lines/0").remove("hts");

        CheckedFiling checked = check(json, false);

        assertThat(checked.problems()).isEmpty();
        assertThat(ReleaseMapping.release(checked.filing(), checked.origin(), NUMBER)
                        .write()
                        .records())
                .allMatch(record -> record.length() == 80);
    }

    @Test
    void sendsOnWhatCameInCatairWithOnlyTheBlanksFilledIn() {
        ReadFiling read = read(DocumentFormat.CATAIR, withPeculiarities()).get(1);
        CheckedFiling checked = check(read);
        assertThat(checked.problems()).isEmpty();

        CargoRelease sent = ReleaseMapping.release(checked.filing(), checked.origin(), NUMBER);

        assertThat(sent.header().entryNumber()).isEqualTo("00000010");
        assertThat(sent.references())
                .containsExactly(
                        new Reference("EXP", "Y"), new Reference("CR", "B0002"), new Reference("EDA", "060324"));
        assertThat(sent.parties())
                .extracting(party -> party.name().code(), party -> party.name().name())
                .containsExactly(
                        tuple("SE", "LADEN GMBH"),
                        tuple("CS", "NORD CONSOLIDATORS"),
                        tuple("CN", ""),
                        tuple("BY", ""),
                        tuple("MF", "LADEN GMBH"));
        assertThat(sent.parties().get(1).addresses()).containsExactly(new Address("01", "9", "02", "HAFENWEG"));
    }

    @Test
    void takesAnotherNumberWhenCbpHasTheFirstOne() {
        CargoRelease release = release(json("parcel-86.json"));

        CargoRelease other = ReleaseMapping.renumbered(release, EntryNumber.of("ABC", 2));

        assertThat(other.header().entryNumber())
                .isEqualTo(EntryNumber.of("ABC", 2).field());
        assertThat(ReleaseMapping.renumbered(other, NUMBER)).isEqualTo(release);
    }

    /** The sample's second transaction with a consolidator and a reference, for which a filing has no fields. */
    private static byte[] withPeculiarities() {
        String batch = new String(sample("batch.catair"), java.nio.charset.StandardCharsets.US_ASCII);
        String consolidator = record("SE30CS NORD CONSOLIDATORS")
                + record("SE35019".concat(" ".repeat(34)) + "02HAFENWEG")
                + record("SE36BREMEN".concat(" ".repeat(53)) + "DE");
        return batch.replace(record("SE20CR B0002"), record("SE20EXPY") + record("SE20CR B0002"))
                .replace(
                        record("SE30CN                                    EI 12-3456789"),
                        consolidator + record("SE30CN                                    EI 12-3456789"))
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static String record(String text) {
        return text + " ".repeat(80 - text.length()) + "\n";
    }

    private static CargoRelease release(ObjectNode json) {
        CheckedFiling checked = Filings.check(json);
        assertThat(checked.problems()).isEmpty();
        return ReleaseMapping.release(checked.filing(), checked.origin(), NUMBER);
    }

    /** With -Dacesim.golden=write the file is written anew. */
    private static void assertGolden(String name, CargoRelease release) throws IOException {
        Path file = Path.of("src", "test", "resources", "golden", "release", name);
        String records = String.join("\n", release.write().records()) + "\n";
        if ("write".equals(System.getProperty("acesim.golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, records);
        }
        assertThat(records).isEqualTo(Files.readString(file));
    }
}
