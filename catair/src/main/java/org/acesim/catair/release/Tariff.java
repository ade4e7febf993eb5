package org.acesim.catair.release;

import org.jspecify.annotations.Nullable;

/**
 * A tariff number of a line (SE60). Numbers of chapter 99 stand first.
 *
 * @param value whole US dollars
 */
public record Tariff(String hts, @Nullable Long value) {}
