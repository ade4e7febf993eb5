package org.acesim.cbp.review;

import java.util.Map;
import java.util.Set;

/** Knows what is paid of entries that are on file. */
public interface Prepayments {
    /**
     * Why the duty of entries is to be paid before release, and is not.
     *
     * @param entryNumbers on file, and locked in the caller's transaction
     * @return those of them that have an account of duty; of all others the settings alone decide
     */
    Map<String, Prepayment> of(Set<String> entryNumbers);
}
