package org.acesim.catair.summary;

import java.util.List;
import java.util.stream.Stream;
import org.acesim.catair.layout.Layout;

/** Every record of an entry summary of its own; it holds parties, equipment and agency data in the records of cargo release. */
public final class EntrySummaryRecords {

    private EntrySummaryRecords() {}

    /** The layouts of the filing, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return Stream.of(
                        SummaryHeaderRecords.layouts(),
                        SummaryAttachmentRecords.layouts(),
                        SummaryLineRecords.layouts(),
                        SummaryTariffRecords.layouts(),
                        SummaryChargeRecords.layouts())
                .<Layout<?>>flatMap(List::stream)
                .toList();
    }
}
