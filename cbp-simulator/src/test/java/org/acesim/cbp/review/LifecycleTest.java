package org.acesim.cbp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.acesim.cbp.ProjectFiles;
import org.acesim.cbp.entry.Disposition;
import org.acesim.cbp.entry.EntryStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every pair of status and event stands in {@code lifecycle.txt}, read over by a person. To write it anew: {@code mvn -pl
 * cbp-simulator -am test -Dtest=LifecycleTest -Dacesim.regenerate=true}.
 */
class LifecycleTest {
    private static final Path EXPECTED = ProjectFiles.root().resolve("cbp-simulator/src/test/resources/lifecycle.txt");

    @Test
    void everyPairOfStatusAndEventIsDecidedAsWritten() throws IOException {
        StringBuilder pairs = new StringBuilder();
        for (ReviewEvent event : ReviewEvent.values()) {
            pairs.append(event).append('\n');
            for (EntryStatus status : EntryStatus.values()) {
                pairs.append("    ")
                        .append(status)
                        .append(shown(status, Lifecycle.next(status, event)))
                        .append(unpaid(status, event))
                        .append('\n');
            }
        }
        ProjectFiles.agrees(EXPECTED, pairs.toString());
    }

    @Test
    void nothingReleasesGoodsBeforeThePaymentThatComesFirst() {
        for (EntryStatus status : EntryStatus.values()) {
            for (ReviewEvent event : ReviewEvent.values()) {
                Move paid = Lifecycle.next(status, event);
                Move unpaid = Lifecycle.unpaid(status, event);
                boolean out = status == EntryStatus.RELEASED || status == EntryStatus.SUSPENDED;
                boolean released = unpaid instanceof Move.To to && to.status() == EntryStatus.RELEASED;
                assertThat(released && !out)
                        .as("%s of %s", event, status)
                        .isEqualTo(status == EntryStatus.AWAITING_PAYMENT && event == ReviewEvent.PAYMENT_MADE);
                if (!(paid instanceof Move.To to && to.status() == EntryStatus.RELEASED)) {
                    assertThat(unpaid).isEqualTo(paid);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Review.class)
    void aReviewThatFindsNothingEndsInReleaseOrAdmission(Review review) {
        assertThat(Lifecycle.next(review.here(), ReviewEvent.REVIEW_PASSED))
                .isInstanceOfSatisfying(
                        Move.To.class, to -> assertThat(to.status()).isEqualTo(EntryStatus.RELEASED));
        assertThat(Lifecycle.next(review.beforeArrival(), ReviewEvent.REVIEW_PASSED))
                .isInstanceOfSatisfying(
                        Move.To.class, to -> assertThat(to.status()).isEqualTo(EntryStatus.ADMISSIBLE));
    }

    @Test
    void nothingHappensToWhatIsAtItsEnd() {
        for (EntryStatus status :
                List.of(EntryStatus.CANCELLED, EntryStatus.SEIZED, EntryStatus.DISPOSED, EntryStatus.REJECTED)) {
            for (ReviewEvent event : ReviewEvent.values()) {
                assertThat(Lifecycle.next(status, event)).isInstanceOf(Move.Nothing.class);
            }
        }
    }

    @Test
    void aPairDecidedTwiceOrByNobodyIsRefused() {
        Transitions table = new Transitions();
        table.when(EntryStatus.ACCEPTED, ReviewEvent.BILL_FOUND, EntryStatus.BILL_ON_FILE);

        assertThatThrownBy(() -> table.when(EntryStatus.ACCEPTED, ReviewEvent.BILL_FOUND, EntryStatus.ARRIVED))
                .hasMessageContaining("decided twice");
        assertThatThrownBy(table::complete).hasMessageContaining("ACCEPTED + ARRIVAL");
    }

    @Test
    void theDocumentShowsThePictureAndTheTable() throws IOException {
        Path document = ProjectFiles.root().resolve("docs/clearance.md");
        String text = Files.readString(document);
        String stages = ProjectFiles.between(text, "stages", "```mermaid\n" + StatePicture.stages() + "```\n");
        String shown = ProjectFiles.between(
                ProjectFiles.between(stages, "states", "```mermaid\n" + StatePicture.mermaid() + "```\n"),
                "moves",
                StatePicture.table());
        ProjectFiles.agrees(document, shown);
    }

    /** What is otherwise where the duty is to be paid before release. */
    private static String unpaid(EntryStatus status, ReviewEvent event) {
        Move unpaid = Lifecycle.unpaid(status, event);
        return unpaid.equals(Lifecycle.next(status, event)) ? "" : "; unpaid" + shown(status, unpaid);
    }

    private static String shown(EntryStatus status, Move move) {
        if (move instanceof Move.To to) {
            return (to.status() == status ? " stays" : " -> " + to.status())
                    + to.notices().stream()
                            .map(notice -> shown(notice.with(Particulars.on(LocalDate.of(2024, 6, 3)))))
                            .collect(Collectors.joining(", ", ": ", ""));
        }
        return move instanceof Move.Referred referred
                ? " request: " + referred.why()
                : " nothing: " + ((Move.Nothing) move).why();
    }

    private static String shown(Disposition disposition) {
        String more = disposition.releaseOrigin() != null
                ? " origin " + disposition.releaseOrigin()
                : disposition.documentType() != null ? " document " + disposition.documentType() : "";
        return disposition.record() + " " + disposition.code() + more;
    }
}
