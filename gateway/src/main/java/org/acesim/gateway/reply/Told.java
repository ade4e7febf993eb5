package org.acesim.gateway.reply;

import java.util.List;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.entry.Disposition;
import org.acesim.gateway.entry.EntryEvent;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.notice.Notice;
import org.acesim.gateway.summary.SummaryWord;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction of CBP's says of one entry.
 *
 * @param answers the batch of ours that it answers; none for a notification
 * @param steps in the order in which they are told
 * @param problems the conditions for which CBP rejected the filing
 * @param decision what becomes of a filing that was to take the place of another
 * @param notices inquiries and penalties
 * @param verbatim as CBP sent it, for a filer of batches; none where it is of no use to one
 * @param duty what the entry costs, as JSON
 * @param word what it says of the entry summary, or of what is owed for it
 */
record Told(
        String entryNumber,
        @Nullable Long answers,
        List<Step> steps,
        List<FilingProblem> problems,
        Decision decision,
        List<Notice> notices,
        @Nullable Verbatim verbatim,
        byte @Nullable [] duty,
        @Nullable SummaryWord word) {

    /** What says nothing of an entry summary. */
    Told(
            String entryNumber,
            @Nullable Long answers,
            List<Step> steps,
            List<FilingProblem> problems,
            Decision decision,
            List<Notice> notices,
            @Nullable Verbatim verbatim,
            byte @Nullable [] duty) {
        this(entryNumber, answers, steps, problems, decision, notices, verbatim, duty, null);
    }

    /** What says something of the entry summary alone, or tells what is in the timeline and nowhere else. */
    static Told summary(String entryNumber, List<Step> steps, @Nullable SummaryWord word) {
        return new Told(entryNumber, null, steps, List.of(), Decision.NONE, List.of(), null, null, word);
    }

    /** What CBP says of the entry summary, in a message that a filer of batches reads too. */
    static Told summary(String entryNumber, List<Step> steps, @Nullable SummaryWord word, Verbatim verbatim) {
        return new Told(entryNumber, null, steps, List.of(), Decision.NONE, List.of(), verbatim, null, word);
    }

    /** A transaction of a batch of CBP's, as it came. */
    record Verbatim(Application application, Transaction transaction) {}

    /** One of the things that it says: what it does to the entry, if anything, and how the timeline tells it. */
    record Step(@Nullable EntryEvent event, @Nullable Disposition disposition, TimelineEvent timeline) {}

    /** What CBP says to a filing that is to take the place of another. */
    enum Decision {
        /** It takes it. */
        ADOPT,
        /** It does not. */
        DROP,
        /** Nothing. */
        NONE
    }

    /** Whether it answers an entry summary, or is a message about one. */
    boolean isOfSummary() {
        return word instanceof SummaryWord.Answer || (verbatim != null && verbatim.application() == Application.UC);
    }

    /** Whether CBP rejected it for this condition. */
    boolean rejectedFor(String condition) {
        return problems.stream().anyMatch(problem -> problem.code().equals(condition));
    }
}
