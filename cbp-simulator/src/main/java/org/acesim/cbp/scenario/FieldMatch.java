package org.acesim.cbp.scenario;

/** What a rule asks of a field. Of a field with several values, such as of lines, one will do. */
record FieldMatch(FilingField field, ValueMatch match) {
    boolean holds(FiledRelease filed) {
        return filed.values(field).stream().anyMatch(value -> match.holds(field, value));
    }
}
