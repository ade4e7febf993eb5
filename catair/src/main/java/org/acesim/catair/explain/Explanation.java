package org.acesim.catair.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.layout.Layout;

/** What a message says, record by record and field by field. */
public final class Explanation {

    private Explanation() {}

    /** Any bytes are explained as far as they can be: a record without a layout has no fields. */
    public static List<RecordText> of(byte[] message) {
        List<RecordText> texts = new ArrayList<>();
        Optional<Application> application = Optional.empty();
        for (String record : Batches.records(message)) {
            if (record.startsWith("A")) {
                application = Application.find(record.substring(25, 27).strip());
            }
            texts.add(explain(texts.size() + 1, record, Layouts.find(application, record)));
        }
        return List.copyOf(texts);
    }

    private static RecordText explain(int number, String record, Optional<Layout<?>> layout) {
        return new RecordText(
                number,
                record,
                layout.map(Layout::id).orElse(""),
                layout.map(Layout::title).orElse(""),
                layout.map(found -> found.describe(record)).orElse(List.of()));
    }
}
