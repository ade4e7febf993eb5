package org.acesim.cbp.payment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nothing is owed to anybody. */
@Component
class NoAccounts implements DutyAccounts {
    @Override
    public void assessed(List<DutyOwed> owed) {}

    @Override
    public void withdrawn(Collection<String> entryNumbers, Instant at) {}

    @Override
    public Set<String> settled(Collection<String> entryNumbers) {
        return Set.of();
    }
}
