package org.acesim.customs.duty;

import java.math.BigDecimal;

/**
 * A user fee on the whole entry.
 *
 * @param classCode the accounting class (ACE CATAIR Entry Summary), 311 for the informal entry fee
 * @param amount in USD; 0.00 if it is not charged
 * @param why the ground for the amount, or for charging none
 */
public record Fee(String classCode, BigDecimal amount, String why) {}
