package org.acesim.catair.isf;

import static org.acesim.catair.isf.SecurityFilingRecords.SF10;
import static org.acesim.catair.isf.SecurityFilingRecords.SF20;
import static org.acesim.catair.isf.SecurityFilingRecords.SF25;
import static org.acesim.catair.isf.SecurityFilingRecords.SF30;
import static org.acesim.catair.isf.SecurityFilingRecords.SF31;
import static org.acesim.catair.isf.SecurityFilingRecords.SF35;
import static org.acesim.catair.isf.SecurityFilingRecords.SF36;

import java.util.List;
import org.acesim.catair.isf.SecurityFilingRecords.Container;
import org.acesim.catair.isf.SecurityFilingRecords.FurtherName;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityAddress;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityCity;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityHeader;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityParty;
import org.acesim.catair.isf.SecurityFilingRecords.SecurityReference;
import org.acesim.catair.layout.RecordList;
import org.acesim.catair.layout.RecordSequence;
import org.jspecify.annotations.Nullable;

/**
 * The security filing (ISF-10) that a cargo release filing may end with: containers, and parties of its own. The chapter does
 * not print how often its records repeat; the limits are the project's own. Source: CBP, ACE CATAIR Cargo Release v40.
 */
public record SecurityFiling(
        SecurityHeader header,
        List<SecurityReference> references,
        List<Container> containers,
        List<Participant> participants) {

    static final int MOST_REFERENCES = 99;
    static final int MOST_CONTAINERS = 999;
    static final int MOST_PARTICIPANTS = 99;
    static final int MOST_NAMES = 9;
    static final int MOST_ADDRESSES = 3;

    /** A party of the security filing, by its names, and where it is. */
    public record Participant(
            SecurityParty party,
            List<FurtherName> names,
            List<SecurityAddress> addresses,
            @Nullable SecurityCity city) {
        public Participant {
            names = List.copyOf(names);
            addresses = List.copyOf(addresses);
        }
    }

    public SecurityFiling {
        references = List.copyOf(references);
        containers = List.copyOf(containers);
        participants = List.copyOf(participants);
    }

    /** Reads the group that stands next; null when none does, or its header cannot be read. */
    public static @Nullable SecurityFiling read(RecordSequence in) {
        List<SecurityFiling> read = in.groups(SF10, 0, 1, () -> filing(in));
        return read.isEmpty() ? null : read.get(0);
    }

    /** Adds its records. */
    public void write(RecordList out) {
        out.one(SF10, header)
                .many(SF20, references, MOST_REFERENCES)
                .many(SF25, containers, MOST_CONTAINERS)
                .limit(SF30, participants, MOST_PARTICIPANTS);
        for (Participant participant : participants) {
            out.one(SF30, participant.party())
                    .many(SF31, participant.names(), MOST_NAMES)
                    .many(SF35, participant.addresses(), MOST_ADDRESSES)
                    .optional(SF36, participant.city());
        }
    }

    private static @Nullable SecurityFiling filing(RecordSequence in) {
        SecurityHeader header = in.one(SF10);
        List<SecurityReference> references = in.many(SF20, MOST_REFERENCES);
        List<Container> containers = in.many(SF25, MOST_CONTAINERS);
        List<Participant> participants = in.groups(SF30, 0, MOST_PARTICIPANTS, () -> participant(in));
        return header == null ? null : new SecurityFiling(header, references, containers, participants);
    }

    private static @Nullable Participant participant(RecordSequence in) {
        SecurityParty party = in.one(SF30);
        List<FurtherName> names = in.many(SF31, MOST_NAMES);
        List<SecurityAddress> addresses = in.many(SF35, MOST_ADDRESSES);
        SecurityCity city = in.optional(SF36);
        return party == null ? null : new Participant(party, names, addresses, city);
    }
}
