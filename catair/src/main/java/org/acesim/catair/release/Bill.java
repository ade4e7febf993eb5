package org.acesim.catair.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bill of lading (SE15), what carried it (SE16), and what it came in (SE17).
 *
 * @param type I in-bond, M master, H house, R regular, T express tracking
 * @param issuer carrier code, empty for air
 * @param quantity of the lowest level only
 * @param nonAms Y when the bill is not in the manifest system, else N
 */
public record Bill(
        String type,
        String issuer,
        String number,
        @Nullable Long quantity,
        String nonAms,
        List<Conveyance> conveyances,
        List<Equipment> equipment) {

    public Bill {
        conveyances = List.copyOf(conveyances);
        equipment = List.copyOf(equipment);
    }

    /** A bill whose carrier is known from its manifest. */
    public Bill(String type, String issuer, String number, @Nullable Long quantity, String nonAms) {
        this(type, issuer, number, quantity, nonAms, List.of(), List.of());
    }

    /** The same bill, what carried it, and what it came in. */
    public Bill with(List<Conveyance> carriedBy, List<Equipment> cameIn) {
        return new Bill(type, issuer, number, quantity, nonAms, carriedBy, cameIn);
    }
}
