package org.acesim.cbp.entry.web;

import java.util.List;
import org.acesim.cbp.assessment.KeptAssessment;
import org.acesim.cbp.clock.NewYork;

/**
 * What an entry costs by one of CBP's assessments. Money is in USD, as text with two decimals.
 *
 * @param version   counts from 1, estimates too
 * @param kind      ESTIMATE, ASSESSED or REVISED
 * @param why       what it was made from
 * @param worksheet where every layer of it stands, as text or HTML
 */
record DutyView(
        int version,
        String kind,
        String at,
        String why,
        String duty,
        String tax,
        String fees,
        String total,
        String worksheet) {

    static List<DutyView> of(List<KeptAssessment> assessments) {
        return assessments.stream().map(DutyView::of).toList();
    }

    private static DutyView of(KeptAssessment kept) {
        var figures = kept.assessment();
        return new DutyView(
                kept.version(),
                kept.kind().name(),
                NewYork.show(kept.at()),
                kept.why(),
                figures.duty().toPlainString(),
                figures.tax().toPlainString(),
                figures.feeTotal().toPlainString(),
                figures.total().toPlainString(),
                "/cbp/api/v1/entries/" + kept.entryNumber() + "/assessments/" + kept.version());
    }
}
