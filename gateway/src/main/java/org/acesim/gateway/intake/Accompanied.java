package org.acesim.gateway.intake;

import java.util.List;
import org.acesim.routes.dis.SentDocument;
import org.acesim.routes.filer.Document;

/** One filing with the documents that go with it. */
public interface Accompanied extends Document.Content {
    /** What is sent to CBP once the filing is; none for a filing that comes alone. */
    List<SentDocument> documents();

    /** The documents of whatever a document of filings holds. */
    static List<SentDocument> of(Document document) {
        return document.content() instanceof Accompanied accompanied ? accompanied.documents() : List.of();
    }
}
