package org.acesim.cbp.action;

import org.acesim.catair.code.StatusReason;
import org.acesim.cbp.scenario.ForcedOutcome;
import org.jspecify.annotations.Nullable;

/** What a scenario has decided about a request before an officer looks at it, and how the store keeps that. */
final class ForcedVerdict {
    private static final String GRANT = "GRANT";
    private static final String ASK_DOCUMENTS = "ASK_DOCUMENTS";
    private static final String REFUSE = "REFUSE ";

    private ForcedVerdict() {}

    /** What a rule forces about a request. */
    static Verdict of(ForcedOutcome outcome) {
        if (outcome instanceof ForcedOutcome.Refuse refuse) {
            return refused(refuse.reason());
        }
        return outcome instanceof ForcedOutcome.AskDocuments ? asked() : granted();
    }

    static @Nullable String code(@Nullable Verdict verdict) {
        if (verdict == null) {
            return null;
        }
        if (verdict instanceof Verdict.Refused refused) {
            return REFUSE + refused.reason().code();
        }
        return verdict instanceof Verdict.Granted ? GRANT : ASK_DOCUMENTS;
    }

    static @Nullable Verdict read(@Nullable String code) {
        if (code == null) {
            return null;
        }
        if (code.startsWith(REFUSE)) {
            return refused(StatusReason.find(code.substring(REFUSE.length())).orElseThrow());
        }
        return code.equals(GRANT) ? granted() : asked();
    }

    private static Verdict granted() {
        return new Verdict.Granted("Granted, as a scenario has it");
    }

    private static Verdict asked() {
        return new Verdict.NeedsDocuments("CBP wants to see documents first, as a scenario has it");
    }

    private static Verdict refused(StatusReason reason) {
        return new Verdict.Refused(reason, "Refused, as a scenario has it: " + reason.text());
    }
}
