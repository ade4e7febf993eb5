package org.acesim.gateway.filing.release;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Party;
import org.acesim.catair.release.Reference;

/** A cargo release as its filer sent it, with what the gateway filled in: entry number and type, arrival, buyer, manufacturer. */
final class CatairCompletion {

    private CatairCompletion() {}

    static CargoRelease complete(CargoRelease sent, CargoRelease completed) {
        return sent.with(header(sent.header(), completed.header()))
                .with(
                        references(sent.references(), completed.references()),
                        parties(sent.parties(), completed.parties()),
                        lines(sent.lines(), completed.lines()));
    }

    /** All as sent, but what may be left blank: the entry number, and the type that the gateway chose. */
    private static EntryHeader header(EntryHeader sent, EntryHeader completed) {
        return new EntryHeader(
                sent.action(),
                completed.filerCode(),
                completed.entryNumber(),
                completed.entryType(),
                sent.importerType(),
                sent.importerNumber(),
                sent.modeOfTransport(),
                sent.bondType(),
                sent.value(),
                sent.portOfEntry(),
                sent.splitRelease(),
                sent.portOfUnlading());
    }

    private static List<Reference> references(List<Reference> sent, List<Reference> completed) {
        String arrival = ReferenceQualifier.ESTIMATED_ARRIVAL.code();
        List<Reference> references = new ArrayList<>(sent);
        completed.stream()
                .filter(reference -> reference.qualifier().equals(arrival))
                .filter(reference -> sent.stream().noneMatch(s -> s.qualifier().equals(arrival)))
                .forEach(references::add);
        return references;
    }

    private static List<Line> lines(List<Line> sent, List<Line> completed) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Line line = sent.get(i);
            lines.add(line.with(parties(line.parties(), completed.get(i).parties())));
        }
        return lines;
    }

    private static List<Party> parties(List<Party> sent, List<Party> completed) {
        List<Party> parties = new ArrayList<>(sent);
        completed.stream()
                .filter(party -> sent.stream()
                        .noneMatch(s -> s.name().code().equals(party.name().code())))
                .forEach(parties::add);
        return parties;
    }
}
