package org.acesim.catair.cli;

/** How text looks on a terminal; anywhere else it looks like text. */
enum Style {
    PLAIN("", "", "", "", ""),
    COLOURED("\u001B[1m", "\u001B[2m", "\u001B[36m", "\u001B[31m", "\u001B[0m");

    private final String bold;
    private final String faint;
    private final String code;
    private final String wrong;
    private final String end;

    Style(String bold, String faint, String code, String wrong, String end) {
        this.bold = bold;
        this.faint = faint;
        this.code = code;
        this.wrong = wrong;
        this.end = end;
    }

    static Style of(boolean terminal) {
        return terminal ? COLOURED : PLAIN;
    }

    String bold(String text) {
        return bold + text + end;
    }

    String faint(String text) {
        return faint + text + end;
    }

    /** The meaning of a code. */
    String meaning(String text) {
        return code + text + end;
    }

    String wrong(String text) {
        return wrong + text + end;
    }
}
