package org.acesim.routes;

import java.util.Set;

/** The users as which the program's own two sides sign in at the broker; no account may have these names. */
public final class InternalUsers {
    /** The filer's side. */
    public static final String GATEWAY = "gateway";
    /** CBP's side. */
    public static final String CBP = "cbp";

    private static final Set<String> ALL = Set.of(GATEWAY, CBP);

    private InternalUsers() {}

    /** Whether {@code user} is one of the program's own. */
    public static boolean contains(String user) {
        return ALL.contains(user);
    }
}
