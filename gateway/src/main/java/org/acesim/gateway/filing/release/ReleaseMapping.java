package org.acesim.gateway.filing.release;

import static org.acesim.gateway.filing.release.ReleaseText.heading;
import static org.acesim.gateway.filing.release.ReleaseText.raised;
import static org.acesim.gateway.filing.release.ReleaseText.tariffNumber;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.BondType;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Contact;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.LineItem;
import org.acesim.catair.release.Reference;
import org.acesim.catair.release.Tariff;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Bond;
import org.acesim.gateway.filing.Filing.Identifier;
import org.acesim.gateway.filing.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Between a filing and the cargo release that asks CBP for it.
 *
 * <p>Source: ACE CATAIR Cargo Release v40, chapter SE.
 */
public final class ReleaseMapping {

    private ReleaseMapping() {}

    /**
     * The cargo release of a checked filing. What came in CATAIR goes on as it came, with what the gateway filled in.
     *
     * @param filing as the checks completed it
     * @param number the filer's, or the one that the gateway gives
     */
    public static CargoRelease release(Filing filing, Origin origin, EntryNumber number) {
        CargoRelease release = release(filing, number);
        return origin instanceof CatairOrigin catair && catair.release() != null
                ? CatairCompletion.complete(catair.release(), release)
                : release;
    }

    /** The same release under another entry number, for when CBP has the first one on file already. */
    public static CargoRelease renumbered(CargoRelease release, EntryNumber number) {
        return withEntryNumber(release, number.filerCode(), number.field());
    }

    /** The same release under an entry number as SE10 carries it, which may be blank. */
    public static CargoRelease withEntryNumber(CargoRelease release, String filerCode, String field) {
        EntryHeader h = release.header();
        EntryHeader header = new EntryHeader(
                h.action(),
                filerCode,
                field,
                h.entryType(),
                h.importerType(),
                h.importerNumber(),
                h.modeOfTransport(),
                h.bondType(),
                h.value(),
                h.portOfEntry(),
                h.splitRelease(),
                h.portOfUnlading());
        return release.with(header);
    }

    /** What a cargo release says, as a filing. */
    public static Filing filing(CargoRelease release) {
        return ReleaseReading.filing(release);
    }

    private static CargoRelease release(Filing filing, EntryNumber number) {
        return new CargoRelease(
                header(filing, number),
                contact(filing.contact()),
                bills(filing),
                references(filing),
                ReleaseParties.of(filing.parties()),
                lines(filing.lines()));
    }

    private static EntryHeader header(Filing filing, EntryNumber number) {
        Identifier importer = filing.importerOfRecord();
        Filing.Conveyance conveyance = filing.conveyance();
        return new EntryHeader(
                EntryAction.ADD.code(),
                number.filerCode(),
                number.field(),
                raised(filing.entryType()),
                importer == null ? "" : raised(importer.qualifier()),
                importer == null ? "" : raised(importer.number()),
                raised(filing.modeOfTransport()),
                bondType(filing.bond()),
                filing.wholeDollars(),
                raised(filing.portOfEntry()),
                "",
                conveyance == null ? "" : raised(conveyance.portOfUnlading()));
    }

    private static String bondType(@Nullable Bond bond) {
        return bond == null || bond.type() == null ? BondType.NONE.code() : raised(bond.type());
    }

    private static Contact contact(Filing.@Nullable Contact contact) {
        return contact == null
                ? new Contact("", "", "", false, false, false)
                : new Contact(raised(contact.name()), raised(contact.phone()), "", false, false, false);
    }

    private static List<Bill> bills(Filing filing) {
        List<Bill> records = new ArrayList<>();
        String usual = BillRules.usualNonAms(filing.modeOfTransport());
        for (Filing.Bill bill : filing.bills()) {
            String nonAms = bill.nonAms() == null ? usual : bill.nonAms() ? "Y" : "N";
            if (bill.inBondNumber() != null) {
                records.add(new Bill(BillType.IN_BOND.code(), "", raised(bill.inBondNumber()), null, "N"));
            }
            boolean house = bill.houseNumber() != null;
            records.add(new Bill(
                    raised(bill.type()),
                    raised(bill.issuer()),
                    raised(bill.number()),
                    house ? null : bill.quantity(),
                    nonAms));
            if (house) {
                records.add(new Bill(
                        BillType.HOUSE.code(),
                        raised(bill.houseIssuer()),
                        raised(bill.houseNumber()),
                        bill.quantity(),
                        nonAms));
            }
        }
        return records;
    }

    private static List<Reference> references(Filing filing) {
        List<Reference> references = new ArrayList<>();
        if (filing.filerReference() != null) {
            references.add(new Reference(ReferenceQualifier.FILER_REFERENCE.code(), raised(filing.filerReference())));
        }
        if (filing.estimatedArrival() != null) {
            references.add(new Reference(
                    ReferenceQualifier.ESTIMATED_ARRIVAL.code(), ShortDate.write(filing.estimatedArrival())));
        }
        Bond bond = filing.bond();
        if (bond != null && bond.suretyCode() != null) {
            references.add(new Reference(ReferenceQualifier.SURETY.code(), raised(bond.suretyCode())));
        }
        if (bond != null && bond.amount() != null) {
            references.add(new Reference(
                    ReferenceQualifier.BOND_AMOUNT.code(), bond.amount().toString()));
        }
        return references;
    }

    private static List<Line> lines(List<Filing.Line> stated) {
        List<Line> lines = new ArrayList<>();
        for (Filing.Line line : stated) {
            List<Tariff> tariffs = new ArrayList<>();
            line.chapter99().forEach(number -> tariffs.add(new Tariff(heading(number), null)));
            tariffs.add(new Tariff(tariffNumber(line.hts()), line.value() == null ? null : line.wholeDollars()));
            lines.add(new Line(
                    new LineItem(lines.size() + 1, raised(line.origin()), raised(line.description())),
                    ReleaseParties.of(line.parties()),
                    tariffs));
        }
        return lines;
    }
}
