package org.acesim.catair.summary;

import java.time.LocalDate;
import org.acesim.catair.code.SummaryAction;
import org.jspecify.annotations.Nullable;

/**
 * What the entry summary is (10). Empty text stands for an unused field.
 *
 * @param action A add, R replace, D delete
 * @param entryNumber seven digits and the check digit
 * @param certified the summary is the cargo release filing too
 * @param usage P personal, X sample
 * @param statementMonth MM
 * @param agencyData Y expedited, F weekly entry of a zone
 */
public record SummaryHeader(
        String action,
        String filerCode,
        String entryNumber,
        String portOfEntry,
        String brokerReference,
        String entryType,
        String modeOfTransport,
        boolean bondWaived,
        boolean signed,
        boolean certified,
        boolean electronicInvoice,
        boolean consolidated,
        String usage,
        boolean live,
        String deferredTax,
        boolean tradeReconciliation,
        String reconciliationIssue,
        String paymentType,
        @Nullable LocalDate statementDate,
        String statementMonth,
        String statementBranch,
        String bondWaiverReason,
        boolean correction,
        boolean acceleratedLiquidation,
        boolean knownImporter,
        String agencyData,
        boolean temporaryImport,
        boolean consolidatedExpress) {

    /** A deletion, which says no more of the summary than this. */
    public static SummaryHeader deletion(
            String filerCode, String entryNumber, String portOfEntry, String brokerReference, String entryType) {
        return new SummaryHeader(
                SummaryAction.DELETE.code(),
                filerCode,
                entryNumber,
                portOfEntry,
                brokerReference,
                entryType,
                "",
                false,
                false,
                false,
                false,
                false,
                "",
                false,
                "",
                false,
                "",
                "",
                null,
                "",
                "",
                "",
                false,
                false,
                false,
                "",
                false,
                false);
    }

    /** The same summary, deleted. */
    SummaryHeader forDeletion() {
        return deletion(filerCode, entryNumber, portOfEntry, brokerReference, entryType);
    }
}
