package org.acesim.gateway.filing.check.field;

import java.util.List;
import org.acesim.customs.code.EntryTypes;

/**
 * One row of the table of fields.
 *
 * @param path its JSON pointer, with * for the elements of a list
 * @param form what belongs in it
 * @param section321 whether an entry of type 86 takes it
 * @param informal whether an entry of type 11 takes it
 * @param formal whether an entry of type 01 takes it
 * @param cbp whether CBP sees the field, and whether it is there; the others are the gateway's own
 * @param note for the documentation
 */
public record FieldRule(String path, Form form, Need section321, Need informal, Need formal, boolean cbp, String note) {

    /** The entry types in the order of the columns. */
    public static final List<String> TYPES = List.of(EntryTypes.SECTION_321, EntryTypes.INFORMAL, EntryTypes.FORMAL);

    /** Whether an entry type takes it; a type that is not known takes everything. */
    public Need need(String entryType) {
        return switch (entryType) {
            case EntryTypes.SECTION_321 -> section321;
            case EntryTypes.INFORMAL -> informal;
            case EntryTypes.FORMAL -> formal;
            default -> Need.OPTIONAL;
        };
    }
}
