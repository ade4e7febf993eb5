package org.acesim.customs.tariff;

/**
 * What is told of the tariff that duty is reckoned by; it is chosen at the start ({@code --tariff}).
 *
 * @param numbers how many it has
 */
public record TariffInUse(String revision, int numbers) {
    /** What is told of a tariff. */
    public static TariffInUse of(Tariff tariff) {
        return new TariffInUse(tariff.revision(), tariff.numbers().size());
    }
}
