package org.acesim.cbp.review;

import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Outcome;
import org.acesim.cbp.targeting.Selection;

/**
 * What is to be looked at, and why.
 *
 * @param event        the event that orders it
 * @param documentType what CBP wants to see, or blank
 * @param agency       the partner agency concerned, or blank
 */
record Order(ReviewEvent event, String documentType, String agency, Forced forced, String why) {
    private static final int WHY_MAX = 500;

    Order {
        why = why.substring(0, Math.min(WHY_MAX, why.length()));
    }

    /** What targeting or a scenario wants. */
    static Order of(Selection selection) {
        Outcome outcome = selection.outcome();
        return new Order(
                event(outcome),
                outcome instanceof Outcome.Documents documents ? documents.type() : "",
                outcome instanceof Outcome.PartnerAgency partner ? partner.agency() : "",
                selection.forced(),
                selection.decision().text());
    }

    /** The same, as targeting says it. */
    Outcome outcome() {
        return switch (event) {
            case DOCUMENTS_WANTED -> new Outcome.Documents(documentType);
            case XRAY_ORDERED -> new Outcome.Xray();
            case TAILGATE_ORDERED -> new Outcome.Tailgate();
            case INTENSIVE_EXAM_ORDERED -> new Outcome.Intensive();
            case MANIFEST_HOLD_PLACED -> new Outcome.ManifestHold();
            case AGENCY_HOLD_PLACED -> new Outcome.PartnerAgency(agency);
            default -> new Outcome.None();
        };
    }

    private static ReviewEvent event(Outcome outcome) {
        if (outcome instanceof Outcome.Documents) {
            return ReviewEvent.DOCUMENTS_WANTED;
        } else if (outcome instanceof Outcome.Xray) {
            return ReviewEvent.XRAY_ORDERED;
        } else if (outcome instanceof Outcome.Tailgate) {
            return ReviewEvent.TAILGATE_ORDERED;
        } else if (outcome instanceof Outcome.Intensive) {
            return ReviewEvent.INTENSIVE_EXAM_ORDERED;
        } else if (outcome instanceof Outcome.ManifestHold) {
            return ReviewEvent.MANIFEST_HOLD_PLACED;
        }
        return outcome instanceof Outcome.PartnerAgency ? ReviewEvent.AGENCY_HOLD_PLACED : ReviewEvent.NOT_SELECTED;
    }
}
