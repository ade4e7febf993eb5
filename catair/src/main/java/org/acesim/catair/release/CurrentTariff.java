package org.acesim.catair.release;

/** Today's tariff number of goods whose own is no longer active (SE61). */
public record CurrentTariff(String hts) {}
