package org.acesim.catair.release;

import java.time.LocalDate;

/** What carried a bill, and how much of it (SE16). */
public record Conveyance(String carrier, String voyage, LocalDate arrival, long quantity, String unit, String name) {}
