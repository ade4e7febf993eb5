package org.acesim.cbp.clock;

import java.util.List;

/** Who is waited for although nothing is due: until a person acts, no time that passes changes anything. */
public interface PersonsAwaited {
    /** At most {@code most} of what waits so, the oldest first. */
    List<Deadline> withoutDeadline(int most);
}
