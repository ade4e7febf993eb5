package org.acesim.gateway.filing.check;

import static org.acesim.gateway.filing.Filings.check;
import static org.acesim.gateway.filing.Filings.json;
import static org.acesim.gateway.filing.Filings.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.function.Consumer;
import org.acesim.gateway.filing.FilingProblem;
import tools.jackson.databind.node.ObjectNode;

/** Samples with something wrong in them. */
final class Samples {
    private Samples() {}

    static void assertProblem(String sample, Consumer<ObjectNode> change, String code, String pointer) {
        ObjectNode json = json(sample);
        change.accept(json);

        assertThat(check(json).problems())
                .extracting(FilingProblem::code, FilingProblem::pointer)
                .containsExactly(tuple(code, pointer));
    }

    static ObjectNode line(ObjectNode json) {
        return object(json, "/lines/0");
    }

    static ObjectNode bill(ObjectNode json) {
        return object(json, "/bills/0");
    }
}
