package org.acesim.routes.account;

/** What an account may do. */
public enum Role {
    /** Files entries and sees its own. */
    FILER,
    /** Acts as CBP at the desk and reads every entry. */
    OFFICER,
    /** All that, and drives settings, clock and scenarios. */
    TRAINER
}
