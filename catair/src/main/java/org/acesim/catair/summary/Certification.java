package org.acesim.catair.summary;

import static org.acesim.catair.release.CargoReleaseRecords.SE20;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.PartyGroup;
import org.acesim.catair.release.Reference;

/** What a summary says besides when it is the cargo release filing too: references and parties, in its records (SE20 to SE36). */
public record Certification(List<Reference> references, List<Party> parties) {

    /** The summary is no cargo release filing. */
    public static final Certification NONE = new Certification(List.of(), List.of());

    /** More than in a cargo release filing. */
    static final int MOST_IDENTIFIERS = 4;

    static final int MOST_REFERENCES = 4;

    public Certification {
        references = List.copyOf(references);
        parties = List.copyOf(parties);
    }

    static List<Layout<?>> layouts() {
        List<Layout<?>> layouts = new ArrayList<>(List.of(SE20));
        layouts.addAll(PartyGroup.OF_ENTRY.layouts());
        return layouts;
    }

    static Certification read(RecordSequence in) {
        return new Certification(in.many(SE20, MOST_REFERENCES), PartyGroup.OF_ENTRY.read(in, MOST_IDENTIFIERS));
    }

    void write(RecordList out) {
        out.many(SE20, references, MOST_REFERENCES);
        PartyGroup.OF_ENTRY.write(parties, out, MOST_IDENTIFIERS);
    }
}
