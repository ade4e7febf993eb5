package org.acesim.catair.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.agency.AgencyRecords;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.EnvelopeRecords;
import org.acesim.catair.envelope.RejectionRecords;
import org.acesim.catair.isf.SecurityFilingRecords;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.own.AssessmentRecords;
import org.acesim.catair.own.NoticeRecords;
import org.acesim.catair.release.CargoReleaseRecords;
import org.acesim.catair.release.ReleaseStatusRecords;
import org.acesim.catair.summary.EntrySummaryRecords;
import org.acesim.catair.summary.SummaryResponseRecords;
import org.acesim.catair.summary.SummaryStatusRecords;

/** Every layout that is declared, and which of them a record has. */
public final class Layouts {

    private Layouts() {}

    /** All of them, chapter by chapter. */
    public static List<Layout<?>> all() {
        List<Layout<?>> all = new ArrayList<>();
        all.addAll(EnvelopeRecords.layouts());
        all.addAll(RejectionRecords.layouts());
        all.addAll(CargoReleaseRecords.layouts());
        all.addAll(SecurityFilingRecords.layouts());
        all.addAll(ReleaseStatusRecords.layouts());
        all.addAll(EntrySummaryRecords.layouts());
        all.addAll(SummaryResponseRecords.layouts());
        all.addAll(SummaryStatusRecords.layouts());
        all.addAll(AgencyRecords.layouts());
        all.addAll(AssessmentRecords.layouts());
        all.addAll(NoticeRecords.layouts());
        return List.copyOf(all);
    }

    /** Those of the transactions of an application, without its envelope. */
    public static List<Layout<?>> of(Application application) {
        return transaction(application);
    }

    /** The layout of a record in a batch of an application; empty where none is declared. */
    public static Optional<Layout<?>> find(Optional<Application> application, String record) {
        List<Layout<?>> candidates = new ArrayList<>(envelope(application, record));
        application.ifPresent(known -> candidates.addAll(transaction(known)));
        return candidates.stream().filter(layout -> layout.matches(record)).findFirst();
    }

    private static List<Layout<?>> envelope(Optional<Application> application, String record) {
        if (record.length() == Layout.COLUMNS
                && record.substring(1, Layout.COLUMNS - 1).isBlank()) {
            return List.of(
                    RejectionRecords.B_GENERATED,
                    RejectionRecords.Z_GENERATED,
                    RejectionRecords.X0,
                    RejectionRecords.X1);
        }
        if (application.isPresent() && application.get().direction() == Application.Direction.INPUT) {
            return List.of(EnvelopeRecords.A, EnvelopeRecords.B, EnvelopeRecords.Y, EnvelopeRecords.Z);
        }
        return List.of(
                EnvelopeRecords.A_OUT,
                EnvelopeRecords.B_OUT,
                application.isPresent() ? EnvelopeRecords.Y_OUT : RejectionRecords.Y_GENERATED,
                EnvelopeRecords.Z_OUT,
                RejectionRecords.X0,
                RejectionRecords.X1);
    }

    private static List<Layout<?>> transaction(Application application) {
        return switch (application) {
            case SE, SX ->
                join(List.of(CargoReleaseRecords.layouts(), SecurityFilingRecords.layouts(), AgencyRecords.layouts()));
            case AE ->
                join(List.of(EntrySummaryRecords.layouts(), CargoReleaseRecords.layouts(), AgencyRecords.layouts()));
            case AX -> SummaryResponseRecords.layouts();
            case UC -> join(List.of(SummaryStatusRecords.layouts(), ReleaseStatusRecords.layouts()));
            case SO -> ReleaseStatusRecords.layouts();
            case DA -> AssessmentRecords.layouts();
            case DN, DP -> NoticeRecords.layouts();
            default -> List.of();
        };
    }

    private static List<Layout<?>> join(List<List<Layout<?>>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
