package org.acesim.catair.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;

/** A cargo release filing (SE). Source: CBP, ACE CATAIR Cargo Release v40. */
public record CargoRelease(
        EntryHeader header,
        Contact contact,
        List<Bill> bills,
        List<Reference> references,
        List<Party> parties,
        List<Line> lines) {

    public CargoRelease {
        bills = List.copyOf(bills);
        references = List.copyOf(references);
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /** Reads a transaction, or says everything that is wrong with its records and their sequence. */
    public static Reading<CargoRelease> read(Transaction transaction) {
        return CargoReleaseReader.read(transaction.records());
    }

    /**
     * What can be read of a transaction that has problems: fields that cannot are empty, records that cannot are left out.
     * Nothing without a header and a contact.
     */
    public static Optional<CargoRelease> readPartially(Transaction transaction) {
        return CargoReleaseReader.readPartially(transaction.records());
    }

    /** Throws an {@link IllegalArgumentException} when a value does not fit into its record. */
    public Transaction write() {
        List<String> records = new ArrayList<>();
        records.add(CargoReleaseRecords.SE10.write(header));
        records.add(CargoReleaseRecords.SE13.write(contact));
        bills.forEach(bill -> records.add(CargoReleaseRecords.SE15.write(bill)));
        references.forEach(reference -> records.add(CargoReleaseRecords.SE20.write(reference)));
        for (Party party : parties) {
            party.write(
                    records,
                    CargoReleasePartyRecords.SE30,
                    CargoReleasePartyRecords.SE35,
                    CargoReleasePartyRecords.SE36);
        }
        lines.forEach(line -> line.write(records));
        return new Transaction(records);
    }
}
