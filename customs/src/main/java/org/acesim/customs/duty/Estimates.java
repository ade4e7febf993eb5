package org.acesim.customs.duty;

import java.math.BigDecimal;
import java.util.List;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.tariff.Tariff;

/** Makes estimates: what can be said of an entry's cost from its cargo release, which has values but no quantities. */
public final class Estimates {

    private Estimates() {}

    /** The estimate under the rates of a tariff; what cannot be computed is left out and says so. */
    public static DutyEstimate of(Tariff tariff, EstimateRequest request) {
        var baseRate = new BaseRate(tariff);
        var lines = request.lines().stream()
                .map(line -> new LineEstimate(
                        line.number(), line.hts(), line.origin(), line.value(), List.of(baseRate.on(line, request))))
                .toList();
        var fees = UserFees.on(request);
        var duty = lines.stream().map(LineEstimate::duty).reduce(Cents.ZERO, BigDecimal::add);
        var feeTotal = fees.stream().map(Fee::amount).reduce(Cents.ZERO, BigDecimal::add);
        return new DutyEstimate(
                lines, fees, duty, Cents.ZERO, feeTotal, duty.add(feeTotal), why(tariff, request.entryType(), lines));
    }

    private static String why(Tariff tariff, String entryType, List<LineEstimate> lines) {
        if (entryType.equals(EntryTypes.SECTION_321)) {
            return "A type 86 entry owes no duty, tax or fees (19 USC 1321(a)(2)(C)).";
        }
        var total = "Total = duty + tax + fees; duty is the sum of the lines by the base rates of " + tariff.revision();
        var leftOut = lines.stream().filter(LineEstimate::leavesSomethingOut).count();
        return "%s. Not in it: %sChapter 99 duties, internal revenue tax%s."
                .formatted(
                        total,
                        leftOut == 0 ? "" : "%d of %d lines (each says why), ".formatted(leftOut, lines.size()),
                        entryType.equals(EntryTypes.FORMAL)
                                ? ", merchandise processing and harbor maintenance fees"
                                : "");
    }
}
