package org.acesim.catair.release;

import static org.acesim.catair.layout.Chapter.CARGO_RELEASE;
import static org.acesim.catair.layout.FieldClass.ALPHANUMERIC;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import org.acesim.catair.layout.Layout;

/** The records of a line of a cargo release filing but for its parties. Source: CBP, ACE CATAIR Cargo Release v40. */
public final class CargoReleaseLineRecords {

    public static final Layout<LineItem> SE40 = layout("SE40", LineItem.class, "A line")
            .source(CARGO_RELEASE)
            .usage("1 to 999")
            .digits(5, 7, "Line Item Identifier", MANDATORY, line -> (long) line.number())
            .note("001 and upwards")
            .alphabetic(8, 9, "Country of Origin", MANDATORY, LineItem::origin)
            .filler(10, 10, ALPHANUMERIC, MANDATORY)
            .keyboard(11, 80, "Commercial Invoice Description", OPTIONAL, LineItem::description)
            .build(in -> new LineItem((int) in.number(), in.text(), in.text()));

    public static final Layout<ZoneGoods> SE41 = layout(
                    "SE41", ZoneGoods.class, "Goods of a line from a foreign trade zone")
            .source(CARGO_RELEASE)
            .usage("1 after SE40 on type 06, else none")
            .alphabetic(5, 5, "Zone Status", MANDATORY, ZoneGoods::status)
            .note("P privileged foreign, N non-privileged")
            .date(6, 11, "Privileged FTZ Merchandise Filing Date", CONDITIONAL, ZoneGoods::filingDate)
            .note("only where the tariff number is no longer active")
            .digits(12, 19, "FTZ Line Item Quantity", MANDATORY, ZoneGoods::quantity)
            .filler(20, 80)
            .build(in -> new ZoneGoods(in.text(), in.optionalDate(), in.number()));

    public static final Layout<Tariff> SE60 = layout("SE60", Tariff.class, "Tariff number and value of a line")
            .source(CARGO_RELEASE)
            .usage("1 to 32 for each line; numbers of chapter 99 first")
            .alphanumeric(5, 14, "HTS Number", MANDATORY, Tariff::hts)
            .digits(15, 24, "Line Item Value", CONDITIONAL, Tariff::value)
            .note("whole USD")
            .filler(25, 80)
            .build(in -> new Tariff(in.text(), in.optionalNumber()));

    public static final Layout<CurrentTariff> SE61 = layout(
                    "SE61", CurrentTariff.class, "Today's tariff number of privileged foreign goods")
            .source(CARGO_RELEASE)
            .usage("at most 1 after an SE60, on type 06")
            .alphanumeric(5, 14, "Current HTS Number for PF Status Merchandise", MANDATORY, CurrentTariff::hts)
            .filler(15, 80)
            .build(in -> new CurrentTariff(in.text()));

    private CargoReleaseLineRecords() {}
}
