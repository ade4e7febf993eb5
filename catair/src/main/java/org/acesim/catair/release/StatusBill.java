package org.acesim.catair.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill (SO40) and what happened to it (its SO50 records). */
public record StatusBill(
        String type,
        String issuer,
        String number,
        @Nullable Long quantity,
        String unit,
        String manifestedQuantity,
        List<BillDisposition> dispositions) {

    public StatusBill {
        dispositions = List.copyOf(dispositions);
    }

    /** The same bill, and what happened to it. */
    public StatusBill with(List<BillDisposition> happened) {
        return new StatusBill(type, issuer, number, quantity, unit, manifestedQuantity, happened);
    }
}
