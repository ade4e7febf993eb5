package org.acesim.gateway.entry.web;

import java.time.Instant;
import java.util.List;
import org.acesim.gateway.entry.AbiMessage;
import org.jspecify.annotations.Nullable;

/**
 * A batch as far as one entry is concerned: the envelope, its own transaction, and nothing of others'.
 *
 * @param raw records of 80 columns, one a line
 */
record MessageView(
        long id,
        AbiMessage.Direction direction,
        String application,
        Instant at,
        @Nullable Instant sentAt,
        String raw,
        List<RecordView> records) {

    /** A record and what stands in its fields; a record without a layout has none. */
    record RecordView(String id, String title, String raw, List<FieldView> fields) {}

    /** What stands in the columns of a field, counted from 1; {@code meaning} of a code, where it is known. */
    record FieldView(int from, int to, String name, String value, String meaning) {}
}
