package org.acesim.gateway.act;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.CancellationReason;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.Reference;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.Proposals.Proposal;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.release.ReleaseActions;
import org.acesim.gateway.filing.release.ReleaseMapping;
import org.acesim.gateway.intake.Filings;
import org.acesim.gateway.send.Asking;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Replaces, updates and cancels entries: each asks CBP in a batch, and what becomes of it CBP says. */
@Component
public final class Actions {
    private final Acting acting;
    private final Changes changes;
    private final EntryStore store;
    private final Submission submission;

    Actions(TransactionOperations transaction, EntryStore store, Submission submission, SimulatedTime time) {
        this.acting = new Acting(transaction, store, time);
        this.changes = new Changes(time);
        this.store = store;
        this.submission = submission;
    }

    /** Replaces an entry by another filing under its number (SE R). */
    public Entry replace(String number, byte[] body, Account account) {
        return acting.on(number, account, (entry, at) -> {
            acting.requireAnswered(entry);
            Filing filing = changes.replacement(body, entry.number(), account);
            CargoRelease release = ReleaseMapping.release(filing, Origin.JSON, number(entry));
            Transaction transaction =
                    release.with(release.header().with(EntryAction.REPLACE)).write();
            submission.ask(entry, asking(EntryAction.REPLACE, filing, transaction, account), at);
        });
    }

    /** Updates bill, port or location of an entry (SE U). */
    public Entry update(String number, byte[] body, Account account) {
        return acting.on(number, account, (entry, at) -> {
            acting.requireAnswered(entry);
            Filing filing = changes.update(body, filed(entry), account);
            Transaction transaction =
                    ReleaseActions.update(filing, number(entry)).write();
            submission.ask(entry, asking(EntryAction.UPDATE, filing, transaction, account), at);
        });
    }

    /**
     * Cancels an entry (SE D).
     *
     * @param reason by CBP's code (SE13 columns 60-61)
     * @param reference what replaces the entry, where the reason asks for it
     */
    public Entry cancel(String number, @Nullable String reason, @Nullable String reference, Account account) {
        CancellationReason why = reason(reason);
        Optional<Reference> replacement = reference(why, reference);
        return acting.on(number, account, (entry, at) -> {
            acting.requireAnswered(entry);
            Filing filing = filed(entry);
            Transaction transaction = ReleaseActions.cancel(
                            filing, number(entry), why, replacement.stream().toList())
                    .write();
            String text = "Cancellation for reason " + why.code() + " by " + account.name();
            TimelineEvent told =
                    new TimelineEvent(TimelineEvent.Source.FILER, "CANCEL_REQUESTED", why.code(), text, null);
            submission.ask(entry, new Asking(EntryAction.CANCEL, port(filing), transaction, null, List.of(told)), at);
        });
    }

    private static Asking asking(EntryAction action, Filing filing, Transaction transaction, Account account) {
        String word = action == EntryAction.REPLACE ? "Replacement" : "Update";
        TimelineEvent told = new TimelineEvent(
                TimelineEvent.Source.FILER, action + "_REQUESTED", "", word + " by " + account.name(), null);
        Proposal proposal = new Proposal(
                Objects.requireNonNull(filing.entryNumber()),
                Objects.requireNonNullElse(filing.entryType(), ""),
                Objects.requireNonNullElse(filing.filerReference(), ""),
                Filings.value(filing),
                Filings.search(filing),
                Filings.json(filing));
        return new Asking(action, port(filing), transaction, proposal, List.of(told));
    }

    private Filing filed(Entry entry) {
        byte[] json = store.entries().filing(entry.number()).orElseThrow();
        return FilingJson.read(json).withEntryNumber(entry.number());
    }

    private static EntryNumber number(Entry entry) {
        return EntryNumber.parse(entry.number()).orElseThrow();
    }

    private static String port(Filing filing) {
        return Objects.requireNonNullElse(filing.portOfEntry(), "");
    }

    private static CancellationReason reason(@Nullable String code) {
        return CancellationReason.find(code == null ? "" : code)
                .orElseThrow(() -> ProblemException.badRequest("reason=" + code + ": one of "
                        + List.of(CancellationReason.values()).stream()
                                .map(reason -> reason.code() + " " + reason.text())
                                .toList()));
    }

    /** What replaces the entry: reasons 02, 03 and 04 name it (Cargo Release v40). */
    private static Optional<Reference> reference(CancellationReason reason, @Nullable String text) {
        Optional<ReferenceQualifier> wanted =
                switch (reason) {
                    case REPLACED_BY_IN_BOND -> Optional.of(ReferenceQualifier.REPLACEMENT_IN_BOND);
                    case CLEARED_UNDER_ANOTHER_ENTRY -> Optional.of(ReferenceQualifier.REPLACEMENT_ENTRY);
                    case REPLACED_BY_FTZ_ADMISSION -> Optional.of(ReferenceQualifier.REPLACEMENT_ADMISSION);
                    default -> Optional.empty();
                };
        String stated = text == null ? "" : text.strip();
        if (wanted.isEmpty() && !stated.isEmpty()) {
            throw ProblemException.badRequest("reference=" + stated + ": reason " + reason.code() + " takes none");
        }
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String value = wanted.get() == ReferenceQualifier.REPLACEMENT_ENTRY
                ? EntryNumber.parse(stated).map(EntryNumber::compact).orElse("")
                : stated;
        if (!value.matches("[A-Z0-9]{1,19}")) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "reference=" + stated + ": reason " + reason.code()
                            + " needs the number of what replaces the entry ("
                            + wanted.get().text() + ")");
        }
        return Optional.of(new Reference(wanted.get().code(), value));
    }
}
