package org.acesim.gateway.filing.release;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoRelease;
import org.acesim.gateway.filing.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A filing that came as an SE transaction: a place is told by record and columns.
 *
 * @param batch whose A record answers go under
 * @param block whose B record answers go under
 * @param place where answers to it belong
 * @param sent the records as they came, for an answer that echoes them
 * @param release what they say, if they can be read; a blank entry number is one that the gateway is to give
 */
public record CatairOrigin(
        BatchHeader batch,
        BlockHeader block,
        CatairPlace place,
        Transaction sent,
        @Nullable CargoRelease release) implements Origin {

    private static final Pattern LINE = Pattern.compile("/lines/(\\d{1,4})(?=/|$)");
    private static final Pattern BILL = Pattern.compile("/bills/(\\d{1,4})(?=/|$)");
    private static final Pattern PARTY =
            Pattern.compile("(?:/lines/\\*)?/(seller|consignee|buyer|manufacturer|shipTo)(/.*)?");

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("/entryType", "SE10 columns 20-21"),
            Map.entry("/entryNumber", "SE10 columns 11-18"),
            Map.entry("/filerReference", "SE20 columns 8-57, qualifier CR"),
            Map.entry("/portOfEntry", "SE10 columns 50-54"),
            Map.entry("/modeOfTransport", "SE10 columns 37-38"),
            Map.entry("/estimatedArrival", "SE20 columns 8-57, qualifier EDA"),
            Map.entry("/importerOfRecord", "SE10 columns 22-36"),
            Map.entry("/importerOfRecord/qualifier", "SE10 columns 22-24"),
            Map.entry("/importerOfRecord/number", "SE10 columns 25-36"),
            Map.entry("/bond", "SE10 column 39"),
            Map.entry("/bond/type", "SE10 column 39"),
            Map.entry("/bond/suretyCode", "SE20 columns 8-57, qualifier V1"),
            Map.entry("/bond/amount", "SE20 columns 8-57, qualifier AMT"),
            Map.entry("/bills", "SE15"),
            Map.entry("/bills/*/type", "SE15 column 5"),
            Map.entry("/bills/*/issuer", "SE15 columns 6-9"),
            Map.entry("/bills/*/number", "SE15 columns 10-59"),
            Map.entry("/bills/*/houseIssuer", "SE15 columns 6-9, type H"),
            Map.entry("/bills/*/houseNumber", "SE15 columns 10-59, type H"),
            Map.entry("/bills/*/inBondNumber", "SE15 columns 10-59, type I"),
            Map.entry("/bills/*/quantity", "SE15 columns 60-67"),
            Map.entry("/bills/*/nonAms", "SE15 column 73"),
            Map.entry("/conveyance/portOfUnlading", "SE10 columns 56-60"),
            Map.entry("/contact", "SE13 columns 5-59"),
            Map.entry("/contact/name", "SE13 columns 5-44"),
            Map.entry("/contact/phone", "SE13 columns 45-59"),
            Map.entry("/lines", "SE40"),
            Map.entry("/lines/*/description", "SE40 columns 11-80"),
            Map.entry("/lines/*/origin", "SE40 columns 8-9"),
            Map.entry("/lines/*/hts", "SE60 columns 5-14"),
            Map.entry("/lines/*/value", "SE60 columns 15-24"));

    private static final Map<String, String> PARTY_PLACES = Map.of(
            "", "SE%d0",
            "/name", "SE%d0 columns 8-42",
            "/identifier", "SE%d0 columns 43-65",
            "/identifier/qualifier", "SE%d0 columns 43-45",
            "/identifier/number", "SE%d0 columns 46-65",
            "/street", "SE%d5 columns 7-78",
            "/city", "SE%d6 columns 5-39",
            "/region", "SE%d6 columns 40-42",
            "/postalCode", "SE%d6 columns 49-63",
            "/country", "SE%d6 columns 64-65");

    @Override
    public String place(String pointer) {
        if (!pointer.startsWith("/")) {
            return pointer;
        }
        Matcher line = LINE.matcher(pointer);
        String general = BILL.matcher(line.replaceFirst("/lines/*")).replaceFirst("/bills/*");
        String place = PLACES.get(general);
        Matcher party = PARTY.matcher(general);
        if (party.matches()) {
            int records = general.startsWith("/lines") ? 5 : 3;
            String field = party.group(2) == null ? "" : party.group(2);
            place = PARTY_PLACES.getOrDefault(field, "SE%d0").formatted(records) + ", " + party.group(1);
        }
        if (place == null) {
            place = general;
        }
        line.reset();
        return line.lookingAt() ? place + ", line " + (Integer.parseInt(line.group(1)) + 1) : place;
    }

    @Override
    public String filerCode() {
        return release == null ? block.filerCode() : release.header().filerCode();
    }

    @Override
    public boolean statesEverything() {
        return false;
    }
}
