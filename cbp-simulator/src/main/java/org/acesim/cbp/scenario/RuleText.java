package org.acesim.cbp.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.cbp.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads YAML and JSON as nothing but maps, lists and texts. Every scalar stays as it is written: YAML would else make a
 * number of the entry type 01 and a truth value of the country NO.
 */
final class RuleText {
    /** Rules are written by hand. */
    private static final int BYTES_MAX = 512 * 1024;

    private static final int DEPTH_MAX = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RuleText() {}

    /**
     * Reads a text of either kind.
     *
     * @throws Refusal with status 400 and the place where it cannot be read, or 413 if it is too long
     */
    static @Nullable Object read(byte[] body, boolean yaml) {
        if (body.length > BYTES_MAX) {
            throw Refusal.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The rules have " + body.length + " bytes; at most " + BYTES_MAX + " are taken.");
        }
        return yaml ? yaml(body) : json(body);
    }

    private static @Nullable Object yaml(byte[] body) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH_MAX);
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new org.yaml.snakeyaml.DumperOptions()),
                new org.yaml.snakeyaml.DumperOptions(),
                options,
                new TextOnly());
        try {
            return texts(yaml.load(new String(body, StandardCharsets.UTF_8)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            String place =
                    mark == null ? "" : " (line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1) + ")";
            throw Refusal.of(HttpStatus.BAD_REQUEST, "The body is not YAML" + place + ": " + e.getProblem());
        } catch (YAMLException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "The body is not YAML: " + e.getMessage());
        }
    }

    private static @Nullable Object json(byte[] body) {
        try {
            return texts(JSON.readTree(body));
        } catch (JacksonException e) {
            var at = e.getLocation();
            String place = at == null || at.getLineNr() < 1
                    ? ""
                    : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
            throw Refusal.of(HttpStatus.BAD_REQUEST, "The body is not JSON" + place + ": " + e.getOriginalMessage());
        }
    }

    private static @Nullable Object texts(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return ofNode(node);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> texts = new LinkedHashMap<>();
            map.forEach((key, inner) -> put(texts, String.valueOf(key), texts(inner)));
            return texts;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RuleText::texts).map(RuleText::orBlank).toList();
        }
        return value == null ? null : value.toString();
    }

    private static @Nullable Object ofNode(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> texts = new LinkedHashMap<>();
            node.properties().forEach(property -> put(texts, property.getKey(), ofNode(property.getValue())));
            return texts;
        }
        if (node.isArray()) {
            List<Object> texts = new ArrayList<>();
            node.values().forEach(inner -> texts.add(orBlank(ofNode(inner))));
            return texts;
        }
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }

    // What is null is as if it were blank: its reader says what should stand there.
    private static void put(Map<String, Object> texts, String key, @Nullable Object value) {
        texts.put(key, orBlank(value));
    }

    private static Object orBlank(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** Makes a text of every scalar. */
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, java.util.regex.Pattern.compile("^$a"), "");
        }
    }
}
