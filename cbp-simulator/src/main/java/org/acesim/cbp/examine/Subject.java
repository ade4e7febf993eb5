package org.acesim.cbp.examine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.PartyCode;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Contact;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.Reference;
import org.acesim.catair.release.Tariff;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regime;

/** What the conditions look at: a filing, each part with the record it stands in, and what CBP knows besides. */
final class Subject {
    /** The first record of a partner agency's data (PGA message set). */
    private static final String AGENCY_DATA = "PG01";

    private final CargoRelease release;
    private final Circumstances circumstances;
    private final Regime regime;
    private final Map<String, List<Integer>> indexes;
    private final List<Located<Bill>> bills;
    private final List<Located<Reference>> references;
    private final List<Located<Party>> headerParties;
    private final List<Located<Party>> lineParties;
    private final List<Located<Line>> lines;
    private final List<Located<Tariff>> tariffs;
    private final List<Located<Goods>> goods;

    Subject(Transaction transaction, CargoRelease release, Circumstances circumstances) {
        this.release = release;
        this.circumstances = circumstances;
        this.regime = circumstances.regime();
        List<String> records = transaction.records();
        indexes = IntStream.range(0, records.size()).boxed().collect(Collectors.groupingBy(index -> records.get(index)
                .substring(0, 4)));
        bills = located("SE15", release.bills());
        references = located("SE20", release.references());
        headerParties = located("SE30", release.parties());
        lineParties = located(
                "SE50",
                release.lines().stream()
                        .flatMap(line -> line.parties().stream())
                        .toList());
        lines = located("SE40", release.lines());
        tariffs = located(
                "SE60",
                release.lines().stream()
                        .flatMap(line -> line.tariffs().stream())
                        .toList());
        goods = located("SE60", Screening.goods(release, circumstances.lawOf()));
    }

    CargoRelease release() {
        return release;
    }

    EntryHeader header() {
        return release.header();
    }

    String blockFiler() {
        return circumstances.blockFiler();
    }

    boolean onFile() {
        return circumstances.onFile();
    }

    Predecessor predecessor() {
        return circumstances.predecessor();
    }

    LocalDate today() {
        return circumstances.today();
    }

    LocalDate lawOf() {
        return circumstances.lawOf();
    }

    Regime regime() {
        return regime;
    }

    boolean isSection321() {
        return header().entryType().equals(EntryTypes.SECTION_321);
    }

    boolean isInformal() {
        return header().entryType().equals(EntryTypes.INFORMAL);
    }

    boolean isFormal() {
        return header().entryType().equals(EntryTypes.FORMAL);
    }

    boolean movesBy(Set<ModeOfTransport> modes) {
        return ModeOfTransport.find(header().modeOfTransport())
                .filter(modes::contains)
                .isPresent();
    }

    List<Located<EntryHeader>> headers() {
        return List.of(new Located<>(header(), 0));
    }

    List<Located<Contact>> contacts() {
        return located("SE13", List.of(release.contact()));
    }

    List<Located<Bill>> bills() {
        return bills;
    }

    /** The bills of the lowest level: neither an in-bond number nor a master that a house bill follows. */
    List<Located<Bill>> lowestBills() {
        return billsThatAre(this::isLowest);
    }

    List<Located<Bill>> upperBills() {
        return billsThatAre(index -> !isLowest(index));
    }

    private List<Located<Bill>> billsThatAre(Predicate<Integer> wanted) {
        return IntStream.range(0, bills.size())
                .boxed()
                .filter(wanted)
                .map(bills::get)
                .toList();
    }

    private boolean isLowest(int index) {
        String type = bills.get(index).value().type();
        boolean masterOfNext = type.equals(BillType.MASTER.code())
                && index + 1 < bills.size()
                && bills.get(index + 1).value().type().equals(BillType.HOUSE.code());
        return !masterOfNext && !type.equals(BillType.IN_BOND.code());
    }

    List<Located<Reference>> references() {
        return references;
    }

    List<Located<Reference>> references(ReferenceQualifier qualifier) {
        return references.stream()
                .filter(reference -> reference.value().qualifier().equals(qualifier.code()))
                .toList();
    }

    boolean refersTo(ReferenceQualifier qualifier) {
        return release.references().stream()
                .anyMatch(reference -> reference.qualifier().equals(qualifier.code()));
    }

    List<Located<Party>> headerParties() {
        return headerParties;
    }

    List<Located<Party>> lineParties() {
        return lineParties;
    }

    List<Located<Party>> parties() {
        return Stream.concat(headerParties.stream(), lineParties.stream()).toList();
    }

    /** Parties whose code stood already at the header, or at the same line. */
    List<Located<Party>> repeatedParties() {
        List<Located<Party>> repeated = new ArrayList<>(repeatsAmong(headerParties));
        int from = 0;
        for (Line line : release.lines()) {
            int to = from + line.parties().size();
            repeated.addAll(repeatsAmong(lineParties.subList(from, to)));
            from = to;
        }
        return repeated;
    }

    private static List<Located<Party>> repeatsAmong(List<Located<Party>> parties) {
        Set<String> seen = new HashSet<>();
        return parties.stream()
                .filter(party -> !seen.add(party.value().name().code()))
                .toList();
    }

    /** Whether a party of this kind stands at the header, or at every line. */
    boolean namesForAllGoods(PartyCode code) {
        Predicate<Party> wanted = party -> party.name().code().equals(code.code());
        if (release.parties().stream().anyMatch(wanted)) {
            return true;
        }
        List<Line> all = release.lines();
        return !all.isEmpty()
                && all.stream().allMatch(line -> line.parties().stream().anyMatch(wanted));
    }

    List<Located<Line>> lines() {
        return lines;
    }

    List<Located<Line>> linesOutOfSequence() {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).value().item().number() != index + 1)
                .mapToObj(lines::get)
                .toList();
    }

    List<Located<Tariff>> tariffs() {
        return tariffs;
    }

    /** The goods of every tariff number. */
    List<Located<Goods>> goods() {
        return goods;
    }

    boolean replaces() {
        return header().action().equals(EntryAction.REPLACE.code());
    }

    boolean cancels() {
        return header().action().equals(EntryAction.CANCEL.code());
    }

    boolean hasAgencyData() {
        return indexes.containsKey(AGENCY_DATA);
    }

    boolean everyLineHasValue() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> LineConditions.hasValue(line.value()));
    }

    long sumOfLines() {
        return tariffs.stream()
                .map(tariff -> tariff.value().value())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private <T> List<Located<T>> located(String record, List<T> parts) {
        List<Integer> where = indexes.getOrDefault(record, List.of());
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new Located<>(parts.get(part), part < where.size() ? where.get(part) : 0))
                .toList();
    }
}
