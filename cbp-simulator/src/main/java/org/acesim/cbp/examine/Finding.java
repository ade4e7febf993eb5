package org.acesim.cbp.examine;

import java.util.Optional;
import java.util.stream.Stream;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.own.SimulatorCondition;
import org.acesim.catair.release.ReleaseMessage;

/**
 * A condition that a cargo release meets, and where.
 *
 * @param recordIndex which of the transaction's records it belongs to, from 0
 * @param code        the condition code
 * @param text        its narrative, at most 40 characters
 */
public record Finding(int recordIndex, String code, String text) {
    /** A condition of the header that nothing but a scenario brings about. */
    static Finding forced(String code) {
        String text = Stream.<Optional<? extends Coded>>of(
                        ReleaseCondition.find(code),
                        SimulatorCondition.find(code),
                        Coded.find(UnpublishedCondition.values(), code))
                .flatMap(Optional::stream)
                .map(Coded::text)
                .findFirst()
                .orElse("SIM: FORCED BY A SCENARIO");
        return new Finding(0, code, text);
    }

    ReleaseMessage message(String type) {
        return new ReleaseMessage(type, code, text);
    }
}
