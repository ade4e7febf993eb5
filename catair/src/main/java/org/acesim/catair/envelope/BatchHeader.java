package org.acesim.catair.envelope;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a batch, and for which application (A record).
 *
 * @param password six characters, never returned
 * @param userText up to 21 characters, returned unmodified
 */
public record BatchHeader(
        String site,
        String sender,
        String password,
        @Nullable LocalDate date,
        String application,
        String office,
        String userText) {

    /** The header of an answer: the same, without password, under the application of the answer. */
    public BatchHeader answer(String answerApplication) {
        return new BatchHeader(site, sender, "", date, answerApplication, office, userText);
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return "BatchHeader[" + site + " " + sender + ", date=" + date + ", application=" + application + ", office="
                + office + ", userText=" + userText + "]";
    }
}
