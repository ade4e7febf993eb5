package org.acesim.customs.tariff;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The official export in JSON: a list of objects, one a row; column 2 is called {@code other}. */
final class TariffJson {

    private static final JsonFactory JSON = new JsonFactory();

    private TariffJson() {}

    static void read(String name, InputStream in, Consumer<TariffRow> rows, List<String> problems) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException(
                        name + " is not the official export of the tariff: expected a list of objects");
            }
            for (long row = 1; json.nextToken() == JsonToken.START_OBJECT; row++) {
                read(row, json, rows, problems);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("%s is not JSON: %s".formatted(name, e.getOriginalMessage()), e);
        }
    }

    private static void read(long row, JsonParser json, Consumer<TariffRow> rows, List<String> problems) {
        Map<String, String> cells = new HashMap<>();
        List<String> units = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var field = json.currentName();
            var value = json.nextToken();
            if (field.equals("units") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    units.add(
                            json.currentToken() == JsonToken.VALUE_NULL
                                    ? ""
                                    : json.getString().strip());
                }
            } else if (value.isStructStart()) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                cells.put(field, json.getString().strip());
            }
        }
        var indent = cells.getOrDefault("indent", "");
        if (!indent.matches("\\d{1,2}")) {
            problems.add("row %d: the indent is %s; expected a number".formatted(row, indent));
            return;
        }
        rows.accept(new TariffRow(
                row,
                cells.getOrDefault("htsno", ""),
                Integer.parseInt(indent),
                units,
                cells.getOrDefault("general", ""),
                cells.getOrDefault("special", ""),
                cells.getOrDefault("other", "")));
    }
}
