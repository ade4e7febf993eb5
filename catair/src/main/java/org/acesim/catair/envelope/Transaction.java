package org.acesim.catair.envelope;

import java.util.List;
import java.util.Locale;

/** One filing, response or notification: its records, each exactly 80 columns of upper case. */
public record Transaction(List<String> records) {

    /** The width of every record. */
    public static final int COLUMNS = 80;

    /** Raises lower case; refuses a record of another length, and characters that could be taken for a record's end. */
    public Transaction {
        records = records.stream().map(Transaction::checked).toList();
    }

    private static String checked(String record) {
        if (record.length() != COLUMNS) {
            throw new IllegalArgumentException("A record of " + record.length() + " columns: '" + record + "'");
        }
        for (int i = 0; i < COLUMNS; i++) {
            char character = record.charAt(i);
            if (character < ' ' || character > '~') {
                throw new IllegalArgumentException(
                        "A record with character " + (int) character + " in column " + (i + 1) + ": '" + record + "'");
            }
        }
        return record.toUpperCase(Locale.ROOT);
    }
}
