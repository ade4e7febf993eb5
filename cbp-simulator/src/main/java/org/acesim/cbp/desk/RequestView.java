package org.acesim.cbp.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.acesim.cbp.action.Request;
import org.acesim.cbp.action.RequestKind;
import org.acesim.cbp.clock.NewYork;
import org.jspecify.annotations.Nullable;

/**
 * What a filer has asked for, as it lies on the desk. Times are simulated, as New York writes them.
 *
 * @param decideAt       when the automatic officer decides, or documents are due; none where a person is waited for
 * @param documentsSince since when CBP waits for documents; none where it has asked for none
 * @param reason         why it is to be cancelled, by CBP's code; none for a correction
 * @param reference      what takes the entry's place, where the reason names it
 * @param records        the filing that asks for it, 80 columns each
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RequestView(
        String entryNumber,
        RequestKind kind,
        String openedAt,
        @Nullable String decideAt,
        @Nullable String documentsSince,
        String reason,
        String reference,
        List<String> records) {
    static RequestView of(Request request) {
        return new RequestView(
                request.entryNumber(),
                request.kind(),
                NewYork.show(request.openedAt()),
                shown(request.decideAt()),
                shown(request.askedAt()),
                request.reason(),
                request.reference(),
                request.records());
    }

    private static @Nullable String shown(@Nullable Instant moment) {
        return moment == null ? null : NewYork.show(moment);
    }
}
