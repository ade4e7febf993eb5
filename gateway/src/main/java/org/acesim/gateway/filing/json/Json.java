package org.acesim.gateway.filing.json;

import java.util.List;
import java.util.Map;

/** The JSON of one filing, numbers as they were written: binding decides what they mean. */
public sealed interface Json {

    /** An object, its members in the order of the text. */
    record Obj(Map<String, Json> members) implements Json {}

    /** A list. */
    record Arr(List<Json> elements) implements Json {}

    /** A text. */
    record Text(String value) implements Json {}

    /** A number, as it was written. */
    record Num(String written) implements Json {}

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Nothing: the same as left out. */
    record Null() implements Json {}

    /** How it is shown to the filer when it is not what belongs there. */
    default String shown() {
        if (this instanceof Text text) {
            return text.value();
        }
        if (this instanceof Num number) {
            return number.written();
        }
        if (this instanceof Bool flag) {
            return String.valueOf(flag.value());
        }
        return this instanceof Obj ? "an object" : this instanceof Arr ? "a list" : "null";
    }
}
