package org.acesim.customs.duty;

import java.math.BigDecimal;

/**
 * One legal ground on which duty is charged, or would be.
 *
 * @param heading the tariff number that the rate stands at, digits only
 * @param base what the rate is applied to, in USD
 * @param rate the rate as the tariff states it; blank if the tariff does not have the number
 * @param amount to the cent, half up (19 CFR 159.3); 0.00 if not applied
 * @param applied whether it counts
 * @param why how the amount comes about, or why it does not count
 */
public record Layer(String heading, BigDecimal base, String rate, BigDecimal amount, boolean applied, String why) {}
