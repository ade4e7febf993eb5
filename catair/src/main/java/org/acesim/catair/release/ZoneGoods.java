package org.acesim.catair.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods from a foreign trade zone (SE41).
 *
 * @param status P privileged foreign, N non-privileged foreign
 */
public record ZoneGoods(String status, @Nullable LocalDate filingDate, long quantity) {}
