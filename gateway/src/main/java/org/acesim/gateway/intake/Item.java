package org.acesim.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.envelope.Transaction;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.jspecify.annotations.Nullable;

/**
 * One filing on its way through the intake.
 *
 * @param checked once it is
 * @param number once it has one; a refused filing needs one only where it is kept
 * @param given whether the gateway gave the number
 * @param transaction once it is made, of a good filing
 */
record Item(
        ReadFiling read,
        @Nullable CheckedFiling checked,
        @Nullable EntryNumber number,
        boolean given,
        @Nullable Transaction transaction) {

    static Item of(ReadFiling read) {
        return new Item(read, null, null, false, null);
    }

    Item checked(CheckedFiling result) {
        return new Item(read, result, number, given, transaction);
    }

    Item numbered(EntryNumber its, boolean byGateway) {
        return new Item(read, checked, its, byGateway, transaction);
    }

    Item transformed(Transaction release) {
        return new Item(read, checked, number, given, release);
    }

    /** As it was found to be one more problem wrong. */
    Item refused(FilingProblem problem) {
        List<FilingProblem> problems = new ArrayList<>(problems());
        problems.add(problem);
        return new Item(
                read,
                new CheckedFiling(read.position(), filing(), read.origin(), problems, List.of()),
                null,
                false,
                null);
    }

    Filing filing() {
        return checked == null ? read.filing() : checked.filing();
    }

    boolean good() {
        return Objects.requireNonNull(checked).good();
    }

    List<FilingProblem> problems() {
        return Objects.requireNonNull(checked).problems();
    }

    List<String> notes() {
        return Objects.requireNonNull(checked).notes();
    }

    String reference() {
        String reference = filing().filerReference();
        return reference == null ? "" : reference;
    }
}
