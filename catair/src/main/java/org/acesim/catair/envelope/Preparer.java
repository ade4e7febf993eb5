package org.acesim.catair.envelope;

/** The office that prepared a block for another port (B record, columns 47 to 56). */
public record Preparer(String port, String filerCode, String office, String indicator) {

    /** The block was prepared where it is processed. */
    public static final Preparer NONE = new Preparer("", "", "", "");
}
