package org.acesim.catair.release;

import static org.acesim.catair.release.CargoReleaseLineRecords.SE40;
import static org.acesim.catair.release.CargoReleaseLineRecords.SE60;
import static org.acesim.catair.release.CargoReleasePartyRecords.SE30;
import static org.acesim.catair.release.CargoReleasePartyRecords.SE35;
import static org.acesim.catair.release.CargoReleasePartyRecords.SE36;
import static org.acesim.catair.release.CargoReleasePartyRecords.SE50;
import static org.acesim.catair.release.CargoReleasePartyRecords.SE55;
import static org.acesim.catair.release.CargoReleasePartyRecords.SE56;
import static org.acesim.catair.release.CargoReleaseRecords.SE10;
import static org.acesim.catair.release.CargoReleaseRecords.SE13;
import static org.acesim.catair.release.CargoReleaseRecords.SE15;
import static org.acesim.catair.release.CargoReleaseRecords.SE20;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.layout.Grammar;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/** The sequence of a cargo release filing: the structure map and the table of actions of the chapter. */
final class CargoReleaseReader {

    static final int MOST_BILL_GROUPINGS = 999;
    static final int MOST_BILLS = 3 * MOST_BILL_GROUPINGS;
    static final int MOST_REFERENCES = 99;
    static final int MOST_PARTIES = 12;
    static final int MOST_LINES = 999;
    static final int MOST_LINE_PARTIES = 11;
    static final int MOST_ADDRESSES = 3;
    static final int MOST_TARIFFS = 32;

    private static final Grammar GRAMMAR = Grammar.of(
            List.of(SE10, SE13, SE15, SE20, SE30, SE35, SE36, SE40, SE50, SE55, SE56, SE60),
            List.of("SE11", "SE16", "SE17", "SE31", "SE41", "SE51", "SE61", "SF", "OI", "PG"));

    /** What an update and a cancellation may hold; the other actions may hold everything. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            EntryAction.UPDATE.code(), Set.of("SE10", "SE11", "SE13", "SE15", "SE16", "SE17", "SE20"),
            EntryAction.CANCEL.code(), Set.of("SE10", "SE13", "SE20"));

    private final List<String> records;
    private final RecordSequence in;

    private CargoReleaseReader(List<String> records, RecordSequence in) {
        this.records = records;
        this.in = in;
    }

    static Reading<CargoRelease> read(List<String> records) {
        var reader = new CargoReleaseReader(records, new RecordSequence(GRAMMAR, records));
        CargoRelease release = reader.release();
        List<RecordProblem> problems = reader.in.end();
        return problems.isEmpty() && release != null ? new Reading.Read<>(release) : new Reading.Unreadable<>(problems);
    }

    static Optional<CargoRelease> readPartially(List<String> records) {
        return Optional.ofNullable(
                new CargoReleaseReader(records, RecordSequence.withGaps(GRAMMAR, records)).release());
    }

    private @Nullable CargoRelease release() {
        EntryHeader header = in.one(SE10);
        Contact contact = in.one(SE13);
        List<Bill> bills = in.many(SE15, MOST_BILLS);
        checkGroupings(bills);
        List<Reference> references = in.many(SE20, MOST_REFERENCES);
        List<Party> parties = in.groups(SE30, 0, MOST_PARTIES, () -> party(SE30, SE35, SE36));
        boolean isAdd = header != null && header.action().equals(EntryAction.ADD.code());
        List<Line> lines = in.groups(SE40, isAdd ? 1 : 0, MOST_LINES, this::line);
        if (header != null) {
            checkAction(header.action());
        }
        return header == null || contact == null
                ? null
                : new CargoRelease(header, contact, bills, references, parties, lines);
    }

    private @Nullable Party party(
            Layout<PartyName> nameLayout, Layout<Address> addressLayout, Layout<City> cityLayout) {
        PartyName name = in.one(nameLayout);
        List<Address> addresses = in.many(addressLayout, MOST_ADDRESSES);
        City city = in.optional(cityLayout);
        return name == null ? null : new Party(name, addresses, city);
    }

    private @Nullable Line line() {
        LineItem item = in.one(SE40);
        List<Party> parties = in.groups(SE50, 0, MOST_LINE_PARTIES, () -> party(SE50, SE55, SE56));
        List<Tariff> tariffs = in.groups(SE60, 1, MOST_TARIFFS, () -> in.one(SE60));
        return item == null ? null : new Line(item, parties, tariffs);
    }

    /** A grouping names each of in-bond, master or regular, and house at most once, in this order. */
    private void checkGroupings(List<Bill> bills) {
        int groupings = 0;
        int last = Integer.MAX_VALUE;
        for (Bill bill : bills) {
            int level = bill.type().equals("I") ? 0 : bill.type().equals("H") ? 2 : 1;
            if (level <= last) {
                groupings++;
            }
            last = level;
        }
        if (groupings > MOST_BILL_GROUPINGS) {
            in.report(
                    in.index() - 1,
                    new Problem(
                            Problem.Kind.LOOP_EXCEEDED,
                            SE15.id(),
                            1,
                            4,
                            SE15.title(),
                            groupings + " groupings",
                            "at most " + MOST_BILL_GROUPINGS));
        }
    }

    private void checkAction(String action) {
        Set<String> allowed = ALLOWED.get(action);
        if (allowed == null) {
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            String id = records.get(i).substring(0, 4);
            if (!allowed.contains(id)) {
                in.report(
                        i,
                        new Problem(
                                Problem.Kind.NOT_ALLOWED,
                                id,
                                1,
                                4,
                                "Control Identifier",
                                id,
                                "no " + id + " with action " + action));
            }
        }
    }
}
