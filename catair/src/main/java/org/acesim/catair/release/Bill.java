package org.acesim.catair.release;

import org.jspecify.annotations.Nullable;

/**
 * A bill of lading (SE15).
 *
 * @param type I in-bond, M master, H house, R regular, T express tracking
 * @param issuer carrier code, empty for air
 * @param quantity of the lowest level only
 * @param nonAms Y when the bill is not in the manifest system, else N
 */
public record Bill(
        String type, String issuer, String number, @Nullable Long quantity, String nonAms) {}
