package org.acesim.gateway.filing.release;

import static org.acesim.gateway.filing.release.ReleaseParties.stated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.BillType;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.Bill;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Tariff;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Filing.Bond;
import org.acesim.gateway.filing.Filing.Contact;
import org.acesim.gateway.filing.Filing.Conveyance;
import org.acesim.gateway.filing.FilingDraft;
import org.jspecify.annotations.Nullable;

/** A cargo release as a filing: what the filing has no field for is not in it. */
final class ReleaseReading {

    private static final String CHAPTER_99 = "99";

    private ReleaseReading() {}

    static Filing filing(CargoRelease release) {
        EntryHeader header = release.header();
        return new FilingDraft()
                .entryType(stated(header.entryType()))
                .entryNumber(entryNumber(header))
                .filerReference(reference(release, ReferenceQualifier.FILER_REFERENCE))
                .portOfEntry(stated(header.portOfEntry()))
                .modeOfTransport(stated(header.modeOfTransport()))
                .estimatedArrival(arrival(release))
                .importerOfRecord(ReleaseParties.identifier(header.importerType(), header.importerNumber()))
                .bond(bond(release))
                .bills(bills(release.bills(), header.modeOfTransport()))
                .conveyance(
                        header.portOfUnlading().isEmpty()
                                ? null
                                : new Conveyance(null, null, null, header.portOfUnlading(), null))
                .parties(ReleaseParties.parties(release.parties()))
                .contact(contact(release.contact()))
                .lines(release.lines().stream().map(ReleaseReading::line).toList())
                .filing();
    }

    /** As people write it, whether its check digit is right or not. */
    private static @Nullable String entryNumber(EntryHeader header) {
        String number = header.entryNumber();
        if (number.length() != EntryNumber.of("001", 1).field().length()) {
            return stated(number);
        }
        int serial = number.length() - 1;
        return header.filerCode() + "-" + number.substring(0, serial) + "-" + number.substring(serial);
    }

    private static @Nullable Contact contact(org.acesim.catair.release.Contact contact) {
        return contact.name().isEmpty() && contact.phone().isEmpty()
                ? null
                : new Contact(stated(contact.name()), stated(contact.phone()));
    }

    private static @Nullable String reference(CargoRelease release, ReferenceQualifier qualifier) {
        return release.references().stream()
                .filter(reference -> reference.qualifier().equals(qualifier.code()))
                .findFirst()
                .map(reference -> stated(reference.value()))
                .orElse(null);
    }

    private static @Nullable LocalDate arrival(CargoRelease release) {
        String date = reference(release, ReferenceQualifier.ESTIMATED_ARRIVAL);
        return date == null ? null : ShortDate.read(date).orElse(null);
    }

    private static @Nullable Bond bond(CargoRelease release) {
        String amount = reference(release, ReferenceQualifier.BOND_AMOUNT);
        boolean whole = amount != null && amount.matches("\\d{1,15}");
        return new Bond(
                stated(release.header().bondType()),
                reference(release, ReferenceQualifier.SURETY),
                whole ? Long.valueOf(amount) : null);
    }

    /** In-bond, master and house records that follow one another are one bill. */
    private static List<Filing.Bill> bills(List<Bill> records, String modeOfTransport) {
        List<Filing.Bill> bills = new ArrayList<>();
        String usual = BillRules.usualNonAms(modeOfTransport);
        String inBond = null;
        for (int i = 0; i < records.size(); i++) {
            Bill bill = records.get(i);
            if (bill.type().equals(BillType.IN_BOND.code())) {
                inBond = bill.number();
                continue;
            }
            Bill house = null;
            if (bill.type().equals(BillType.MASTER.code())
                    && i + 1 < records.size()
                    && records.get(i + 1).type().equals(BillType.HOUSE.code())) {
                house = records.get(++i);
            }
            bills.add(new Filing.Bill(
                    stated(bill.type()),
                    stated(bill.issuer()),
                    stated(bill.number()),
                    house == null ? null : stated(house.issuer()),
                    house == null ? null : stated(house.number()),
                    inBond,
                    house == null ? bill.quantity() : house.quantity(),
                    nonAms(bill.nonAms(), usual)));
            inBond = null;
        }
        return bills;
    }

    /** What is usual for the mode is left out. */
    private static @Nullable Boolean nonAms(String indicator, String usual) {
        if (indicator.isEmpty() || indicator.equals(usual)) {
            return null;
        }
        return indicator.equals("Y");
    }

    private static Filing.Line line(Line line) {
        List<String> chapter99 = line.tariffs().stream()
                .map(Tariff::hts)
                .filter(number -> number.startsWith(CHAPTER_99))
                .toList();
        Tariff tariff = line.tariffs().stream()
                .filter(candidate -> !candidate.hts().startsWith(CHAPTER_99))
                .findFirst()
                .orElse(null);
        return new Filing.Line(
                stated(line.item().description()),
                tariff == null ? null : stated(tariff.hts()),
                stated(line.item().origin()),
                value(line.tariffs()),
                null,
                null,
                List.of(),
                chapter99,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ReleaseParties.parties(line.parties()));
    }

    /** What all tariff numbers of the line are worth together; nothing if none states a value. */
    private static @Nullable BigDecimal value(List<Tariff> tariffs) {
        BigDecimal sum = null;
        for (Tariff tariff : tariffs) {
            if (tariff.value() != null) {
                BigDecimal value = BigDecimal.valueOf(tariff.value());
                sum = sum == null ? value : sum.add(value);
            }
        }
        return sum;
    }
}
