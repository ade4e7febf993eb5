package org.acesim.customs.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.code.ModesOfTransport;
import org.acesim.customs.code.Ports;
import org.acesim.customs.table.Tables;

/** The user fees of 19 CFR 24.23 on an entry, by fiscal year. */
final class UserFees {

    private static final String INFORMAL_ENTRY = "311";

    private static final List<FiscalYear> YEARS = Tables.read(
            UserFees.class,
            "fees.csv",
            row -> new FiscalYear(
                    row.get("fiscalYear"),
                    LocalDate.parse(row.get("from")),
                    LocalDate.parse(row.get("to")),
                    new BigDecimal(row.get("informal311"))));

    private UserFees() {}

    static List<Fee> on(EstimateRequest request) {
        return request.entryType().equals(EntryTypes.INFORMAL) ? List.of(informalEntryFee(request)) : List.of();
    }

    private static Fee informalEntryFee(EstimateRequest request) {
        if (request.modeOfTransport().equals(ModesOfTransport.MAIL)) {
            return notCharged("not charged on mail");
        }
        if (Ports.isInformalFeeExempt(request.port())) {
            return notCharged("not charged at port %s: the carrier pays per waybill (19 CFR 24.23(b)(4))"
                    .formatted(request.port()));
        }
        return YEARS.stream()
                .filter(year -> year.includes(request.date()))
                .findFirst()
                .map(year -> new Fee(
                        INFORMAL_ENTRY,
                        year.informalEntryFee(),
                        "informal entry fee of fiscal year %s (19 CFR 24.23(b)(2))".formatted(year.name())))
                .orElseGet(() -> notCharged("left out: its amount on %s is not known here".formatted(request.date())));
    }

    private static Fee notCharged(String why) {
        return new Fee(INFORMAL_ENTRY, Cents.ZERO, why);
    }

    record FiscalYear(String name, LocalDate from, LocalDate to, BigDecimal informalEntryFee) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
