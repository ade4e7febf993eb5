package org.acesim.gateway.act;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.envelope.Transaction;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.json.Json;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.send.SummaryFiling;
import org.acesim.gateway.send.SummaryObjection;
import org.acesim.gateway.summary.SummaryStanding;
import org.acesim.gateway.summary.draft.Draft;
import org.acesim.gateway.summary.draft.DraftContext;
import org.acesim.gateway.summary.draft.Drafts;
import org.acesim.gateway.summary.draft.StatedRecords;
import org.acesim.gateway.summary.draft.SummaryHeaders;
import org.acesim.gateway.time.Moment;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Files, replaces and deletes entry summaries as their filers state them. */
@Component
public final class SummaryActions {
    private final Acting acting;
    private final EntryStore store;
    private final Drafts drafts;
    private final Submission submission;

    SummaryActions(
            TransactionOperations transaction,
            EntryStore store,
            Drafts drafts,
            Submission submission,
            SimulatedTime time) {
        this.acting = new Acting(transaction, store, time);
        this.store = store;
        this.drafts = drafts;
        this.submission = submission;
    }

    /** The summary that the gateway would file, with what the body states; files nothing. */
    public Draft draft(String number, byte[] body, Account account) {
        AtomicReference<@Nullable Draft> draft = new AtomicReference<>();
        acting.on(number, account, (entry, at) -> {
            refuse(SummaryObjection.toAny(entry));
            draft.set(drafted(entry, body, at));
        });
        return Objects.requireNonNull(draft.get());
    }

    /**
     * Files a summary (AE A), or replaces the one that CBP has (AE R).
     *
     * @param body what the filer states, as JSON: what it leaves out is drafted
     */
    public Entry file(String number, SummaryAction action, byte[] body, Account account) {
        return acting.on(number, account, (entry, at) -> {
            require(entry, action);
            Draft draft = drafted(entry, body, at);
            file(entry, action, draft.transaction(action), draft.text(), draft.leftOut(), account, at);
        });
    }

    /**
     * The same, as the filer's own records.
     *
     * @param body one CATAIR transaction of application AE, or a batch with one
     */
    public Entry fileRecords(String number, SummaryAction action, byte[] body, Account account) {
        return acting.on(number, account, (entry, at) -> {
            require(entry, action);
            StatedRecords stated = StatedRecords.read(body, number(entry), action);
            if (!stated.problems().isEmpty()) {
                throw problems(stated.problems());
            }
            file(entry, action, stated.transaction(), "as its filer's records", List.of(), account, at);
        });
    }

    /** Deletes the summary that CBP has (AE D). */
    public Entry delete(String number, Account account) {
        return acting.on(number, account, (entry, at) -> {
            require(entry, SummaryAction.DELETE);
            Transaction deletion = SummaryHeaders.deletion(
                    number(entry),
                    raised(filed(entry).portOfEntry()),
                    entry.filed().entryType());
            file(entry, SummaryAction.DELETE, deletion, "", List.of(), account, at);
        });
    }

    private void file(
            Entry entry,
            SummaryAction action,
            Transaction transaction,
            String what,
            List<String> leftOut,
            Account account,
            Moment at) {
        String port = raised(filed(entry).portOfEntry());
        SummaryFiling filing = SummaryFiling.by(account, entry.number(), port, action, transaction, what, null);
        submission.file(List.of(filing.noting(leftOut)), at);
    }

    private Draft drafted(Entry entry, byte[] body, Moment at) {
        List<FilingProblem> problems = new ArrayList<>();
        Json.Obj stated = body.length == 0
                ? new Json.Obj(Map.of())
                : JsonBody.object(
                        body, "A summary is an object with what it states itself; {} drafts it all.", problems);
        DraftContext context = new DraftContext(
                number(entry),
                entry.filed().lawOf(),
                LocalDate.ofInstant(at.simulated(), CustomsZone.NEW_YORK),
                store.summaries().of(entry.number()).releasedOn());
        Drafts.Result result = drafts.of(filed(entry), context, stated);
        if (result instanceof Drafts.Refused refused) {
            problems.addAll(refused.problems());
        }
        if (!problems.isEmpty()) {
            throw problems(problems);
        }
        return ((Drafts.Drafted) result).draft();
    }

    private void require(Entry entry, SummaryAction action) {
        SummaryStanding standing = store.summaries().of(entry.number());
        refuse(SummaryObjection.to(entry, standing));
        if (action == SummaryAction.ADD && standing.onFile()) {
            throw conflict("CBP has the entry summary of this entry: replace it with PUT, or delete it.");
        }
        if (action != SummaryAction.ADD && !standing.onFile()) {
            throw conflict("CBP has no entry summary of this entry, it is %s: file one with POST."
                    .formatted(standing.status()));
        }
    }

    private static void refuse(Optional<SummaryObjection> objection) {
        objection.ifPresent(against -> {
            throw conflict(against.text());
        });
    }

    private Filing filed(Entry entry) {
        byte[] json = store.entries().filing(entry.number()).orElseThrow();
        return FilingJson.read(json);
    }

    private static EntryNumber number(Entry entry) {
        return EntryNumber.parse(entry.number()).orElseThrow();
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(HttpStatus.CONFLICT, detail);
    }

    private static ProblemException problems(List<FilingProblem> problems) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The entry summary has problems: %d.".formatted(problems.size()),
                problems);
    }
}
