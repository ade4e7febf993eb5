package org.acesim.catair.summary;

import static org.acesim.catair.summary.SummaryAttachmentRecords.R32;
import static org.acesim.catair.summary.SummaryAttachmentRecords.R33;
import static org.acesim.catair.summary.SummaryAttachmentRecords.R34;
import static org.acesim.catair.summary.SummaryAttachmentRecords.R35;
import static org.acesim.catair.summary.SummaryAttachmentRecords.R36;
import static org.acesim.catair.summary.SummaryHeaderRecords.R30;
import static org.acesim.catair.summary.SummaryHeaderRecords.R31;

import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.summary.SummaryAttachmentRecords.CorrectionText;
import org.acesim.catair.summary.SummaryAttachmentRecords.HeaderFees;
import org.acesim.catair.summary.SummaryAttachmentRecords.MissingDocuments;
import org.acesim.catair.summary.SummaryAttachmentRecords.Releases;
import org.acesim.catair.summary.SummaryHeaderRecords.Bond;
import org.acesim.catair.summary.SummaryHeaderRecords.WarehouseEntry;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an entry summary as a whole (30 to 36).
 *
 * @param releases that a consolidated summary covers
 * @param correctionReasons of a post summary correction
 */
public record Attachments(
        @Nullable WarehouseEntry warehouseEntry,
        List<Bond> bonds,
        List<Releases> releases,
        @Nullable MissingDocuments missingDocuments,
        @Nullable HeaderFees fees,
        @Nullable ReasonCodes correctionReasons,
        List<CorrectionText> correctionTexts) {

    /** Nothing goes with it. */
    public static final Attachments NONE = new Attachments(null, List.of(), List.of(), null, null, null, List.of());

    static final int MOST_BONDS = 2;
    static final int MOST_RELEASES = 999;
    static final int MOST_TEXTS = 99;

    public Attachments {
        bonds = List.copyOf(bonds);
        releases = List.copyOf(releases);
        correctionTexts = List.copyOf(correctionTexts);
    }

    static List<Layout<?>> layouts() {
        return List.of(R30, R31, R32, R33, R34, R35, R36);
    }

    static Attachments read(RecordSequence in) {
        return new Attachments(
                in.optional(R30),
                in.many(R31, MOST_BONDS),
                in.many(R32, MOST_RELEASES),
                in.optional(R33),
                in.optional(R34),
                in.optional(R35),
                in.many(R36, MOST_TEXTS));
    }

    void write(RecordList out) {
        out.optional(R30, warehouseEntry)
                .many(R31, bonds, MOST_BONDS)
                .many(R32, releases, MOST_RELEASES)
                .optional(R33, missingDocuments)
                .optional(R34, fees)
                .optional(R35, correctionReasons)
                .many(R36, correctionTexts, MOST_TEXTS);
    }
}
