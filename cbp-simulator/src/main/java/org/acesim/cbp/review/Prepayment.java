package org.acesim.cbp.review;

import org.acesim.cbp.setting.Settings;

/** Why the duty of an entry is to be paid before its goods are released. The usual way is release first, and payment later. */
public enum Prepayment {
    /** It need not be, or it is paid. */
    NONE("nothing is to be paid before release"),
    /** Its filer says so: a live entry (ACE CATAIR Entry Summary, 10 record, column 44; 19 CFR 141.101 and 142.13). */
    LIVE("it is a live entry, whose duty is paid before release (19 CFR 142.13)"),
    /** A trainer says so, of all entries of its type. */
    SETTING("by the setting paymentFirst the duty of entries of its type is paid before release");

    private final String words;

    Prepayment(String words) {
        this.words = words;
    }

    /** What the settings ask of an entry of a type that has paid nothing. */
    public static Prepayment bySetting(Settings settings, String entryType) {
        return settings.payment().first().contains(entryType) ? SETTING : NONE;
    }

    /** The same as the main clause of a sentence. */
    public String words() {
        return words;
    }
}
