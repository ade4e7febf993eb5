package org.acesim.gateway.filing.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Identifier;
import org.acesim.gateway.filing.Filing.Parties;
import org.acesim.gateway.filing.Filing.Party;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.check.field.FieldTable;
import org.acesim.gateway.filing.check.field.Need;
import org.acesim.gateway.filing.check.field.Report;
import org.jspecify.annotations.Nullable;

/** Who must be named for every line, and the numbers by which parties are known. Source: ACE CATAIR Cargo Release v40, SE10, SE30. */
final class PartyChecks {

    private static final Map<String, Function<Parties, @Nullable Party>> PARTIES = parties();

    private static final Map<String, Pattern> NUMBERS = Map.of(
            "EI", Pattern.compile("\\d{2}-\\d{7}([A-Z0-9]{2})?"),
            "34", Pattern.compile("\\d{3}-\\d{2}-\\d{4}"),
            "ANI", Pattern.compile("\\d{6}-\\d{5}"));

    /** The widest place of a number: SE30 columns 46-65, of which SE10 has the first twelve. */
    private static final Pattern ANY_NUMBER = Pattern.compile("[A-Z0-9-]{1,12}");

    private PartyChecks() {}

    static void check(Filing filing, String entryType, Report report) {
        checkNumber(filing.importerOfRecord(), "/importerOfRecord", report);
        for (Map.Entry<String, Function<Parties, @Nullable Party>> party : PARTIES.entrySet()) {
            checkParty(filing, party.getKey(), party.getValue(), entryType, report);
        }
    }

    private static void checkParty(
            Filing filing, String name, Function<Parties, @Nullable Party> of, String entryType, Report report) {
        Party ofEntry = of.apply(filing.parties());
        checkNumber(ofEntry, "/" + name, report);
        boolean onEveryLine = !filing.lines().isEmpty();
        for (int i = 0; i < filing.lines().size(); i++) {
            Party ofLine = of.apply(filing.lines().get(i).parties());
            checkNumber(ofLine, "/lines/" + i + "/" + name, report);
            onEveryLine &= ofLine != null;
        }
        if (ofEntry == null && !onEveryLine && FieldTable.rule("/" + name).need(entryType) == Need.HERE_OR_ON_LINES) {
            report.addForCbp(
                    ProblemCode.MISSING,
                    "/" + name,
                    "An entry of type %s needs a %s, here or on every line.".formatted(entryType, name),
                    "",
                    "an object");
        }
    }

    private static void checkNumber(@Nullable Party party, String pointer, Report report) {
        if (party != null) {
            checkNumber(party.identifier(), pointer + "/identifier", report);
        }
    }

    private static void checkNumber(@Nullable Identifier identifier, String pointer, Report report) {
        if (identifier == null || identifier.number() == null) {
            return;
        }
        String number = identifier.number().strip().toUpperCase(Locale.ROOT);
        String qualifier = identifier.qualifier() == null
                ? ""
                : identifier.qualifier().strip().toUpperCase(Locale.ROOT);
        Pattern form = NUMBERS.get(qualifier);
        boolean fits = ANY_NUMBER.matcher(number).matches();
        if (!fits || (report.all() && form != null && !form.matcher(number).matches())) {
            report.add(
                    ProblemCode.MALFORMED,
                    pointer + "/number",
                    "This has not the form of its qualifier.",
                    identifier.number(),
                    FieldTable.rule("/importerOfRecord/number").form().shown());
        }
    }

    private static Map<String, Function<Parties, @Nullable Party>> parties() {
        Map<String, Function<Parties, @Nullable Party>> parties = new LinkedHashMap<>();
        parties.put("seller", Parties::seller);
        parties.put("consignee", Parties::consignee);
        parties.put("buyer", Parties::buyer);
        parties.put("manufacturer", Parties::manufacturer);
        parties.put("shipTo", Parties::shipTo);
        return parties;
    }
}
