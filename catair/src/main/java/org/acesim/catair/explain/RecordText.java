package org.acesim.catair.explain;

import java.util.List;
import org.acesim.catair.layout.FieldText;

/**
 * A record of a message, field by field.
 *
 * @param number counts the message's records from 1
 * @param layout id of the record's layout, or empty where none is declared
 * @param title what the record says, or empty
 */
public record RecordText(int number, String record, String layout, String title, List<FieldText> fields) {
    public RecordText {
        fields = List.copyOf(fields);
    }
}
