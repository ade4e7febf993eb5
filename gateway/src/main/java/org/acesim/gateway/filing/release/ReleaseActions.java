package org.acesim.gateway.filing.release;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Contact;
import org.acesim.catair.release.Movement;
import org.acesim.catair.release.Reference;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of CBP about an entry that it has.
 *
 * <p>Source: ACE CATAIR Cargo Release v40, chapter SE, record usage by action.
 */
public final class ReleaseActions {
    private ReleaseActions() {}

    /** An update: header, movement, contact, bills and references, without parties and lines. */
    public static CargoRelease update(Filing filing, EntryNumber number) {
        CargoRelease release = ReleaseMapping.release(filing, Origin.JSON, number);
        return CargoRelease.update(
                release.header(), movement(filing), release.contact(), release.bills(), release.references());
    }

    /** A cancellation: header, contact with the reason, and what replaces the entry. */
    public static CargoRelease cancel(
            Filing filing, EntryNumber number, CancellationReason reason, List<Reference> replacements) {
        CargoRelease release = ReleaseMapping.release(filing, Origin.JSON, number);
        Contact contact = release.contact();
        return CargoRelease.cancel(
                release.header(),
                new Contact(contact.name(), contact.phone(), reason.code(), false, false, false),
                replacements);
    }

    /** The same filing, with documents at CBP: SE13 column 63, and where they are found. */
    public static CargoRelease withDocuments(CargoRelease release, String reference) {
        Contact c = release.contact();
        List<Reference> references = new ArrayList<>(release.references());
        references.add(new Reference(ReferenceQualifier.DOCUMENTS.code(), reference));
        return new CargoRelease(
                release.header(),
                release.movement(),
                new Contact(
                        c.name(), c.phone(), c.cancellationReason(), c.multipleDispositions(), true, c.splitShipment()),
                release.bills(),
                references,
                release.parties(),
                release.lines(),
                release.securityFiling());
    }

    private static @Nullable Movement movement(Filing filing) {
        Filing.Conveyance conveyance = filing.conveyance();
        if (conveyance == null) {
            return null;
        }
        return new Movement(
                "",
                null,
                raised(conveyance.locationOfGoods()),
                "",
                raised(conveyance.name()),
                raised(conveyance.voyageFlight()),
                "",
                "",
                "",
                "",
                "");
    }
}
