package org.acesim.gateway.filing.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, asked for by name; what is wrong with them is collected, and so is what nobody asked for. */
public final class Fields {

    /** No exponents: a short text could otherwise stand for a number of a million digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Json.Obj EMPTY = new Json.Obj(Map.of());

    private final Map<String, Json> members;
    private final String pointer;
    private final List<FilingProblem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Json.Obj object, String pointer, List<FilingProblem> problems) {
        this.members = object.members();
        this.pointer = pointer;
        this.problems = problems;
    }

    /** Binds an object, and reports what it has and the binding does not ask for. */
    public static <T> T bind(Json.Obj object, List<FilingProblem> problems, Function<Fields, T> binding) {
        Fields fields = new Fields(object, "", problems);
        T bound = binding.apply(fields);
        fields.refuseTheUnknown();
        return bound;
    }

    /** A text; none if it is left out or blank. */
    public @Nullable String text(String name) {
        Json value = stated(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Text text) {
            return text.value().isBlank() ? null : text.value();
        }
        wrongType(name, value, "a text in quotes");
        return null;
    }

    /** A decimal number. */
    public @Nullable BigDecimal decimal(String name) {
        String written = number(name, DECIMAL, "a decimal number, such as \"75.00\"");
        return written == null ? null : new BigDecimal(written);
    }

    /** A whole number. */
    public @Nullable Long whole(String name) {
        String written = number(name, WHOLE, "a whole number");
        return written == null ? null : Long.valueOf(written);
    }

    /** A date, as {@code 2024-05-30}. */
    public @Nullable LocalDate date(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notOfTheCalendar) {
            // Falls through: the 30th of February is as malformed as a word.
        }
        problem(ProblemCode.MALFORMED, name, "This is not a date.", text, "a date such as 2024-05-30");
        return null;
    }

    /** True or false. */
    public @Nullable Boolean flag(String name) {
        Json value = stated(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Bool flag) {
            return flag.value();
        }
        wrongType(name, value, "true or false");
        return null;
    }

    /** An object of its own fields. */
    public <T> @Nullable T object(String name, Function<Fields, T> binding) {
        Json value = stated(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Json.Obj object) {
            return bound(object, at(name), binding);
        }
        wrongType(name, value, "an object");
        return null;
    }

    /** A list of objects. */
    public <T> List<T> objects(String name, Function<Fields, T> binding) {
        List<T> bound = new ArrayList<>();
        elements(name, (place, element) -> {
            if (!(element instanceof Json.Obj)) {
                problems.add(typeProblem(place, element, "an object"));
            }
            // Something is bound in any case: the others keep their places in the list.
            bound.add(bound(element instanceof Json.Obj object ? object : EMPTY, place, binding));
        });
        return bound;
    }

    /** A list of texts. */
    public List<String> texts(String name) {
        List<String> bound = new ArrayList<>();
        elements(name, (place, element) -> {
            if (!(element instanceof Json.Text)) {
                problems.add(typeProblem(place, element, "a text in quotes"));
            }
            bound.add(element instanceof Json.Text text ? text.value() : "");
        });
        return bound;
    }

    /** Binds an object and reports what it has and the binding did not ask for. */
    private <T> T bound(Json.Obj object, String place, Function<Fields, T> binding) {
        Fields fields = new Fields(object, place, problems);
        T bound = binding.apply(fields);
        fields.refuseTheUnknown();
        return bound;
    }

    void refuseTheUnknown() {
        for (Map.Entry<String, Json> member : members.entrySet()) {
            if (!asked.contains(member.getKey())) {
                problem(
                        ProblemCode.UNKNOWN_FIELD,
                        member.getKey(),
                        "There is no field " + member.getKey() + " here.",
                        member.getValue().shown(),
                        Spelling.nearest(member.getKey(), asked)
                                .map(name -> "perhaps " + name)
                                .orElseGet(() -> "one of " + String.join(", ", asked)));
            }
        }
    }

    private void elements(String name, BiConsumer<String, Json> each) {
        Json value = stated(name);
        if (value instanceof Json.Arr list) {
            for (int i = 0; i < list.elements().size(); i++) {
                each.accept(at(name) + "/" + i, list.elements().get(i));
            }
        } else if (value != null) {
            wrongType(name, value, "a list");
        }
    }

    private @Nullable String number(String name, Pattern form, String expected) {
        Json value = stated(name);
        if (value == null) {
            return null;
        }
        String written;
        if (value instanceof Json.Num number) {
            written = number.written();
        } else if (value instanceof Json.Text text) {
            written = text.value().strip();
        } else {
            wrongType(name, value, expected);
            return null;
        }
        if (written.isEmpty()) {
            return null;
        }
        if (form.matcher(written).matches()) {
            return written;
        }
        problem(ProblemCode.MALFORMED, name, "This is not " + expected + ".", written, expected);
        return null;
    }

    private @Nullable Json stated(String name) {
        asked.add(name);
        Json value = members.get(name);
        return value instanceof Json.Null ? null : value;
    }

    private void wrongType(String name, Json found, String expected) {
        problems.add(typeProblem(at(name), found, expected));
    }

    private static FilingProblem typeProblem(String place, Json found, String expected) {
        return FilingProblem.of(
                ProblemCode.WRONG_TYPE, place, "This must be " + expected + ".", found.shown(), expected);
    }

    private void problem(ProblemCode code, String name, String message, String found, String expected) {
        problems.add(FilingProblem.of(code, at(name), message, found, expected));
    }

    private String at(String name) {
        return pointer + "/" + JsonText.escaped(name);
    }
}
