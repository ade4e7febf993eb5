package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryHeaderRecords.R20;
import static org.acesim.catair.summary.SummaryHeaderRecords.R21;
import static org.acesim.catair.summary.SummaryHeaderRecords.R22;
import static org.acesim.catair.summary.SummaryHeaderRecords.R23;
import static org.acesim.catair.summary.SummaryHeaderRecords.SE13;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.release.CargoReleaseRecords;
import org.acesim.catair.release.Conveyance;
import org.acesim.catair.release.Equipment;
import org.acesim.catair.summary.SummaryHeaderRecords.Arrival;
import org.acesim.catair.summary.SummaryHeaderRecords.ManifestBill;
import org.acesim.catair.summary.SummaryHeaderRecords.ManifestQuantity;
import org.acesim.catair.summary.SummaryHeaderRecords.SummaryContact;
import org.acesim.catair.summary.SummaryHeaderRecords.Trip;
import org.jspecify.annotations.Nullable;

/**
 * How the goods of an entry summary came (20, SE13, 21, 22 to SE17).
 *
 * @param contact when a certified summary is replaced
 */
public record Shipment(
        @Nullable Arrival arrival,
        @Nullable SummaryContact contact,
        @Nullable Trip trip,
        List<Manifest> manifests) {

    /** The summary says nothing of it. */
    public static final Shipment NONE = new Shipment(null, null, null, List.of());

    static final int MOST_MANIFESTS = 999;
    static final int MOST_BILLS = 4;
    static final int MOST_CONVEYANCES = 99;
    static final int MOST_EQUIPMENT = 99;

    /** How much came, under which bills, and in what. */
    public record Manifest(
            ManifestQuantity quantity,
            List<ManifestBill> bills,
            List<Conveyance> conveyances,
            List<Equipment> equipment) {
        public Manifest {
            bills = List.copyOf(bills);
            conveyances = List.copyOf(conveyances);
            equipment = List.copyOf(equipment);
        }
    }

    public Shipment {
        manifests = List.copyOf(manifests);
    }

    static List<Layout<?>> layouts() {
        return List.of(R20, SE13, R21, R22, R23, CargoReleaseRecords.SE16, CargoReleaseRecords.SE17);
    }

    static Shipment read(RecordSequence in) {
        return new Shipment(
                in.optional(R20),
                in.optional(SE13),
                in.optional(R21),
                in.groups(R22, 0, MOST_MANIFESTS, () -> manifest(in)));
    }

    void write(RecordList out) {
        out.optional(R20, arrival).optional(SE13, contact).optional(R21, trip).limit(R22, manifests, MOST_MANIFESTS);
        for (Manifest manifest : manifests) {
            out.one(R22, manifest.quantity)
                    .many(R23, manifest.bills, MOST_BILLS)
                    .many(CargoReleaseRecords.SE16, manifest.conveyances, MOST_CONVEYANCES)
                    .many(CargoReleaseRecords.SE17, manifest.equipment, MOST_EQUIPMENT);
        }
    }

    private static @Nullable Manifest manifest(RecordSequence in) {
        ManifestQuantity quantity = in.one(R22);
        List<ManifestBill> bills = in.groups(R23, 1, MOST_BILLS, () -> in.one(R23));
        List<Conveyance> conveyances = in.many(CargoReleaseRecords.SE16, MOST_CONVEYANCES);
        List<Equipment> equipment = in.many(CargoReleaseRecords.SE17, MOST_EQUIPMENT);
        return quantity == null ? null : new Manifest(quantity, bills, conveyances, equipment);
    }
}
