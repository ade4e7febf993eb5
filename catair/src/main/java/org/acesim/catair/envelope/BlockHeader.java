package org.acesim.catair.envelope;

/**
 * For which port and filer a block is (B record).
 *
 * @param userText up to 21 characters, returned unmodified
 */
public record BlockHeader(
        String port, String filerCode, String application, String office, Preparer preparer, String userText) {

    /** A block without office and preparer. */
    public static BlockHeader of(String port, String filerCode, String application, String userText) {
        return new BlockHeader(port, filerCode, application, "", Preparer.NONE, userText);
    }

    /** The header of an answer: the same under the application of the answer. */
    public BlockHeader answer(String answerApplication) {
        return new BlockHeader(port, filerCode, answerApplication, office, preparer, userText);
    }
}
