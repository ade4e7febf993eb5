package org.acesim.catair.release;

import static org.acesim.catair.release.CargoReleaseLineRecords.SE40;
import static org.acesim.catair.release.CargoReleaseLineRecords.SE41;
import static org.acesim.catair.release.CargoReleaseLineRecords.SE60;
import static org.acesim.catair.release.CargoReleaseLineRecords.SE61;
import static org.acesim.catair.release.CargoReleaseRecords.SE10;
import static org.acesim.catair.release.CargoReleaseRecords.SE11;
import static org.acesim.catair.release.CargoReleaseRecords.SE13;
import static org.acesim.catair.release.CargoReleaseRecords.SE15;
import static org.acesim.catair.release.CargoReleaseRecords.SE16;
import static org.acesim.catair.release.CargoReleaseRecords.SE17;
import static org.acesim.catair.release.CargoReleaseRecords.SE20;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acesim.catair.agency.AgencyGoods;
import org.acesim.catair.agency.AgencyRecords;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.isf.SecurityFiling;
import org.acesim.catair.isf.SecurityFilingRecords;
import org.acesim.catair.layout.Field;
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
    static final int MOST_CONVEYANCES = 99;
    static final int MOST_EQUIPMENT = 99;
    static final int MOST_REFERENCES = 99;
    static final int MOST_IDENTIFIERS = 3;
    static final int MOST_LINES = 999;
    static final int MOST_TARIFFS = 32;

    private static final Grammar GRAMMAR = Grammar.of(layouts(), List.of("PG"));

    private final List<String> records;
    private final RecordSequence in;

    private CargoReleaseReader(List<String> records, RecordSequence in) {
        this.records = records;
        this.in = in;
    }

    private static List<Layout<?>> layouts() {
        return Stream.of(
                        List.<Layout<?>>of(SE10, SE11, SE13, SE15, SE16, SE17, SE20),
                        PartyGroup.OF_ENTRY.layouts(),
                        List.of(SE40, SE41),
                        PartyGroup.OF_LINE.layouts(),
                        List.of(SE60, SE61),
                        AgencyRecords.layouts(),
                        SecurityFilingRecords.layouts())
                .<Layout<?>>flatMap(List::stream)
                .toList();
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
        Movement movement = in.optional(SE11);
        Contact contact = in.one(SE13);
        List<Bill> bills = in.groups(SE15, 0, MOST_BILLS, this::bill);
        checkGroupings(bills);
        List<Reference> references = in.many(SE20, MOST_REFERENCES);
        List<Party> parties = PartyGroup.OF_ENTRY.read(in, MOST_IDENTIFIERS);
        boolean isAdd = header != null && header.action().equals(EntryAction.ADD.code());
        List<Line> lines = in.groups(SE40, isAdd ? 1 : 0, MOST_LINES, this::line);
        SecurityFiling securityFiling = SecurityFiling.read(in);
        if (header != null) {
            checkAction(header.action());
        }
        return header == null || contact == null
                ? null
                : new CargoRelease(header, movement, contact, bills, references, parties, lines, securityFiling);
    }

    private @Nullable Bill bill() {
        Bill bill = in.one(SE15);
        List<Conveyance> conveyances = in.many(SE16, MOST_CONVEYANCES);
        List<Equipment> equipment = in.many(SE17, MOST_EQUIPMENT);
        return bill == null || (conveyances.isEmpty() && equipment.isEmpty())
                ? bill
                : bill.with(conveyances, equipment);
    }

    private @Nullable Line line() {
        LineItem item = in.one(SE40);
        ZoneGoods zone = in.optional(SE41);
        List<Party> parties = PartyGroup.OF_LINE.read(in, MOST_IDENTIFIERS);
        List<Tariff> tariffs = in.groups(SE60, 1, MOST_TARIFFS, this::tariff);
        return item == null ? null : new Line(item, zone, parties, tariffs);
    }

    private @Nullable Tariff tariff() {
        Tariff tariff = in.one(SE60);
        CurrentTariff current = in.optional(SE61);
        List<AgencyGoods> agencies = AgencyGoods.read(in);
        return tariff == null || (current == null && agencies.isEmpty()) ? tariff : tariff.with(current, agencies);
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
        EntryAction known = EntryAction.find(action).orElse(null);
        if (known == null || ActionRecords.allowsAll(known)) {
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            String id = records.get(i).substring(0, 4);
            if (!ActionRecords.allows(known, id)) {
                in.report(
                        i,
                        new Problem(
                                Problem.Kind.NOT_ALLOWED,
                                id,
                                1,
                                4,
                                Field.CONTROL_IDENTIFIER,
                                id,
                                "no " + id + " with action " + action));
            }
        }
    }
}
