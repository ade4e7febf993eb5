package org.acesim.catair.release;

import java.util.List;

/** A line with its own parties and its tariff numbers. */
public record Line(LineItem item, List<Party> parties, List<Tariff> tariffs) {
    public Line {
        parties = List.copyOf(parties);
        tariffs = List.copyOf(tariffs);
    }

    void write(List<String> records) {
        records.add(CargoReleaseLineRecords.SE40.write(item));
        for (Party party : parties) {
            party.write(
                    records,
                    CargoReleasePartyRecords.SE50,
                    CargoReleasePartyRecords.SE55,
                    CargoReleasePartyRecords.SE56);
        }
        tariffs.forEach(tariff -> records.add(CargoReleaseLineRecords.SE60.write(tariff)));
    }
}
