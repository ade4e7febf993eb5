package org.acesim.catair.release;

/**
 * What CBP says of a filing or of one of its records (SE90).
 *
 * @param type of the filing: 01 rejected, 02 accepted, 03 accepted with warnings, 04 referred to a person; of a record: 11
 *     rejected, 13 accepted with a warning
 * @param code the condition, empty for the filing as a whole
 */
public record ReleaseMessage(String type, String code, String text) {

    public static final String REJECTED = "01";
    public static final String ACCEPTED = "02";
    public static final String ACCEPTED_WITH_WARNINGS = "03";
    public static final String REFERRED = "04";
    public static final String RECORD_REJECTED = "11";
    public static final String RECORD_WARNING = "13";
}
