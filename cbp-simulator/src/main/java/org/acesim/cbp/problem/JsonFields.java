package org.acesim.cbp.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of a small JSON object, read one by one so that every problem is found before anything is done. A field
 * that is left out is empty; one that nobody knows is a problem.
 */
public final class JsonFields {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int SHOWN_MAX = 80;

    private final JsonNode object;
    private final String pointer;
    private final List<FieldProblem> problems;

    private JsonFields(JsonNode object, String pointer, List<FieldProblem> problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
    }

    /**
     * Reads an object.
     *
     * @param known the fields that it may have
     * @throws Refusal with status 400 if it cannot be parsed, with line and column
     */
    public static JsonFields read(byte[] body, Set<String> known) {
        JsonNode node;
        try {
            node = STRICT.readTree(body);
        } catch (JacksonException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "The body is not JSON" + place(e) + ": " + e.getOriginalMessage());
        }
        JsonFields fields = new JsonFields(node, "", new ArrayList<>());
        if (!node.isObject()) {
            fields.wrong("", node, "a JSON object");
        }
        fields.refuseOthersThan(known);
        return fields;
    }

    /**
     * The fields of an object all of whose scalars are texts, as readers of YAML make them.
     *
     * @param known    the fields that it may have
     * @param pointer  where the object stands
     * @param problems where everything that is wrong is noted
     */
    public static JsonFields ofTexts(Map<?, ?> object, Set<String> known, String pointer, List<FieldProblem> problems) {
        Map<String, Object> typed = new LinkedHashMap<>();
        object.forEach((name, value) -> typed.put(
                String.valueOf(name),
                value.equals("true") || value.equals("false") ? Boolean.valueOf(value.toString()) : value));
        JsonFields fields = new JsonFields(STRICT.valueToTree(typed), pointer, problems);
        fields.refuseOthersThan(known);
        return fields;
    }

    /** A number, written as one or as a string. */
    public Optional<BigDecimal> decimal(String name, BigDecimal least, BigDecimal most, int decimalsMax) {
        String expected = "a number from %s to %s with at most %d decimals"
                .formatted(least.toPlainString(), most.toPlainString(), decimalsMax);
        return value(name, expected, node -> decimal(node)
                .filter(number -> number.compareTo(least) >= 0
                        && number.compareTo(most) <= 0
                        && number.stripTrailingZeros().scale() <= decimalsMax));
    }

    /** A whole number, written as one or as a string. */
    public Optional<Long> whole(String name) {
        return value(name, "a whole number of 64 bits", node -> decimal(node).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException e) {
                return Optional.empty();
            }
        }));
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return value(
                name, "true or false", node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());
    }

    /** A text that {@code reader} understands. */
    public <T> Optional<T> text(String name, String expected, Function<String, Optional<T>> reader) {
        return value(name, expected, node -> node.isString() ? reader.apply(node.stringValue()) : Optional.empty());
    }

    /** An object with these fields at most; empty if it is left out. */
    public Optional<JsonFields> object(String name, Set<String> known) {
        return value(name, "a JSON object", node -> {
            if (!node.isObject()) {
                return Optional.empty();
            }
            JsonFields fields = new JsonFields(node, pointer + "/" + escape(name), problems);
            fields.refuseOthersThan(known);
            return Optional.of(fields);
        });
    }

    /** A list of objects with these fields at most; empty if it is left out. */
    public List<JsonFields> objects(String name, Set<String> known, int most) {
        List<JsonFields> all = new ArrayList<>();
        list(name, most).ifPresent(list -> {
            int index = 0;
            for (JsonNode element : list) {
                String place = "/" + escape(name) + "/" + index++;
                if (element.isObject()) {
                    JsonFields fields = new JsonFields(element, pointer + place, problems);
                    fields.refuseOthersThan(known);
                    all.add(fields);
                } else {
                    wrong(place, element, "a JSON object");
                }
            }
        });
        return all;
    }

    /** Whether a field of this name is there, whatever it holds. */
    public boolean has(String name) {
        return object.get(name) != null;
    }

    /** A list of texts; empty if it is left out. */
    public List<String> texts(String name, int most) {
        List<String> all = new ArrayList<>();
        list(name, most).ifPresent(list -> {
            int index = 0;
            for (JsonNode element : list) {
                String place = "/" + escape(name) + "/" + index++;
                if (element.isString()) {
                    all.add(element.stringValue());
                } else {
                    wrong(place, element, "a text");
                }
            }
        });
        return all;
    }

    private Optional<JsonNode> list(String name, int most) {
        return value(name, "a list of at most " + most, node -> Optional.of(node)
                .filter(list -> list.isArray() && list.size() <= most));
    }

    /** Notes that a field is left out, unless what stands there is a problem already. */
    public void missing(String name, String message) {
        if (object.get(name) == null) {
            problem("MISSING", name, message);
        }
    }

    /** Reads each field of this object that is there, by its name. */
    public <T> Map<String, T> each(Function<String, Optional<T>> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        for (String name : object.propertyNames()) {
            reader.apply(name).ifPresent(value -> values.put(name, value));
        }
        return values;
    }

    /** Notes a problem that concerns a field together with others. */
    public void problem(String code, String name, String message) {
        problems.add(
                new FieldProblem(code, name.isEmpty() ? pointer : pointer + "/" + escape(name), message, null, null));
    }

    /**
     * Ends the reading.
     *
     * @throws Refusal with status 422 if anything was wrong
     */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(List.copyOf(problems));
        }
    }

    private void refuseOthersThan(Set<String> known) {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                problems.add(new FieldProblem(
                        "UNKNOWN_FIELD",
                        pointer + "/" + escape(name),
                        "The field '" + shorten(name) + "' is not known.",
                        null,
                        "one of " + String.join(", ", known.stream().sorted().toList())));
            }
        }
    }

    private <T> Optional<T> value(String name, String expected, Function<JsonNode, Optional<T>> reader) {
        @Nullable JsonNode node = object.get(name);
        if (node == null) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(node);
        if (value.isEmpty()) {
            wrong("/" + escape(name), node, expected);
        }
        return value;
    }

    private void wrong(String place, JsonNode found, String expected) {
        problems.add(new FieldProblem(
                "INVALID_VALUE", pointer + place, "Expected " + expected + ".", shorten(found.toString()), expected));
    }

    private static Optional<BigDecimal> decimal(JsonNode node) {
        // Beyond this length or exponent the arithmetic itself would be the attack.
        if (node.isNumber() && node.asString().length() <= 40) {
            return Optional.of(node.decimalValue()).filter(number -> Math.abs(number.scale()) <= 40);
        }
        if (node.isString() && node.stringValue().matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?")) {
            return Optional.of(new BigDecimal(node.stringValue()));
        }
        return Optional.empty();
    }

    private static String place(JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String escape(String name) {
        return shorten(name).replace("~", "~0").replace("/", "~1");
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }
}
