package org.acesim.catair.release;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.isf.SecurityFiling;
import org.acesim.catair.layout.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A cargo release filing (SE). Source: CBP, ACE CATAIR Cargo Release v40.
 *
 * @param movement where the goods are and how they came, if the filing says so
 * @param securityFiling of ocean cargo, when it is filed with the entry
 */
public record CargoRelease(
        EntryHeader header,
        @Nullable Movement movement,
        Contact contact,
        List<Bill> bills,
        List<Reference> references,
        List<Party> parties,
        List<Line> lines,
        @Nullable SecurityFiling securityFiling) {

    public CargoRelease {
        bills = List.copyOf(bills);
        references = List.copyOf(references);
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /** A filing that says nothing of the movement of the goods. */
    public CargoRelease(
            EntryHeader header,
            Contact contact,
            List<Bill> bills,
            List<Reference> references,
            List<Party> parties,
            List<Line> lines) {
        this(header, null, contact, bills, references, parties, lines, null);
    }

    /**
     * Asks CBP to change bills, port or location of a filing that it has, whatever the header's action.
     *
     * @param references those that the update brings
     */
    public static CargoRelease update(
            EntryHeader header,
            @Nullable Movement movement,
            Contact contact,
            List<Bill> bills,
            List<Reference> references) {
        return new CargoRelease(
                header.with(EntryAction.UPDATE), movement, contact, bills, references, List.of(), List.of(), null);
    }

    /**
     * Asks CBP to cancel a filing that it has, whatever the header's action.
     *
     * @param contact with the reason
     * @param references what replaces the entry, where the reason asks for it
     */
    public static CargoRelease cancel(EntryHeader header, Contact contact, List<Reference> references) {
        return new CargoRelease(header.with(EntryAction.CANCEL), contact, List.of(), references, List.of(), List.of());
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

    /**
     * Throws an {@link IllegalArgumentException} when a value does not fit into its record, or there are more of something
     * than the chapter has room for.
     */
    public Transaction write() {
        return new Transaction(CargoReleaseWriter.records(this));
    }

    /** What the filing asks for; empty when its action is none that is known. */
    public Optional<EntryAction> action() {
        return EntryAction.find(header.action());
    }

    /** The same filing under another header. */
    public CargoRelease with(EntryHeader other) {
        return new CargoRelease(other, movement, contact, bills, references, parties, lines, securityFiling);
    }

    /** The same filing with other references, parties and lines. */
    public CargoRelease with(List<Reference> otherReferences, List<Party> otherParties, List<Line> otherLines) {
        return new CargoRelease(
                header, movement, contact, bills, otherReferences, otherParties, otherLines, securityFiling);
    }
}
