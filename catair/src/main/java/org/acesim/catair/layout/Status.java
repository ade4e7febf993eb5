package org.acesim.catair.layout;

/** Whether a field must be filled. */
public enum Status {
    /** Always. */
    MANDATORY("M"),
    /** As other data require. */
    CONDITIONAL("C"),
    /** As the sender likes. */
    OPTIONAL("O");

    private final String symbol;

    Status(String symbol) {
        this.symbol = symbol;
    }

    /** As the chapters print it. */
    public String symbol() {
        return symbol;
    }
}
