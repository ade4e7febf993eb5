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
import org.acesim.catair.agency.AgencyGoods;
import org.acesim.catair.layout.RecordList;

/** The records of a cargo release filing, in the order of the chapter's structure map. */
final class CargoReleaseWriter {

    private CargoReleaseWriter() {}

    static List<String> records(CargoRelease release) {
        RecordList out = new RecordList();
        out.one(SE10, release.header())
                .optional(SE11, release.movement())
                .one(SE13, release.contact())
                .limit(SE15, release.bills(), CargoReleaseReader.MOST_BILLS);
        for (Bill bill : release.bills()) {
            out.one(SE15, bill)
                    .many(SE16, bill.conveyances(), CargoReleaseReader.MOST_CONVEYANCES)
                    .many(SE17, bill.equipment(), CargoReleaseReader.MOST_EQUIPMENT);
        }
        out.many(SE20, release.references(), CargoReleaseReader.MOST_REFERENCES);
        PartyGroup.OF_ENTRY.write(release.parties(), out, CargoReleaseReader.MOST_IDENTIFIERS);
        out.limit(SE40, release.lines(), CargoReleaseReader.MOST_LINES);
        release.lines().forEach(line -> write(line, out));
        if (release.securityFiling() != null) {
            release.securityFiling().write(out);
        }
        return out.records();
    }

    private static void write(Line line, RecordList out) {
        out.one(SE40, line.item()).optional(SE41, line.zone());
        PartyGroup.OF_LINE.write(line.parties(), out, CargoReleaseReader.MOST_IDENTIFIERS);
        out.limit(SE60, line.tariffs(), CargoReleaseReader.MOST_TARIFFS);
        for (Tariff tariff : line.tariffs()) {
            out.one(SE60, tariff).optional(SE61, tariff.current());
            AgencyGoods.write(tariff.agencies(), out);
        }
    }
}
