package org.acesim.customs.duty;

import java.util.List;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.code.ModesOfTransport;
import org.acesim.customs.code.Ports;

/** The user fees of 19 CFR 24.23 on an entry, by fiscal year. */
final class UserFees {

    private static final String INFORMAL_ENTRY = "311";

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
        return FeeYear.on(request.date())
                .map(year -> new Fee(
                        INFORMAL_ENTRY,
                        year.informalEntry(),
                        "informal entry fee of fiscal year %s (19 CFR 24.23(b)(2))".formatted(year.name())))
                .orElseGet(() -> notCharged("left out: its amount on %s is not known here".formatted(request.date())));
    }

    private static Fee notCharged(String why) {
        return new Fee(INFORMAL_ENTRY, Cents.ZERO, why);
    }
}
