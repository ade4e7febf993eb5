package org.acesim.gateway.summary.draft;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.summary.Attachments;
import org.acesim.catair.summary.Certification;
import org.acesim.catair.summary.ClassAmount;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.Shipment;
import org.acesim.catair.summary.SummaryAttachmentRecords.HeaderFees;
import org.acesim.catair.summary.SummaryChargeRecords.FeeTotals;
import org.acesim.catair.summary.SummaryChargeRecords.GrandTotals;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.catair.summary.SummaryHeaderRecords.Arrival;
import org.acesim.catair.summary.SummaryHeaderRecords.Bond;
import org.acesim.catair.summary.SummaryHeaderRecords.Importation;
import org.acesim.catair.summary.SummaryHeaderRecords.ManifestBill;
import org.acesim.catair.summary.SummaryHeaderRecords.ManifestQuantity;
import org.acesim.catair.summary.SummaryHeaderRecords.Trip;
import org.acesim.catair.summary.SummaryTotals;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.duty.Cents;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.release.BillRules;
import org.acesim.gateway.filing.release.ReleaseText;
import org.jspecify.annotations.Nullable;

/**
 * The records of an entry summary.
 *
 * <p>Source: CBP, ACE CATAIR Entry Summary Create/Update, July 2026.
 */
final class SummaryMapping {
    /** On an informal summary whose consignee has no number that is known (note 6 on the 11-record). */
    private static final String UNKNOWN_CONSIGNEE = "00-0000000";

    private static final Set<String> ON_HEADER = Set.of("311", "496", "500");
    private static final Set<String> MONTHLY = Set.of("6", "7", "8");
    private static final int FEES_IN_RECORD = 5;
    /** 23 has room for less than SE15. */
    private static final int BILL_MOST = 12;

    private SummaryMapping() {}

    static EntrySummary summary(Draft draft, SummaryAction action) {
        Filing filing = draft.filing();
        return new EntrySummary(
                header(draft, action),
                importation(draft),
                shipment(filing),
                attachments(draft),
                Certification.NONE,
                draft.lines().stream()
                        .map(line -> SummaryLines.item(draft, line))
                        .toList(),
                totals(draft));
    }

    private static SummaryHeader header(Draft draft, SummaryAction action) {
        Filing filing = draft.filing();
        Draft.Header header = draft.header();
        LocalDate statement = header.statementDate();
        String month = statement != null && MONTHLY.contains(header.paymentType())
                ? String.format(Locale.ROOT, "%02d", statement.plusMonths(1).getMonthValue())
                : "";
        return new SummaryHeader(
                action.code(),
                draft.context().number().filerCode(),
                draft.context().number().field(),
                raised(filing.portOfEntry()),
                SummaryHeaders.reference(draft.context().number()),
                raised(filing.entryType()),
                raised(filing.modeOfTransport()),
                isFormal(filing) && bonds(filing).isEmpty(),
                // Signed; not certified as a cargo release, no electronic invoice, not consolidated.
                true,
                false,
                false,
                false,
                usage(filing),
                header.live(),
                // No deferred tax and no reconciliation.
                "",
                false,
                "",
                header.paymentType(),
                statement,
                month,
                // On no branch's statement, no bond waiver, no correction, nothing accelerated.
                "",
                "",
                false,
                false,
                false,
                "",
                false,
                false);
    }

    private static String usage(Filing filing) {
        return switch (raised(filing.use())) {
            case "PERSONAL" -> "P";
            case "SAMPLE" -> "X";
            default -> "";
        };
    }

    private static Importation importation(Draft draft) {
        Filing filing = draft.filing();
        Filing.Identifier importer = filing.importerOfRecord();
        Filing.Party consignee = filing.parties().consignee();
        String number = consignee == null || consignee.identifier() == null
                ? ""
                : raised(consignee.identifier().number());
        return new Importation(
                importer == null ? "" : raised(importer.number()),
                number.isEmpty() && !isFormal(filing) ? UNKNOWN_CONSIGNEE : number,
                "",
                draft.header().entryDate(),
                draft.header().importDate(),
                draft.header().stateOfDestination(),
                "");
    }

