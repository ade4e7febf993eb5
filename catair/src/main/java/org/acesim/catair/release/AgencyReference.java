package org.acesim.catair.release;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.acesim.catair.layout.Slots;
import org.jspecify.annotations.Nullable;

/** A reference at a partner agency, such as a confirmation of prior notice (SO71). */
public record AgencyReference(
        String qualifier,
        String number,
        @Nullable LocalDate receiptDate,
        @Nullable LocalTime receiptTime,
        List<String> subReasons,
        String qualifier2,
        String number2) {

    static final int MOST_SUB_REASONS = 10;

    public AgencyReference {
        subReasons = Slots.filled(MOST_SUB_REASONS, "", subReasons);
    }

    String subReason(int number) {
        return Slots.slot(subReasons, number, "");
    }
}
