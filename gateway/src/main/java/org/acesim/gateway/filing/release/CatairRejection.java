package org.acesim.gateway.filing.release;

import org.acesim.catair.envelope.BatchRejection;
import org.acesim.gateway.filing.Origin;

/**
 * A batch whose envelope is wrong, of which nothing is filed.
 *
 * @param rejection the answer to it
 */
public record CatairRejection(BatchRejection rejection) implements Origin {

    @Override
    public String place(String pointer) {
        return pointer;
    }

    @Override
    public boolean statesEverything() {
        return false;
    }
}
