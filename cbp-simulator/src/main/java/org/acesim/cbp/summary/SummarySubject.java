package org.acesim.cbp.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.summary.EntrySummary;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.catair.summary.SummaryHeaderRecords.Importation;
import org.acesim.catair.summary.SummaryItem;
import org.acesim.catair.summary.SummaryResponseRecords.SummaryReference;
import org.acesim.catair.summary.SummaryTariff;
import org.acesim.customs.code.EntryTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at when an entry summary is examined.
 *
 * @param summary    as filed
 * @param filerCode  of the block that it came in
 * @param entry      the header of the cargo release that CBP took under the number; null where it has none of this filer's
 * @param cancelled  that entry is cancelled
 * @param onFile     the summary that CBP has or waits for
 * @param settled    that one is paid, or on a final statement
 * @param today      simulated
 */
record SummarySubject(
        EntrySummary summary,
        String filerCode,
        @Nullable EntryHeader entry,
        boolean cancelled,
        SummaryOnFile onFile,
        boolean settled,
        LocalDate today) {

    /** An element of the summary, and what an answer calls it by. */
    record Place<T>(T element, List<SummaryReference> references) {}

    SummaryHeader header() {
        return summary.header();
    }

    boolean isInformal() {
        return header().entryType().equals(EntryTypes.INFORMAL);
    }

    boolean isFormal() {
        return header().entryType().equals(EntryTypes.FORMAL);
    }

    List<Place<SummaryHeader>> headers() {
        return List.of(new Place<>(header(), List.of()));
    }

    List<Place<Importation>> importations() {
        return Stream.of(summary.importation())
                .filter(Objects::nonNull)
                .map(importation -> new Place<>(importation, List.<SummaryReference>of()))
                .toList();
    }

    List<Place<SummaryItem>> lines() {
        List<Place<SummaryItem>> places = new ArrayList<>();
        for (int i = 0; i < summary.lines().size(); i++) {
            places.add(new Place<>(summary.lines().get(i), List.of(line(i))));
        }
        return places;
    }

    List<Place<SummaryTariff>> tariffs() {
        List<Place<SummaryTariff>> places = new ArrayList<>();
        for (int i = 0; i < summary.lines().size(); i++) {
            List<SummaryTariff> tariffs = summary.lines().get(i).tariffs();
            for (int j = 0; j < tariffs.size(); j++) {
                places.add(new Place<>(tariffs.get(j), List.of(line(i), tariff(j, tariffs.get(j)))));
            }
        }
        return places;
    }

    /** What an answer calls a line by. */
    SummaryReference line(int index) {
        return new SummaryReference(
                "LINITM", index + 1L, summary.lines().get(index).line().id());
    }

    private static SummaryReference tariff(int index, SummaryTariff tariff) {
        return new SummaryReference("TARIFF", index + 1L, tariff.tariff().hts());
    }

    /** The line, and the article on it. */
    List<SummaryReference> article(int index) {
        List<SummaryTariff> tariffs = summary.lines().get(index).tariffs();
        for (int j = 0; j < tariffs.size(); j++) {
            if (!StatedGoods.isOfChapter99(tariffs.get(j).tariff().hts())) {
                return List.of(line(index), tariff(j, tariffs.get(j)));
            }
        }
        return List.of(line(index));
    }

    /** The line, and the tariff number on it that begins so; the article where none does. */
    List<SummaryReference> tariff(int index, String digits) {
        List<SummaryTariff> tariffs = summary.lines().get(index).tariffs();
        for (int j = 0; j < tariffs.size(); j++) {
            if (tariffs.get(j).tariff().hts().startsWith(digits)) {
                return List.of(line(index), tariff(j, tariffs.get(j)));
            }
        }
        return article(index);
    }

    /** The line, and the fee of a class on it. */
    List<SummaryReference> fee(int index, String classCode) {
        List<SummaryReference> references = new ArrayList<>(List.of(line(index)));
        var fees = summary.lines().get(index).charges().fees();
        for (int j = 0; j < fees.size(); j++) {
            if (fees.get(j).classCode().equals(classCode)) {
                references.add(new SummaryReference("LINFEE", j + 1L, classCode));
            }
        }
        return references;
    }

    static List<SummaryReference> totals() {
        return List.of(new SummaryReference("TOTALS", 0, ""));
    }

    static List<SummaryReference> feeTotal(String classCode) {
        return List.of(new SummaryReference("FEETOT", 0, classCode));
    }

    static List<SummaryReference> headerFee(String classCode) {
        return List.of(new SummaryReference("HDRFEE", 0, classCode.toUpperCase(Locale.ROOT)));
    }
}