    private static Shipment shipment(Filing filing) {
        Filing.Conveyance by = filing.conveyance();
        String unlading = by == null ? "" : raised(by.portOfUnlading());
        Arrival arrival = new Arrival(
                by == null ? "" : raised(by.carrier()),
                unlading.isEmpty() ? raised(filing.portOfEntry()) : unlading,
                filing.estimatedArrival(),
                by == null ? "" : raised(by.locationOfGoods()),
                by == null ? "" : raised(by.name()),
                "",
                "",
                null);
        String trip = by == null ? "" : raised(by.voyageFlight());
        return new Shipment(arrival, null, trip.isEmpty() ? null : new Trip(trip), manifests(filing));
    }

    private static List<Shipment.Manifest> manifests(Filing filing) {
        List<Shipment.Manifest> manifests = new ArrayList<>();
        boolean issuer = BillRules.hasIssuer(raised(filing.modeOfTransport()));
        for (Filing.Bill bill : filing.bills()) {
            List<ManifestBill> bills = new ArrayList<>();
            add(bills, "I", null, bill.inBondNumber());
            add(bills, "M", issuer ? bill.issuer() : null, bill.number());
            add(bills, "H", issuer ? bill.houseIssuer() : null, bill.houseNumber());
            if (!bills.isEmpty() && tooLong(bill).isEmpty()) {
                long quantity = Objects.requireNonNullElse(bill.quantity(), 1L);
                manifests.add(
                        new Shipment.Manifest(new ManifestQuantity(quantity, "PCS"), bills, List.of(), List.of()));
            }
        }
        return manifests;
    }

    /** What of a filing an entry summary has no room for, each in a sentence. */
    static List<String> leftOut(Filing filing) {
        return filing.bills().stream()
                .flatMap(bill -> tooLong(bill).stream())
                .map(number ->
                        ("The bill with %s is not on the entry summary, whose 23-record has room for %d characters;"
                                        + " CBP knows it from the cargo release.")
                                .formatted(number, BILL_MOST))
                .toList();
    }

    /** The master alone would be another bill: one that does not fit is left out whole. */
    private static Optional<String> tooLong(Filing.Bill bill) {
        return Stream.of(bill.inBondNumber(), bill.number(), bill.houseNumber())
                .filter(Objects::nonNull)
                .map(ReleaseText::raised)
                .filter(number -> number.length() > BILL_MOST)
                .findFirst();
    }

    private static void add(List<ManifestBill> bills, String type, @Nullable String issuer, @Nullable String number) {
        if (number != null) {
            bills.add(new ManifestBill(type, raised(issuer), raised(number)));
        }
    }

    private static Attachments attachments(Draft draft) {
        List<ClassAmount> header = draft.fees().stream()
                .filter(fee -> ON_HEADER.contains(fee.code()))
                .map(Amount::record)
                .toList();
        HeaderFees fees = header.isEmpty()
                ? null
                : new HeaderFees(header.get(0), header.size() > 1 ? header.get(1) : ClassAmount.NONE);
        return new Attachments(null, bonds(draft.filing()), List.of(), null, fees, null, List.of());
    }

    /** Basic bonds; an informal summary needs neither a bond nor a waiver. */
    private static List<Bond> bonds(Filing filing) {
        Filing.Bond bond = filing.bond();
        String type = bond == null ? "" : raised(bond.type());
        return bond == null || type.isEmpty() || type.equals("0")
                ? List.of()
                : List.of(new Bond(type, "B", "", raised(bond.suretyCode()), bond.amount(), ""));
    }

    private static SummaryTotals totals(Draft draft) {
        List<ClassAmount> fees = draft.fees().stream().map(Amount::record).toList();
        List<FeeTotals> records = new ArrayList<>();
        for (int from = 0; from < fees.size(); from += FEES_IN_RECORD) {
            records.add(new FeeTotals(fees.subList(from, Math.min(fees.size(), from + FEES_IN_RECORD))));
        }
        Draft.Totals totals = draft.totals();
        return new SummaryTotals(
                null,
                records,
                new GrandTotals(totals.duty(), totals.fees(), totals.tax(), Cents.ZERO, Cents.ZERO, Cents.ZERO));
    }

    static boolean isFormal(Filing filing) {
        return raised(filing.entryType()).equals(EntryTypes.FORMAL);
    }

    /** Whole units, half of one rounded up. */
    static @Nullable Long whole(@Nullable BigDecimal number) {
        return number == null ? null : number.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
