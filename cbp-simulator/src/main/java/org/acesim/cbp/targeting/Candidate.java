package org.acesim.cbp.targeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.release.CargoRelease;
import org.acesim.cbp.examine.Concern;
import org.acesim.cbp.examine.Screening;
import org.acesim.cbp.setting.Risk;

/**
 * An entry that targeting decides about.
 *
 * @param entryNumber     with hyphens
 * @param entryType       86, 11 or 01
 * @param modeOfTransport two digits
 * @param concerns        what in it makes CBP look twice
 */
public record Candidate(String entryNumber, String entryType, String modeOfTransport, List<Concern> concerns) {
    /** An entry as it was filed, under the law of a day. */
    public static Candidate of(String entryNumber, CargoRelease release, LocalDate lawOf) {
        return new Candidate(
                entryNumber,
                release.header().entryType(),
                release.header().modeOfTransport(),
                Screening.of(release, lawOf));
    }

    /** The goods that the law treats apart, where CBP looks at them whatever is drawn. */
    List<Concern.OfGoods> goods() {
        return concerns.stream()
                .filter(Concern.OfGoods.class::isInstance)
                .map(Concern.OfGoods.class::cast)
                .toList();
    }

    /** What makes an inspection likelier, with the first thing that each is about. */
    Map<Risk, String> risks() {
        Map<Risk, String> risks = new LinkedHashMap<>();
        for (Concern concern : concerns) {
            if (concern instanceof Concern.Vague) {
                risks.putIfAbsent(Risk.VAGUE_DESCRIPTION, concern.text());
            } else if (concern instanceof Concern.LowValue) {
                risks.putIfAbsent(Risk.LOW_VALUE, concern.text());
            } else if (concern instanceof Concern.Antidumping) {
                risks.putIfAbsent(Risk.ANTIDUMPING, concern.text());
            }
        }
        return risks;
    }

    /** Whether it comes over land or by ship (ACE Cargo Release, modes of transport 10 to 31), and so has a tailgate. */
    boolean hasTailgate() {
        return modeOfTransport.compareTo("10") >= 0 && modeOfTransport.compareTo("31") <= 0;
    }
}
