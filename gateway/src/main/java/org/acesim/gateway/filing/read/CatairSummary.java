package org.acesim.gateway.filing.read;

import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.release.CatairOrigin;
import org.acesim.gateway.filing.release.CatairPlace;

/**
 * An AE transaction of a batch being read: whose it is, and what it asks for. What is wrong behind its header, CBP says by its
 * own codes.
 */
final class CatairSummary {
    private CatairSummary() {}

    static ReadFiling read(BatchHeader batch, CatairPlace place, Transaction sent, long position) {
        BlockHeader block = place.blocks().get(place.block());
        CatairOrigin origin = new CatairOrigin(batch, block, place, sent, null);
        Optional<SummaryHeader> header = EntrySummary.readPartially(sent).map(EntrySummary::header);
        Optional<EntryNumber> number = header.flatMap(CatairSummary::number);
        Optional<SummaryAction> action = header.map(SummaryHeader::action).flatMap(SummaryAction::find);
        FilingDraft draft = new FilingDraft();
        number.ifPresent(its -> draft.entryNumber(its.toString()));
        List<FilingProblem> problems =
                header.flatMap(read -> problem(read, block, action.isPresent(), number.isPresent())).stream()
                        .toList();
        return new ReadFiling.Summary(position, draft.filing(), origin, action.orElse(SummaryAction.ADD), problems);
    }

    private static Optional<EntryNumber> number(SummaryHeader header) {
        return EntryNumber.parse(header.filerCode() + header.entryNumber());
    }

    /** What keeps it from being told whose it is, as CBP says it: nothing else is looked at then. */
    private static Optional<FilingProblem> problem(
            SummaryHeader header, BlockHeader block, boolean knownAction, boolean knownNumber) {
        if (!header.filerCode().equals(block.filerCode())) {
            return Optional.of(problem(
                    SummaryConditionCode.FILER_UNKNOWN,
                    "10 columns 4-6",
                    "The filer code is that of the block.",
                    header.filerCode(),
                    block.filerCode()));
        }
        if (!knownAction) {
            return Optional.of(problem(
                    header.action().isEmpty()
                            ? SummaryConditionCode.ACTION_MISSING
                            : SummaryConditionCode.ACTION_UNKNOWN,
                    "10 column 3",
                    "A summary is added, replaced or deleted.",
                    header.action(),
                    "A, R or D"));
        }
        if (knownNumber) {
            return Optional.empty();
        }
        SummaryConditionCode condition = header.entryNumber().isEmpty()
                ? SummaryConditionCode.ENTRY_NUMBER_MISSING
                : header.entryNumber().matches("[0-9]{8}")
                        ? SummaryConditionCode.CHECK_DIGIT_OF_ENTRY_NUMBER_WRONG
                        : SummaryConditionCode.ENTRY_NUMBER_NOT_NUMERIC;
        return Optional.of(problem(
                condition,
                "10 columns 9-16",
                "This is no entry number.",
                header.entryNumber(),
                "seven digits and the check digit of an entry on file"));
    }

    private static FilingProblem problem(
            SummaryConditionCode condition, String place, String message, String found, String expected) {
        return new FilingProblem(condition.code(), place, message, found, expected);
    }
}
