package org.acesim.cbp.scenario;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.release.Address;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.City;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.Tariff;
import org.acesim.cbp.examine.EstimatedArrival;

/**
 * A field of a filing that a rule may look at, by its name in the JSON of a filing, or any columns of any record:
 * {@code SE13:5-27}.
 *
 * @param name   as rules write it
 * @param kind   what ranges compare
 * @param values what the filing says: none where the field is empty, several for lines, bills and parties of lines
 */
record FilingField(String name, Kind kind, Function<FiledRelease, Stream<String>> values) {
    enum Kind {
        TEXT,
        /** Digits only: dots and hyphens are for the eye. */
        CODE,
        NUMBER,
        DATE
    }

    private static final Pattern COLUMNS = Pattern.compile("([A-Z][A-Z0-9]{1,3}):([0-9]{1,2})-([0-9]{1,2})");
    private static final int COLUMNS_MAX = 80;
    private static final Map<String, FilingField> ALL = new LinkedHashMap<>();

    static {
        text("filer", filed -> Stream.of(filed.release().header().filerCode()));
        text("sender", filed -> Stream.of(filed.submission().sender()));
        code("entryNumber", filed -> Stream.of(number(filed.release().header())));
        header("action", EntryHeader::action);
        header("entryType", EntryHeader::entryType);
        header("portOfEntry", EntryHeader::portOfEntry);
        header("portOfUnlading", EntryHeader::portOfUnlading);
        header("modeOfTransport", EntryHeader::modeOfTransport);
        header("bond.type", EntryHeader::bondType);
        header("splitRelease", EntryHeader::splitRelease);
        header("importerOfRecord.qualifier", EntryHeader::importerType);
        header("importerOfRecord.number", EntryHeader::importerNumber);
        number(
                "value",
                filed -> Stream.of(Long.toString(filed.release().header().value())));
        date("estimatedArrival", filed -> EstimatedArrival.of(filed.release()).stream()
                .map(LocalDate::toString));
        text("filerReference", filed -> filed.release().references().stream()
                .filter(reference -> reference.qualifier().equals("CR"))
                .map(reference -> reference.value()));
        text("cancellationReason", filed -> Stream.of(filed.release().contact().cancellationReason()));
        text("contact.name", filed -> Stream.of(filed.release().contact().name()));
        text("contact.phone", filed -> Stream.of(filed.release().contact().phone()));
        bill("bills.type", Bill::type);
        bill("bills.issuer", Bill::issuer);
        bill("bills.number", Bill::number);
        number("bills.quantity", filed -> filed.release().bills().stream()
                .map(Bill::quantity)
                .filter(Objects::nonNull)
                .map(Object::toString));
        party("consignee", PartyCode.CONSIGNEE);
        party("seller", PartyCode.SELLER);
        party("buyer", PartyCode.BUYER);
        party("manufacturer", PartyCode.MANUFACTURER);
        party("shipTo", PartyCode.SHIP_TO);
        line("lines.description", line -> line.item().description());
        line("lines.origin", line -> line.item().origin());
        number("lines.value", filed -> tariffs(filed)
                .map(Tariff::value)
                .filter(Objects::nonNull)
                .map(Object::toString));
        code("lines.hts", filed -> tariffs(filed).map(Tariff::hts));
        number(
                "lines.count",
                filed -> Stream.of(Integer.toString(filed.release().lines().size())));
    }

    /** The field of a name. */
    static Optional<FilingField> find(String name) {
        return Optional.ofNullable(ALL.get(name)).or(() -> columns(name));
    }

    /** Every name but those of columns. */
    static Set<String> names() {
        return ALL.keySet();
    }

    /** A text as this field's values are compared. */
    String comparable(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return switch (kind) {
            case TEXT, DATE -> upper;
            case CODE -> upper.replace(".", "").replace("-", "");
            case NUMBER -> upper.matches("0+[0-9]+") ? upper.replaceFirst("^0+", "") : upper;
        };
    }

    private static Optional<FilingField> columns(String name) {
        Matcher matcher = COLUMNS.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String record = matcher.group(1);
        int from = Integer.parseInt(matcher.group(2));
        int to = Integer.parseInt(matcher.group(3));
        if (from < 1 || to < from || to > COLUMNS_MAX) {
            return Optional.empty();
        }
        return Optional.of(new FilingField(name, Kind.TEXT, filed -> filed.records().stream()
                .filter(text -> text.startsWith(record))
                .map(text -> text.substring(from - 1, to))));
    }

    private static String number(EntryHeader header) {
        return EntryNumber.parse(header.filerCode() + header.entryNumber())
                .map(EntryNumber::toString)
                .orElse("");
    }

    private static void party(String name, PartyCode code) {
        Function<FiledRelease, Stream<Party>> parties = filed -> Stream.concat(
                        filed.release().parties().stream(),
                        filed.release().lines().stream().flatMap(line -> line.parties().stream()))
                .filter(party -> party.name().code().equals(code.code()));
        text(name + ".name", filed -> parties.apply(filed)
                .map(party -> party.name().name()));
        text(name + ".identifier", filed -> parties.apply(filed)
                .map(party -> party.name().id()));
        text(name + ".street", filed -> parties.apply(filed)
                .flatMap(party -> party.addresses().stream())
                .map(FilingField::street));
        city(name + ".city", parties, City::city);
        city(name + ".region", parties, City::region);
        city(name + ".postalCode", parties, City::postalCode);
        city(name + ".country", parties, City::country);
    }

    private static void city(String name, Function<FiledRelease, Stream<Party>> parties, Function<City, String> value) {
        text(name, filed -> parties.apply(filed)
                .map(Party::city)
                .filter(Objects::nonNull)
                .map(value));
    }

    private static String street(Address address) {
        return (address.text1() + " " + address.text2()).strip();
    }

    private static Stream<Tariff> tariffs(FiledRelease filed) {
        return filed.release().lines().stream().flatMap(line -> line.tariffs().stream());
    }

    private static void header(String name, Function<EntryHeader, String> value) {
        text(name, filed -> Stream.of(value.apply(filed.release().header())));
    }

    private static void bill(String name, Function<Bill, String> value) {
        text(name, filed -> filed.release().bills().stream().map(value));
    }

    private static void line(String name, Function<Line, String> value) {
        text(name, filed -> filed.release().lines().stream().map(value));
    }

    private static void text(String name, Function<FiledRelease, Stream<String>> values) {
        add(new FilingField(name, Kind.TEXT, values));
    }

    private static void code(String name, Function<FiledRelease, Stream<String>> values) {
        add(new FilingField(name, Kind.CODE, values));
    }

    private static void number(String name, Function<FiledRelease, Stream<String>> values) {
        add(new FilingField(name, Kind.NUMBER, values));
    }

    private static void date(String name, Function<FiledRelease, Stream<String>> values) {
        add(new FilingField(name, Kind.DATE, values));
    }

    private static void add(FilingField field) {
        ALL.put(field.name(), field);
    }

    /** Whether a text can be a bound of a range over this field. */
    boolean isBound(String text) {
        return switch (kind) {
            case TEXT, CODE -> !text.isBlank();
            case NUMBER -> text.strip().matches("[0-9]{1,15}(\\.[0-9]{1,4})?");
            case DATE -> isDate(text.strip());
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Which of two comparable texts comes first. */
    int compare(String one, String other) {
        return kind == Kind.NUMBER
                ? new java.math.BigDecimal(one).compareTo(new java.math.BigDecimal(other))
                : one.compareTo(other);
    }
}
