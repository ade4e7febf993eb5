package org.acesim.catair.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the goods are and how they came (SE11). Empty text stands for an unused field.
 *
 * @param location of the goods, FIRMS code, as are exam site and warehouse
 * @param warehouseFilerCode with the number of the entry that put the goods into the warehouse
 */
public record Movement(
        String dateElection,
        @Nullable LocalDate electedDate,
        String location,
        String examSite,
        String conveyance,
        String voyage,
        String generalOrder,
        String warehouse,
        String warehouseFilerCode,
        String warehouseEntryNumber,
        String immediateDelivery) {}
