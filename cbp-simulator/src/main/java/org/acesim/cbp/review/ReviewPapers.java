package org.acesim.cbp.review;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.inquiry.Paper;
import org.jspecify.annotations.Nullable;

/** What a review has written to the filer. */
final class ReviewPapers {
    /** What an open request for documents may be; a notice of detention is answered in the same way. */
    static final Set<NoticeKind> ANSWERABLE = EnumSet.of(NoticeKind.DOCUMENT_REQUEST, NoticeKind.DETENTION);

    /** Everything that ends with the review. */
    static final Set<NoticeKind> ENDING_WITH_IT = EnumSet.of(
            NoticeKind.DOCUMENT_REQUEST,
            NoticeKind.DETENTION,
            NoticeKind.EXCLUSION,
            NoticeKind.REFUSAL,
            NoticeKind.PART_REFUSAL,
            NoticeKind.VALUE_OVER_LIMIT);

    /** Those that the filer has something to do about. */
    private static final Set<NoticeKind> OPEN = EnumSet.of(
            NoticeKind.DETENTION,
            NoticeKind.EXCLUSION,
            NoticeKind.REFUSAL,
            NoticeKind.PART_REFUSAL,
            NoticeKind.VALUE_OVER_LIMIT);

    private ReviewPapers() {}

    /** CBP asks for a document. */
    static Paper request(Facts facts, String documentType, Decision decision) {
        return new Paper.Opens(
                NoticeKind.DOCUMENT_REQUEST,
                NoticeStatus.OPEN,
                documentType,
                "CBP asks for a document. " + decision.text(),
                decision.at(),
                Awaited.documentsDue(facts.settings(), decision.at()),
                null);
    }

    /** CBP gives notice of what it decided. */
    static Paper notice(NoticeKind kind, @Nullable ReviewFile file, Decision decision) {
        boolean open = OPEN.contains(kind);
        String found = decision.inputs().get(Reasons.FOUND_VALUE);
        return new Paper.Opens(
                kind,
                open ? NoticeStatus.OPEN : NoticeStatus.CLOSED,
                "",
                decision.text(),
                decision.at(),
                file == null || !open ? null : file.awaitsAt(),
                found == null ? null : new BigDecimal(found));
    }
}
