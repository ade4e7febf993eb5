package org.acesim.catair.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill (SO40), the in-bond movements that it came by (SO42), and what happened to it (SO50). */
public record StatusBill(
        String type,
        String issuer,
        String number,
        @Nullable Long quantity,
        String unit,
        String manifestedQuantity,
        List<StatusInBond> inBonds,
        List<BillDisposition> dispositions) {

    public StatusBill {
        inBonds = List.copyOf(inBonds);
        dispositions = List.copyOf(dispositions);
    }

    /** A bill that came by no in-bond movement. */
    public StatusBill(
            String type,
            String issuer,
            String number,
            @Nullable Long quantity,
            String unit,
            String manifestedQuantity,
            List<BillDisposition> dispositions) {
        this(type, issuer, number, quantity, unit, manifestedQuantity, List.of(), dispositions);
    }

    /** The same bill, how it came, and what happened to it. */
    public StatusBill with(List<StatusInBond> cameBy, List<BillDisposition> happened) {
        return new StatusBill(type, issuer, number, quantity, unit, manifestedQuantity, cameBy, happened);
    }
}
