package org.acesim.customs.tariff;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.acesim.customs.tariff.TariffRow.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The official export in JSON: a list of objects, one a row; column 2 is called {@code other}. */
final class TariffJson {

    static final String NUMBER = "htsno";

    private static final JsonFactory JSON = new JsonFactory();

    private TariffJson() {}

    static void read(String name, InputStream in, Consumer<TariffRow> rows, List<String> problems) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IllegalArgumentException(
                        name + " is not the official export of the tariff: expected a list of objects");
            }
            long row = 1;
            for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                var place = new Place(row++, json.currentTokenLocation().getLineNr());
                if (token == JsonToken.START_OBJECT) {
                    read(place, json, rows, problems);
                } else {
                    problems.add(place.problem("the row", json.getString(), "an object"));
                    json.skipChildren();
                }
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new IllegalArgumentException(
                    "%s is not JSON: line %d, column %d: %s"
                            .formatted(name, at.getLineNr(), at.getColumnNr(), e.getOriginalMessage()),
                    e);
        }
    }

    private static void read(Place place, JsonParser json, Consumer<TariffRow> rows, List<String> problems) {
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
            problems.add(place.problem("indent", indent, "a number of at most two digits"));
            return;
        }
        rows.accept(new TariffRow(
                place,
                cells.getOrDefault(NUMBER, ""),
                Integer.parseInt(indent),
                units,
                cells.getOrDefault("general", ""),
                cells.getOrDefault("special", ""),
                cells.getOrDefault("other", "")));
    }
}
