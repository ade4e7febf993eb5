package org.acesim.catair.release;

import static org.acesim.catair.release.AgencyStatusRecords.SO70;
import static org.acesim.catair.release.AgencyStatusRecords.SO71;
import static org.acesim.catair.release.AgencyStatusRecords.SO72;

import java.util.List;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/** What a partner agency says: a status (SO70), what it refers to (SO71), and in words (SO72). The limits are the project's own. */
public record AgencyNotice(AgencyStatus status, List<AgencyReference> references, List<AgencyComment> comments) {

    static final int MOST_NOTICES = 999;
    static final int MOST_REFERENCES = 99;
    static final int MOST_COMMENTS = 99;

    public AgencyNotice {
        references = List.copyOf(references);
        comments = List.copyOf(comments);
    }

    /** Reads the notices that stand next. */
    public static List<AgencyNotice> read(RecordSequence in) {
        return in.groups(SO70, 0, MOST_NOTICES, () -> notice(in));
    }

    /** Adds the records of all notices. */
    public static void write(List<AgencyNotice> notices, RecordList out) {
        out.limit(SO70, notices, MOST_NOTICES);
        notices.forEach(notice -> out.one(SO70, notice.status)
                .many(SO71, notice.references, MOST_REFERENCES)
                .many(SO72, notice.comments, MOST_COMMENTS));
    }

    private static @Nullable AgencyNotice notice(RecordSequence in) {
        AgencyStatus status = in.one(SO70);
        List<AgencyReference> references = in.many(SO71, MOST_REFERENCES);
        List<AgencyComment> comments = in.many(SO72, MOST_COMMENTS);
        return status == null ? null : new AgencyNotice(status, references, comments);
    }
}
