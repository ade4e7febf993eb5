package org.acesim.catair.agency;

import static org.acesim.catair.agency.AgencyRecords.OI;
import static org.acesim.catair.agency.AgencyRecords.PG01;

import java.util.List;
import org.acesim.catair.agency.AgencyRecords.AgencyLine;
import org.acesim.catair.agency.AgencyRecords.GoodsDescription;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/**
 * What stands under a tariff number for partner agencies: what the goods are called (OI), and a line for each agency and
 * program (PG01). The limits are the project's own. Source: CBP, ACE CATAIR PGA Message Set, July 2026.
 */
public record AgencyGoods(GoodsDescription description, List<AgencyLine> lines) {

    static final int MOST_GROUPS = 99;
    static final int MOST_LINES = 999;

    public AgencyGoods {
        lines = List.copyOf(lines);
    }

    /** Reads the groups that stand next. */
    public static List<AgencyGoods> read(RecordSequence in) {
        return in.groups(OI, 0, MOST_GROUPS, () -> goods(in));
    }

    /** Adds the records of all groups. */
    public static void write(List<AgencyGoods> groups, RecordList out) {
        out.limit(OI, groups, MOST_GROUPS);
        groups.forEach(goods -> out.one(OI, goods.description).many(PG01, goods.lines, MOST_LINES));
    }

    private static @Nullable AgencyGoods goods(RecordSequence in) {
        GoodsDescription description = in.one(OI);
        List<AgencyLine> lines = in.groups(PG01, 1, MOST_LINES, () -> in.one(PG01));
        return description == null ? null : new AgencyGoods(description, lines);
    }
}
