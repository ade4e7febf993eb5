package org.acesim.cbp.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    /** Every pair that is not here changes nothing. */
    private static final String MOVES = """
            ACCEPTED + BILL_FOUND = BILL_ON_FILE: SO50 93
            BILL_ON_FILE + ARRIVAL = ARRIVED: SO50 95
            BILL_ON_FILE + NOT_SELECTED = ADMISSIBLE: SO60 97
            BILL_ON_FILE + SELECTED_FOR_DOCUMENTS = DOCUMENTS_BEFORE_ARRIVAL: SO60 90, SO60 96 document 01
            ARRIVED + NOT_SELECTED = RELEASED: SO60 98 origin 03
            ARRIVED + SELECTED_FOR_DOCUMENTS = DOCUMENTS_REQUIRED: SO60 90, SO60 96 document 01
            ADMISSIBLE + ARRIVAL = RELEASED: SO50 95, SO60 98 origin 02
            DOCUMENTS_BEFORE_ARRIVAL + ARRIVAL = DOCUMENTS_REQUIRED: SO50 95
            DOCUMENTS_BEFORE_ARRIVAL + DOCUMENT_REVIEW_ENDS = ADMISSIBLE: SO60 97
            DOCUMENTS_REQUIRED + DOCUMENT_REVIEW_ENDS = RELEASED: SO60 98 origin 01""";

    @Test
    void everyTransitionOfTheLifecycleIsDecided() {
        List<String> moves = new ArrayList<>();
        for (EntryStatus status : EntryStatus.values()) {
            for (ReviewEvent event : ReviewEvent.values()) {
                Move move = Lifecycle.next(status, event);
                if (move instanceof Move.To to) {
                    moves.add(status + " + " + event + " = " + to.status() + ": " + shown(to.notices()));
                } else {
                    assertThat(((Move.Nothing) move).why()).isNotBlank();
                }
            }
        }
        assertThat(String.join("\n", moves)).isEqualTo(MOVES);
    }

    private static String shown(List<Notice> notices) {
        return notices.stream()
                .map(notice -> shown(notice.on(LocalDate.of(2024, 6, 3))))
                .collect(Collectors.joining(", "));
    }

    private static String shown(Disposition disposition) {
        String more = disposition.releaseOrigin() != null
                ? " origin " + disposition.releaseOrigin()
                : disposition.documentType() != null ? " document " + disposition.documentType() : "";
        return disposition.record() + " " + disposition.code() + more;
    }
}
