package org.acesim.gateway.entry;

import static org.acesim.gateway.entry.EntryEvent.ACCEPT;
import static org.acesim.gateway.entry.EntryEvent.CANCEL;
import static org.acesim.gateway.entry.EntryEvent.DOCUMENTS;
import static org.acesim.gateway.entry.EntryEvent.REFER_CANCELLATION;
import static org.acesim.gateway.entry.EntryEvent.REFILE;
import static org.acesim.gateway.entry.EntryEvent.REFUSE;
import static org.acesim.gateway.entry.EntryEvent.REJECT;
import static org.acesim.gateway.entry.EntryEvent.RELEASE;
import static org.acesim.gateway.entry.EntryEvent.REVIEW;
import static org.acesim.gateway.entry.EntryEvent.SENT;
import static org.acesim.gateway.entry.EntryEvent.SUSPEND;
import static org.acesim.gateway.entry.EntryStatus.ACCEPTED;
import static org.acesim.gateway.entry.EntryStatus.CANCELLED;
import static org.acesim.gateway.entry.EntryStatus.DOCUMENTS_REQUIRED;
import static org.acesim.gateway.entry.EntryStatus.FILED;
import static org.acesim.gateway.entry.EntryStatus.INVALID;
import static org.acesim.gateway.entry.EntryStatus.RECEIVED;
import static org.acesim.gateway.entry.EntryStatus.REJECTED;
import static org.acesim.gateway.entry.EntryStatus.RELEASED;
import static org.acesim.gateway.entry.EntryStatus.SUSPENDED;
import static org.acesim.gateway.entry.EntryStatus.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
    @Test
    void everyTransitionOfTheLifecycleIsDecided() {
        for (EntryStatus status : EntryStatus.values()) {
            for (EntryEvent event : EntryEvent.values()) {
                assertThat(Lifecycle.after(status, event))
                        .as("%s on %s", event, status)
                        .isNotNull();
            }
        }
    }

    @Test
    void anUneventfulEntryIsSentAcceptedAndReleased() {
        assertThat(after(RECEIVED, SENT)).isEqualTo(FILED);
        assertThat(after(RECEIVED, SENT, ACCEPT)).isEqualTo(ACCEPTED);
        assertThat(after(RECEIVED, SENT, ACCEPT, RELEASE)).isEqualTo(RELEASED);
    }

    @Test
    void aReviewThatAsksForDocumentsEndsInRelease() {
        assertThat(after(RECEIVED, SENT, ACCEPT, REVIEW)).isEqualTo(UNDER_REVIEW);
        assertThat(after(RECEIVED, SENT, ACCEPT, REVIEW, DOCUMENTS)).isEqualTo(DOCUMENTS_REQUIRED);
        assertThat(after(RECEIVED, SENT, ACCEPT, REVIEW, DOCUMENTS, RELEASE)).isEqualTo(RELEASED);
    }

    @Test
    void theAnswerMayComeBeforeTheNoteThatTheBatchWasSent() {
        assertThat(after(RECEIVED, ACCEPT, SENT)).isEqualTo(ACCEPTED);
        assertThat(after(RECEIVED, RELEASE, SENT)).isEqualTo(RELEASED);
    }

    @Test
    void theReleaseMayComeBeforeTheAcceptance() {
        assertThat(after(RECEIVED, SENT, RELEASE, ACCEPT)).isEqualTo(RELEASED);
    }

    @Test
    void onlyASuspensionAndARequestToCancelReopenARelease() {
        Set<EntryEvent> opening = EnumSet.noneOf(EntryEvent.class);
        for (EntryEvent event : EntryEvent.values()) {
            if (!after(RELEASED, event).isFinal()) {
                opening.add(event);
            }
        }
        assertThat(opening).containsExactly(SUSPEND, REFER_CANCELLATION);
        assertThat(after(RELEASED, SUSPEND)).isEqualTo(SUSPENDED);
        assertThat(after(RELEASED, SUSPEND, RELEASE)).isEqualTo(RELEASED);
        assertThat(after(RELEASED, SUSPEND, CANCEL)).isEqualTo(CANCELLED);
    }

    @Test
    void aRejectedOrInvalidFilingMayBeCorrectedAndNoOther() {
        assertThat(Stream.of(EntryStatus.values()).filter(EntryStatus::isCorrectable))
                .containsExactlyInAnyOrder(REJECTED, INVALID);
        assertThat(after(REJECTED, REFILE)).isEqualTo(RECEIVED);
        assertThat(after(REJECTED, REFUSE)).isEqualTo(INVALID);
        assertThat(after(INVALID, REFUSE)).isEqualTo(INVALID);
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryStatus.class,
            names = {"INVALID", "REJECTED", "REFUSED", "SEIZED", "CANCELLED"})
    void nothingThatCbpSaysChangesAFinalStatusOtherThanReleased(EntryStatus status) {
        for (EntryEvent event : EnumSet.complementOf(EnumSet.of(REFILE, REFUSE))) {
            assertThat(after(status, event)).isEqualTo(status);
        }
    }

    @Test
    void anAcceptedEntryIsNotRejectedAnyMore() {
        assertThat(after(ACCEPTED, REJECT)).isEqualTo(ACCEPTED);
    }

    private static EntryStatus after(EntryStatus status, EntryEvent... events) {
        EntryStatus now = status;
        for (EntryEvent event : events) {
            now = Lifecycle.after(now, event);
        }
        return now;
    }
}
