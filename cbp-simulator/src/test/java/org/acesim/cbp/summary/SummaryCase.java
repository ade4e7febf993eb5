package org.acesim.cbp.summary;

import java.util.ArrayList;
import java.util.List;
import org.acesim.cbp.assessment.KeptAssessments;
import org.acesim.cbp.wire.SampleBatch;
import org.acesim.cbp.wire.SimulatedCbp;
import org.acesim.cbp.wire.SimulatedCbp.Sent;

/** Entries that get their summaries, at a simulated CBP without a broker. */
final class SummaryCase {
    private final SimulatedCbp cbp;
    private List<Sent> last = List.of();

    SummaryCase(SimulatedCbp cbp) {
        this.cbp = cbp;
    }

    /** Files a cargo release, which is released at once. */
    void release(List<String> filing) {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().block("ABC", filing)));
        cbp.sent();
    }

    /** Files an entry summary, and gives the records of the answer. */
    List<String> file(List<String> summary) {
        cbp.receive(cbp.fromGateway(SampleBatch.ofGateway().ofSummaries().block("ABC", summary)));
        last = cbp.sent();
        return last.get(0)
                .content()
                .lines()
                .map(String::stripTrailing)
                .filter(record -> record.startsWith("E"))
                .toList();
    }

    /** Files one, and gives the last record of the answer. */
    String outcome(List<String> summary) {
        List<String> answer = file(summary);
        return answer.get(answer.size() - 1);
    }

    /** Files one, and gives the codes of what CBP says of it, without the outcome. */
    List<String> codes(List<String> summary) {
        List<String> answer = file(summary);
        return answer.subList(0, answer.size() - 1).stream()
                .filter(record -> record.startsWith("E1"))
                .map(record -> record.substring(4, 7))
                .toList();
    }

    /** The applications of what was sent last, since that was last asked. */
    List<String> sent() {
        List<Sent> all = new ArrayList<>(last);
        List<Sent> more = cbp.sent();
        if (!more.isEmpty() || all.isEmpty()) {
            all = more;
        }
        seen = all;
        last = List.of();
        return all.stream().map(Sent::application).toList();
    }

    private List<Sent> seen = List.of();

    /** The last batch of an application among what was sent. */
    String lastBatch(String application) {
        return seen.stream()
                .filter(sent -> sent.application().equals(application))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .content();
    }

    /** Where the summary of an entry stands. */
    SummaryOnFile summary(String number) {
        return cbp.bean(Summaries.class).find(number).orElseThrow();
    }

    /** Every assessment of an entry: version, kind and total. */
    List<String> versions(String number) {
        return cbp.bean(KeptAssessments.class).of(number).stream()
                .map(kept -> kept.version() + " " + kept.kind() + " "
                        + kept.assessment().total())
                .toList();
    }

    /** A filing with other text in the first record that begins so, from a column on. */
    static List<String> edited(List<String> records, String record, int column, String text) {
        List<String> edited = new ArrayList<>(records);
        for (int i = 0; i < edited.size(); i++) {
            String old = edited.get(i);
            if (old.startsWith(record)) {
                edited.set(i, old.substring(0, column - 1) + text + old.substring(column - 1 + text.length()));
                return edited;
            }
        }
        throw new IllegalArgumentException("no record " + record);
    }

    /** A filing without the first record that begins so. */
    static List<String> without(List<String> records, String record) {
        List<String> rest = new ArrayList<>(records);
        rest.remove(
                rest.stream().filter(one -> one.startsWith(record)).findFirst().orElseThrow());
        return rest;
    }

    /** A filing with another record behind the last one that begins so. */
    static List<String> with(List<String> records, String after, String record) {
        List<String> more = new ArrayList<>(records);
        int at = 0;
        for (int i = 0; i < more.size(); i++) {
            at = more.get(i).startsWith(after) ? i + 1 : at;
        }
        more.add(at, "%-80s".formatted(record));
        return more;
    }
}
