package org.acesim.gateway.account;

/** How every reader and every program is told that nothing here is real. */
public final class Simulated {
    /** For people. */
    public static final String SENTENCE =
            "SIMULATED. Not connected with, made or endorsed by U.S. Customs and Border Protection. Not legal or customs"
                    + " advice. Passing here is not ABI certification or qualification.";

    /** For programs: {@code true} on every HTTP answer. */
    public static final String HEADER = "Acesim-Simulated";

    private Simulated() {}
}
