package org.acesim.cbp.scenario;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acesim.catair.code.DocumentType;
import org.acesim.catair.code.StatusReason;
import org.acesim.cbp.inquiry.Penalty.Statute;
import org.acesim.cbp.inquiry.PenaltyClaim;
import org.acesim.cbp.scenario.ForcedOutcome.AskDocuments;
import org.acesim.cbp.scenario.ForcedOutcome.Grant;
import org.acesim.cbp.scenario.ForcedOutcome.NoBill;
import org.acesim.cbp.scenario.ForcedOutcome.NoReply;
import org.acesim.cbp.scenario.ForcedOutcome.Penalty;
import org.acesim.cbp.scenario.ForcedOutcome.Refuse;
import org.acesim.cbp.scenario.ForcedOutcome.Reject;
import org.acesim.cbp.scenario.ForcedOutcome.Review;
import org.acesim.cbp.scenario.ForcedOutcome.SystemFailure;
import org.acesim.cbp.scenario.ForcedOutcome.Unavailable;
import org.acesim.cbp.scenario.ForcedOutcome.Warn;
import org.acesim.cbp.targeting.Forced;
import org.acesim.cbp.targeting.Outcome;

/** The outcomes as rules write them: a word, and for some an argument in brackets. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum OutcomeText {
    RELEASE(review(new Outcome.None())),
    REJECT("a condition code such as 333", "[A-Z0-9]{3}", Reject::new),
    WARN("a condition code such as 333", "[A-Z0-9]{3}", Warn::new),
    DOCUMENTS(
            "a document type such as 01", "[0-9]{2}", type -> new Review(new Outcome.Documents(type), Forced.NOTHING)),
    EXAM_XRAY(review(new Outcome.Xray())),
    EXAM_TAILGATE(review(new Outcome.Tailgate())),
    EXAM_INTENSIVE(review(new Outcome.Intensive())),
    MANIFEST_HOLD(review(new Outcome.ManifestHold())),
    PGA_HOLD(
            "an agency such as FDA",
            "[A-Z]{3}",
            agency -> new Review(new Outcome.PartnerAgency(agency), Forced.NOTHING)),
    NO_BILL(new NoBill()),
    NO_REPLY(new NoReply()),
    UNAVAILABLE(new Unavailable()),
    SYSTEM_FAILURE(new SystemFailure()),
    /** What is claimed stands in a field of its own. */
    PENALTY(new Penalty(new PenaltyClaim(Statute.DE_MINIMIS, null, null))),
    GRANT(new Grant()),
    REFUSE(
            "a reason such as 13",
            "0[1-9]|1[0-7]",
            reason -> new Refuse(StatusReason.find(reason).orElseThrow())),
    ASK_DOCUMENTS(new AskDocuments());

    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]{1,20})(?:\\(([^()]{0,20})\\))?");

    private final String argument;
    private final Pattern form;
    private final Function<String, ForcedOutcome> build;

    OutcomeText(ForcedOutcome outcome) {
        this("", "", none -> outcome);
    }

    OutcomeText(String argument, String form, Function<String, ForcedOutcome> build) {
        this.argument = argument;
        this.form = Pattern.compile(form);
        this.build = build;
    }

    /** What a rule's text stands for, if it stands for anything. */
    static Optional<ForcedOutcome> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String given = written.group(2) == null ? "" : written.group(2).strip();
        return List.of(values()).stream()
                .filter(outcome -> outcome.name().equals(written.group(1)))
                .findFirst()
                .filter(outcome -> outcome.form.matches(given))
                .map(outcome -> outcome.build.apply(given))
                .filter(OutcomeText::isKnown);
    }

    /** What may stand there, for a person. */
    static String expected() {
        return "one of "
                + List.of(values()).stream()
                        .map(outcome ->
                                outcome.name() + (outcome.argument.isEmpty() ? "" : "(" + outcome.argument + ")"))
                        .collect(Collectors.joining(", "));
    }

    private static boolean isKnown(ForcedOutcome outcome) {
        return !(outcome instanceof Review review && review.outcome() instanceof Outcome.Documents documents)
                || DocumentType.find(documents.type()).isPresent();
    }

    private static ForcedOutcome review(Outcome outcome) {
        return new Review(outcome, Forced.NOTHING);
    }
}
