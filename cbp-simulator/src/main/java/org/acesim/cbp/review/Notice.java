package org.acesim.cbp.review;

import org.acesim.catair.code.BillDispositionCode;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.ReleaseOrigin;
import org.acesim.catair.own.NoticeKind;
import org.acesim.cbp.entry.AgencyProgress;
import org.acesim.cbp.entry.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * What the sender can be told, by CBP's codes: SO50 for a bill, SO60 for the entry, SO70 for a partner agency (ACE Cargo
 * Release, status chapter), and by notices of the simulator's own (DN).
 */
enum Notice {
    BILL_ON_FILE(BillDispositionCode.BILL_ON_FILE),
    BILL_DEPARTED(BillDispositionCode.BILL_DEPARTED),
    BILL_ARRIVED(BillDispositionCode.BILL_ARRIVED),
    NO_BILL_MATCH(BillDispositionCode.NO_BILL_MATCH),
    BILL_DELETED(BillDispositionCode.BILL_DELETED),
    BILL_DELETED_AFTER_ARRIVAL(BillDispositionCode.BILL_DELETED_AFTER_ARRIVAL),
    MANIFEST_HOLD(BillDispositionCode.MANIFEST_HOLD_CBP),
    MANIFEST_HOLD_REMOVED(BillDispositionCode.CBP_MANIFEST_HOLD_REMOVED),
    CBP_HOLD(BillDispositionCode.CBP_HOLD),
    CBP_HOLD_REMOVED(BillDispositionCode.CBP_HOLD_REMOVED),

    UNDER_CBP_REVIEW(EntryDispositionCode.UNDER_CBP_REVIEW),
    DOCUMENT_REQUIRED(EntryDispositionCode.DOCUMENT_REQUIRED),
    PENDING_INTENSIVE_EXAM(EntryDispositionCode.PENDING_INTENSIVE_EXAM),
    ADMISSIBLE(EntryDispositionCode.ADMISSIBLE),
    /** By the date of selectivity processing. */
    RELEASED_AFTER_REVIEW(ReleaseOrigin.SELECTIVITY),
    /** By the estimated date of arrival. */
    RELEASED_AT_ESTIMATED_ARRIVAL(ReleaseOrigin.ESTIMATED_ARRIVAL),
    /** By the date of actual arrival. */
    RELEASED_ON_ARRIVAL(ReleaseOrigin.ACTUAL_ARRIVAL),
    RELEASED_AFTER_INTENSIVE_EXAM(ReleaseOrigin.INTENSIVE_EXAM_COMPLETED),
    RELEASED_AFTER_GENERAL_EXAM(ReleaseOrigin.OVERRIDE_TO_GENERAL_EXAM),
    RELEASED_WITHOUT_HOLD(ReleaseOrigin.MANIFEST_HOLD_REMOVED),
    RELEASED_BY_AGENCY(ReleaseOrigin.AGENCY_REVIEW_COMPLETED),
    RELEASED_AGAIN(ReleaseOrigin.RELEASE_DATE_UPDATE),
    RELEASE_SUSPENDED(EntryDispositionCode.RELEASE_SUSPENDED),
    NOT_RELEASED(EntryDispositionCode.NOT_RELEASED),
    ENTRY_DETAINED(EntryDispositionCode.ENTRY_DETAINED),
    INELIGIBLE_COUNTRY(EntryDispositionCode.INELIGIBLE_COUNTRY),
    DE_MINIMIS_MAY_BE_MET(EntryDispositionCode.DE_MINIMIS_MAY_BE_MET),
    DE_MINIMIS_MET(EntryDispositionCode.DE_MINIMIS_MET),
    NO_BILL_MATCH_AFTER_30_DAYS(EntryDispositionCode.NO_BILL_MATCH_AFTER_30_DAYS),
    NO_BILL_MATCH_AFTER_60_DAYS(EntryDispositionCode.NO_BILL_MATCH_AFTER_60_DAYS),
    WILL_BE_CANCELLED(EntryDispositionCode.ENTRY_WILL_BE_CANCELLED),
    CANCELLED(EntryDispositionCode.ENTRY_CANCELLED),
    REPLACED(EntryDispositionCode.ENTRY_REPLACED),
    CORRECTION_REJECTED(EntryDispositionCode.CORRECTION_REJECTED),
    CORRECTION_NEEDS_DOCUMENT(EntryDispositionCode.DOCUMENT_REQUIRED_FOR_CORRECTION),
    CANCELLATION_REJECTED(EntryDispositionCode.CANCELLATION_REJECTED),
    CANCELLATION_NEEDS_DOCUMENT(EntryDispositionCode.DOCUMENT_REQUIRED_FOR_CANCELLATION),
    ALL_AGENCIES_DONE(EntryDispositionCode.ONE_USG),

    AGENCY_REVIEW(AgencyProgress.UNDER_REVIEW),
    AGENCY_MAY_PROCEED(AgencyProgress.MAY_PROCEED),

    DETENTION_NOTICE(NoticeKind.DETENTION),
    EXCLUSION_NOTICE(NoticeKind.EXCLUSION),
    REFUSAL_NOTICE(NoticeKind.REFUSAL),
    PART_REFUSAL_NOTICE(NoticeKind.PART_REFUSAL),
    SEIZURE_NOTICE(NoticeKind.SEIZURE),
    VALUE_OVER_LIMIT_NOTICE(NoticeKind.VALUE_OVER_LIMIT),
    DISPOSAL_NOTICE(NoticeKind.DISPOSAL),
    INFORMATION_REQUEST(NoticeKind.REQUEST_FOR_INFORMATION),
    ACTION_PROPOSAL(NoticeKind.NOTICE_OF_ACTION),
    ACTION_TAKEN(NoticeKind.NOTICE_OF_ACTION);

    @SuppressWarnings("ImmutableEnumChecker") // each is the constant of another enum
    private final Coded code;

    Notice(Coded code) {
        this.code = code;
    }

    /** The notice of the simulator's own that it is; null for one of CBP's codes. */
    @Nullable
    NoticeKind ownKind() {
        return code instanceof NoticeKind kind ? kind : null;
    }

    /** Whether it tells of a release. */
    boolean isRelease() {
        return code instanceof ReleaseOrigin;
    }

    /** What is told, with what belongs to it. */
    Disposition with(Particulars particulars) {
        if (code instanceof BillDispositionCode bill) {
            return Disposition.of(bill);
        }
        if (code instanceof ReleaseOrigin origin) {
            return Disposition.released(particulars.day(), origin);
        }
        if (code instanceof AgencyProgress progress) {
            return Disposition.of(progress, particulars.agency());
        }
        if (code instanceof NoticeKind kind) {
            return Disposition.of(kind);
        }
        EntryDispositionCode entry = (EntryDispositionCode) code;
        return entry == EntryDispositionCode.DOCUMENT_REQUIRED
                ? Disposition.documentRequired(particulars.documentType())
                : Disposition.of(entry);
    }
}
