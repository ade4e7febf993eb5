package org.acesim.gateway.filing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One shipment as the filer states it, field for field the JSON of {@code POST /api/v1/entries}.
 *
 * <p>Everything may be left out here; what an entry type requires is decided by the checks. A blank text
 * counts as left out and is {@code null}.
 *
 * @param entryNumber as {@code ABC-0000001-0} once checked; left out, the gateway gives the filer's next number
 * @param use PERSONAL, RESALE or SAMPLE
 * @param summary AUTO (the gateway files the entry summary) or FILER
 */
public record Filing(
        @Nullable String entryType,
        @Nullable String entryNumber,
        @Nullable String filerReference,
        @Nullable String portOfEntry,
        @Nullable String modeOfTransport,
        @Nullable LocalDate estimatedArrival,
        @Nullable Identifier importerOfRecord,
        @Nullable Bond bond,
        List<Bill> bills,
        @Nullable Conveyance conveyance,
        @Nullable Invoice invoice,
        @Nullable String use,
        Parties parties,
        @Nullable Contact contact,
        @Nullable String stateOfDestination,
        @Nullable String paymentType,
        @Nullable LocalDate statementDate,
        @Nullable String summary,
        List<Line> lines) {

    public Filing {
        bills = List.copyOf(bills);
        lines = List.copyOf(lines);
    }

    /** What the lines are worth together, in US dollars and cents; lines without a value count nothing. */
    public BigDecimal value() {
        return lines.stream().map(Line::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The value that CBP sees: the sum of the lines, each rounded to whole dollars.
     *
     * <p>Source: ACE Cargo Release, SE10 Estimated Entry Value and SE60 Line Item Value have no decimals.
     */
    public long wholeDollars() {
        return lines.stream().mapToLong(Line::wholeDollars).sum();
    }

    /** This filing under another entry number: the one that the gateway gives. */
    public Filing withEntryNumber(String number) {
        return FilingDraft.of(this).entryNumber(number).filing();
    }

    /** The number by which an importer or a consignee is known: EI (IRS), ANI (given by CBP) or 34 (social security). */
    public record Identifier(
            @Nullable String qualifier, @Nullable String number) {}

    /** A bond: type 0 none, 8 continuous, 9 single transaction, which names its surety and amount in whole dollars. */
    public record Bond(
            @Nullable String type,
            @Nullable String suretyCode,
            @Nullable Long amount) {}

    /** A bill of lading, with the house bill under it where there is one; {@code quantity} counts at the lowest level. */
    public record Bill(
            @Nullable String type,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String houseIssuer,
            @Nullable String houseNumber,
            @Nullable String inBondNumber,
            @Nullable Long quantity,
            @Nullable Boolean nonAms) {}

    /** What carries the goods, and where they are unloaded and held. */
    public record Conveyance(
            @Nullable String carrier,
            @Nullable String voyageFlight,
            @Nullable String name,
            @Nullable String portOfUnlading,
            @Nullable String locationOfGoods) {}

    /** The commercial invoice. */
    public record Invoice(@Nullable String number, @Nullable LocalDate date) {}

    /** The parties of an entry or of one of its lines; in JSON they stand beside the other fields. */
    public record Parties(
            @Nullable Party seller,
            @Nullable Party consignee,
            @Nullable Party buyer,
            @Nullable Party manufacturer,
            @Nullable Party shipTo) {

        /** No party at all. */
        public static final Parties NONE = new Parties(null, null, null, null, null);
    }

    /** A party by name and address, by its number, or by both. */
    public record Party(
            @Nullable String name,
            @Nullable String street,
            @Nullable String city,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable Identifier identifier) {}

    /** Whom CBP calls about the entry. */
    public record Contact(@Nullable String name, @Nullable String phone) {}

    /**
     * A line of the invoice.
     *
     * @param value of the whole line, in US dollars
     * @param quantity of the invoice, in {@code unit}
     * @param statistical the quantities that the tariff asks for
     * @param chapter99 the numbers of chapter 99 that go before {@code hts}
     */
    public record Line(
            @Nullable String description,
            @Nullable String hts,
            @Nullable String origin,
            @Nullable BigDecimal value,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            List<Statistical> statistical,
            List<String> chapter99,
            @Nullable String spi,
            @Nullable String countryOfExport,
            @Nullable LocalDate exportDate,
            @Nullable BigDecimal charges,
            @Nullable BigDecimal grossWeightKg,
            @Nullable String manufacturerId,
            @Nullable Boolean relatedParties,
            Parties parties) {

        public Line {
            statistical = List.copyOf(statistical);
            chapter99 = List.copyOf(chapter99);
        }

        /** The same line with other parties. */
        public Line withParties(Parties other) {
            return new Line(
                    description,
                    hts,
                    origin,
                    value,
                    quantity,
                    unit,
                    statistical,
                    chapter99,
                    spi,
                    countryOfExport,
                    exportDate,
                    charges,
                    grossWeightKg,
                    manufacturerId,
                    relatedParties,
                    other);
        }

        /** The value in whole dollars, half a dollar rounded up; 0 if none is stated. */
        public long wholeDollars() {
            return value == null ? 0 : value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
    }

    /** A quantity in a unit of the tariff. */
    public record Statistical(
            @Nullable BigDecimal quantity, @Nullable String unit) {}
}
