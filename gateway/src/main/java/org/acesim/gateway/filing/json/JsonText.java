package org.acesim.gateway.filing.json;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Opens JSON text within limits, and reads one value of it as a tree. */
public final class JsonText {

    /** A line of a filing is four levels deep; what is deeper than this is no filing. */
    private static final int DEPTH_MAX = 12;

    /** Longer than any field and any street; a longer text is an attack, not a description. */
    private static final int TEXT_LENGTH_MAX = 20_000;

    private static final int NUMBER_LENGTH_MAX = 60;
    private static final int NAME_LENGTH_MAX = 200;

    /** More than the longest list of a filing, its 999 lines. */
    private static final int ELEMENTS_MAX = 1_000;

    /** More than the fields that any object of a filing has. */
    private static final int MEMBERS_MAX = 60;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_MAX)
                    .maxStringLength(TEXT_LENGTH_MAX)
                    .maxNumberLength(NUMBER_LENGTH_MAX)
                    .maxNameLength(NAME_LENGTH_MAX)
                    .build())
            .build();

    private JsonText() {}

    /** A parser of this text. */
    public static JsonParser parser(InputStream text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** A parser of this text. */
    public static JsonParser parser(byte[] text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** A tree as text. */
    static String write(Json tree) {
        StringWriter text = new StringWriter(1_024);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(tree, json);
        }
        return text.toString();
    }

    private static void write(Json tree, JsonGenerator json) {
        if (tree instanceof Json.Obj object) {
            json.writeStartObject();
            object.members().forEach((name, value) -> {
                json.writeName(name);
                write(value, json);
            });
            json.writeEndObject();
        } else if (tree instanceof Json.Arr list) {
            json.writeStartArray();
            list.elements().forEach(value -> write(value, json));
            json.writeEndArray();
        } else if (tree instanceof Json.Text text) {
            json.writeString(text.value());
        } else if (tree instanceof Json.Num number) {
            json.writeNumber(number.written());
        } else if (tree instanceof Json.Bool flag) {
            json.writeBoolean(flag.value());
        } else {
            json.writeNull();
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param problems gets what is stated twice or too often; such a value counts once, or up to the limit
     */
    public static Json tree(JsonParser parser, List<FilingProblem> problems) {
        return tree(parser, parser.currentToken(), "", problems);
    }

    private static Json tree(JsonParser parser, JsonToken token, String pointer, List<FilingProblem> problems) {
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, problems);
            case START_ARRAY -> list(parser, pointer, problems);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private static Json object(JsonParser parser, String pointer, List<FilingProblem> problems) {
        Map<String, Json> members = new LinkedHashMap<>();
        boolean tooMany = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String place = pointer + "/" + escaped(name);
            JsonToken value = parser.nextToken();
            if (members.size() == MEMBERS_MAX) {
                parser.skipChildren();
                tooMany = true;
                continue;
            }
            Json read = tree(parser, value, place, problems);
            if (members.putIfAbsent(name, read) != null) {
                problems.add(FilingProblem.of(
                        ProblemCode.DUPLICATE,
                        place,
                        "The field " + name + " is stated twice.",
                        read.shown(),
                        "each field once"));
            }
        }
        if (tooMany) {
            problems.add(tooMany(pointer, "fields", MEMBERS_MAX));
        }
        return new Json.Obj(members);
    }

    private static Json list(JsonParser parser, String pointer, List<FilingProblem> problems) {
        List<Json> elements = new ArrayList<>();
        JsonToken token;
        boolean tooMany = false;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
            if (elements.size() == ELEMENTS_MAX) {
                parser.skipChildren();
                tooMany = true;
            } else {
                elements.add(tree(parser, token, pointer + "/" + elements.size(), problems));
            }
        }
        if (tooMany) {
            problems.add(tooMany(pointer, "elements", ELEMENTS_MAX));
        }
        return new Json.Arr(elements);
    }

    private static FilingProblem tooMany(String pointer, String what, int max) {
        return FilingProblem.of(
                ProblemCode.TOO_LONG,
                pointer,
                "There are more " + what + " here than any filing has.",
                "more than " + max,
                "at most " + max + " " + what);
    }

    /** A name as a token of a JSON pointer, RFC 6901. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
