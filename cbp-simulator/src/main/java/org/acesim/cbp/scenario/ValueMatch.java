package org.acesim.cbp.scenario;

import com.google.re2j.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule asks of a field's value; the value comes in capitals, as the field compares it. */
sealed interface ValueMatch {
    /** Whether one of the field's values is what was asked for. */
    boolean holds(FilingField field, String value);

    /** One of these, exactly. */
    record OneOf(Set<String> values) implements ValueMatch {
        @Override
        public boolean holds(FilingField field, String value) {
            return values.contains(value);
        }
    }

    /** The whole value has a form. The engine takes time in proportion to the text, whatever the expression. */
    record Form(Pattern pattern) implements ValueMatch {
        @Override
        public boolean holds(FilingField field, String value) {
            return pattern.matches(value);
        }
    }

    /** Not before {@code from} and not after {@code to}; where one of them is left out, there is no bound. */
    record Range(@Nullable String from, @Nullable String to) implements ValueMatch {
        @Override
        public boolean holds(FilingField field, String value) {
            return !value.isEmpty()
                    && field.isBound(value)
                    && (from == null || field.compare(from, value) <= 0)
                    && (to == null || field.compare(value, to) <= 0);
        }
    }
}
