package org.acesim.cbp.review;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.release.AgencyStatus;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.BillDisposition;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.EntryDisposition;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Reference;
import org.acesim.catair.release.ReleaseStatus;
import org.acesim.catair.release.StatusBill;
import org.acesim.catair.release.StatusHeader;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.Submission;
import org.acesim.cbp.examine.EstimatedArrival;
import org.acesim.customs.calendar.CustomsZone;
import org.jspecify.annotations.Nullable;

/** The notification of cargo release status (SO) that tells of decisions about one entry. */
public final class StatusNotification {
    private final CargoRelease release;
    private final List<Decision> decisions;

    private StatusNotification(CargoRelease release, List<Decision> decisions) {
        this.release = release;
        this.decisions = decisions;
    }

    /**
     * Tells of what was decided.
     *
     * @param submission how the entry came
     * @param release    what was filed
     * @param decisions  each with what is told because of it
     */
    public static Notification of(Submission submission, CargoRelease release, List<Decision> decisions) {
        return new Notification(
                submission, new StatusNotification(release, decisions).status().write());
    }

    /** Times are New York's. */
    private ReleaseStatus status() {
        List<BillDisposition> ofBill = new ArrayList<>();
        List<EntryDisposition> ofEntry = new ArrayList<>();
        List<AgencyStatus> ofAgencies = new ArrayList<>();
        for (Decision decision : decisions) {
            LocalDateTime at = decision.at().atZone(CustomsZone.NEW_YORK).toLocalDateTime();
            for (Disposition disposition : decision.dispositions()) {
                if (disposition.ofBill()) {
                    ofBill.add(billDisposition(at, disposition));
                } else if (disposition.ofEntry()) {
                    ofEntry.add(entryDisposition(at, disposition));
                } else if (disposition.ofAgency()) {
                    ofAgencies.add(agencyStatus(at, disposition));
                }
            }
        }
        return new ReleaseStatus(header(), references(), bills(ofBill), ofEntry, ofAgencies);
    }

    /** The filer's own reference, and why CBP rejected what the filer asked for. */
    private List<Reference> references() {
        Stream<Reference> own = release.references().stream()
                .filter(reference -> reference.qualifier().equals("CR"));
        Stream<Reference> reasons = decisions.stream().flatMap(decision -> Reasons.told(decision).stream());
        return Stream.concat(own, reasons).toList();
    }

    private StatusHeader header() {
        EntryHeader header = release.header();
        return new StatusHeader(
                header.portOfEntry(),
                header.filerCode(),
                header.entryNumber(),
                header.entryType(),
                header.importerNumber(),
                "",
                "",
                "",
                EstimatedArrival.of(release).orElse(null),
                header.splitRelease(),
                "");
    }

    // What happens to a master bill is told at its house bill.
    private List<StatusBill> bills(List<BillDisposition> dispositions) {
        List<StatusBill> told = new ArrayList<>();
        List<Bill> bills = release.bills();
        for (int i = 0; i < bills.size(); i++) {
            Bill bill = bills.get(i);
            boolean houseFollows =
                    i + 1 < bills.size() && bills.get(i + 1).type().equals("H");
            told.add(new StatusBill(
                    bill.type(),
                    bill.issuer(),
                    bill.number(),
                    bill.quantity(),
                    "",
                    "",
                    bill.type().equals("M") && houseFollows ? List.of() : dispositions));
        }
        return told;
    }

    private static BillDisposition billDisposition(LocalDateTime at, Disposition disposition) {
        return new BillDisposition(at, disposition.code(), disposition.text(), "N", "", "", null, "");
    }

    private static AgencyStatus agencyStatus(LocalDateTime at, Disposition disposition) {
        AgencyStatus.Place everywhere = new AgencyStatus.Place(null, null, null);
        return new AgencyStatus(
                orBlank(disposition.agency()),
                "",
                at,
                disposition.code(),
                disposition.text(),
                "",
                "",
                "",
                everywhere,
                everywhere,
                "",
                "",
                "");
    }

    private static EntryDisposition entryDisposition(LocalDateTime at, Disposition disposition) {
        return new EntryDisposition(
                at,
                disposition.code(),
                disposition.text(),
                disposition.releaseDate(),
                orBlank(disposition.releaseOrigin()),
                orBlank(disposition.documentType()));
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
