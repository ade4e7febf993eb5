package org.acesim.gateway.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.acesim.catair.code.EntryAction;
import org.junit.jupiter.api.Test;

class StandingTest {
    private final Standing filed = Standing.fresh(EntryStatus.FILED, 7L);

    @Test
    void anOlderMessageNoLongerChangesTheStatus() {
        Standing released = filed.after(EntryEvent.RELEASE, 20).heard(20);
        assertThat(released.after(EntryEvent.SUSPEND, 19).status()).isEqualTo(EntryStatus.RELEASED);
        assertThat(released.after(EntryEvent.SUSPEND, 21).status()).isEqualTo(EntryStatus.SUSPENDED);
    }

    @Test
    void oneMessageMayTellSeveralThings() {
        Standing after = filed.after(EntryEvent.REVIEW, 20).after(EntryEvent.DOCUMENTS, 20);
        assertThat(after.status()).isEqualTo(EntryStatus.DOCUMENTS_REQUIRED);
    }

    @Test
    void anOlderDispositionDoesNotReplaceANewerOne() {
        Disposition released = new Disposition("98", "RELEASED", Instant.EPOCH);
        Disposition review = new Disposition("90", "UNDER CBP REVIEW", Instant.EPOCH);
        Standing standing = filed.with(released, 20).heard(20).with(review, 19);
        assertThat(standing.disposition()).isEqualTo(released);
    }

    @Test
    void aCorrectedFilingKeepsWhatWasHeardBefore() {
        Standing rejected = filed.after(EntryEvent.REJECT, 20).heard(20);
        Standing again = rejected.again(EntryEvent.REFILE, 8L);
        assertThat(again).isEqualTo(new Standing(EntryStatus.RECEIVED, null, 8L, 20, EntryAction.ADD, null));
    }
}
