package org.acesim.cbp.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decisions as the one column that holds them: JSON, a decision a line, so that a new one is appended without reading the
 * rest.
 */
final class DecisionLines {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private DecisionLines() {}

    static String write(List<Decision> decisions) {
        StringBuilder lines = new StringBuilder(400 * decisions.size());
        for (Decision decision : decisions) {
            lines.append(JSON.writeValueAsString(decision)).append('\n');
        }
        return lines.toString();
    }

    static List<Decision> read(String lines) {
        return lines.lines().map(line -> JSON.readValue(line, Decision.class)).toList();
    }
}
