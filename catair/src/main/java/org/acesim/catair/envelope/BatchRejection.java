package org.acesim.catair.envelope;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.envelope.BatchFinding.About;
import org.acesim.catair.envelope.RejectionRecords.ConditionText;
import org.acesim.catair.envelope.RejectionRecords.Generated;
import org.acesim.catair.envelope.RejectionRecords.GeneratedTrailer;

/**
 * CBP's answer to a batch of which nothing was processed: the A record with a blank application, a block that ACE generates
 * with every condition, and a generated Z. Source: CBP, ACE CATAIR Batch and Block Control v23.
 *
 * @param echo the A record as CBP returns it
 */
public record BatchRejection(String echo, List<BatchFinding> findings) {

    public BatchRejection {
        findings = List.copyOf(findings);
    }

    /** The rejection of a batch whose envelope is right, for reasons that only its receiver knows (X09, X17, X18, X13...). */
    public static BatchRejection of(Batch batch, List<BatchFinding> findings) {
        return new BatchRejection(EnvelopeRecords.A_OUT.write(batch.header().answer("")), findings);
    }

    /**
     * The same with what only its receiver knows of a batch whose envelope is wrong, too: CBP lists all that is wrong with all
     * blocks at once. Each finding of a block comes before those of the blocks after it, and in the order of the conditions.
     */
    public BatchRejection with(List<BatchFinding> further) {
        List<BatchFinding> all = new ArrayList<>(findings);
        for (BatchFinding finding : further) {
            int at = 0;
            while (at < all.size() && !all.get(at).comesAfter(finding)) {
                at++;
            }
            all.add(at, finding);
        }
        return new BatchRejection(echo, all.subList(0, Math.min(all.size(), Batches.MOST_FINDINGS_A_BATCH)));
    }

    /** What is readable of the A record. */
    public BatchHeader header() {
        return EnvelopeRecords.A_OUT
                .readPartially(echo.getBytes(StandardCharsets.ISO_8859_1), 0)
                .value();
    }

    /** The records of the answer, A to Z: conditions of A and Z first, then each X0 with its conditions. */
    public List<String> records() {
        List<String> conditions = new ArrayList<>();
        byPlace().forEach((about, found) -> {
            if (about instanceof About.TheBlock block) {
                conditions.add(RejectionRecords.X0.write(RejectionReference.of(block.position(), block.header())));
            } else if (about instanceof About.TheTransaction transaction) {
                conditions.add(RejectionRecords.X0.write(RejectionReference.of(transaction)));
            }
            found.forEach(finding -> conditions.add(
                    RejectionRecords.X1.write(new ConditionText("", finding.code(), "", finding.narrative()))));
        });
        conditions.add(RejectionRecords.X1.write(new ConditionText("R", "999", "", "BATCH REJECTED")));
        List<String> records = new ArrayList<>();
        records.add(echo);
        records.add(RejectionRecords.B_GENERATED.write(new Generated()));
        records.addAll(conditions);
        records.add(RejectionRecords.Y_GENERATED.write(new GeneratedTrailer(conditions.size())));
        records.add(RejectionRecords.Z_GENERATED.write(new Generated()));
        return List.copyOf(records);
    }

    private Map<About, List<BatchFinding>> byPlace() {
        Map<About, List<BatchFinding>> byPlace = new LinkedHashMap<>();
        byPlace.put(new About.TheBatch(), new ArrayList<>());
        for (BatchFinding finding : findings) {
            byPlace.computeIfAbsent(finding.about(), about -> new ArrayList<>()).add(finding);
        }
        return byPlace;
    }
}
