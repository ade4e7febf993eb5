package org.acesim.customs.tariff;

/** Whether a tariff number can be used on a day. */
public enum NumberStanding {
    /** Nothing says that it cannot: a part of the tariff does not tell all its numbers. */
    USABLE,
    /** Its chapter has no such heading. */
    UNKNOWN,
    /** It exists, but not on that day. */
    NOT_ACTIVE
}
