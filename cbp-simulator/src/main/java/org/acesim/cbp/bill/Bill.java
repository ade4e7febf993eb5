package org.acesim.cbp.bill;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.code.BillType;
import org.acesim.catair.release.CargoRelease;

/**
 * A bill of lading.
 *
 * @param id    issuer and number; of a house bill behind its master's and a hyphen
 * @param stage how far it has come
 * @param held  whether CBP holds it
 */
public record Bill(String id, BillStage stage, boolean held) {
    /** A bill that nobody has told of: it is on file as soon as an entry names it. */
    static Bill unmentioned(String id) {
        return new Bill(id, BillStage.ON_FILE, false);
    }

    /** The bills that a filing names, by their ids: a master with a house bill is one. */
    public static List<String> ids(CargoRelease release) {
        List<String> ids = new ArrayList<>();
        String master = "";
        for (org.acesim.catair.release.Bill bill : release.bills()) {
            String own = bill.issuer() + bill.number();
            if (bill.type().equals(BillType.IN_BOND.code())) {
                continue;
            }
            if (bill.type().equals(BillType.HOUSE.code()) && !master.isEmpty()) {
                ids.remove(master);
                ids.add(master + "-" + own);
            } else {
                ids.add(own);
            }
            master = bill.type().equals(BillType.MASTER.code()) ? own : master;
        }
        return ids.stream().distinct().toList();
    }
}
