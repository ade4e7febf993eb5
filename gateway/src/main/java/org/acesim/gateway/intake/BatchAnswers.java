package org.acesim.gateway.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acesim.gateway.batch.BatchPlace;
import org.acesim.gateway.batch.Envelope;
import org.acesim.gateway.batch.FilerBatch;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.batch.Refused;
import org.acesim.gateway.batch.RefusedSummary;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.release.CatairOrigin;
import org.acesim.gateway.filing.release.CatairPlace;
import org.acesim.gateway.filing.release.CatairRejection;
import org.acesim.routes.Queues;
import org.jspecify.annotations.Nullable;

/** Where the answers to a chunk of CATAIR transactions belong, and those that the gateway gives itself. */
final class BatchAnswers {
    private final FilerBatches batches;
    private final Chunk chunk;
    private final Map<Integer, Long> numbers = new HashMap<>();
    private final List<FilerBatches.Answer> refused = new ArrayList<>();

    BatchAnswers(FilerBatches batches, Chunk chunk) {
        this.batches = batches;
        this.chunk = chunk;
    }

    /** The place of a transaction; none for a filing in another form, or of a filer who is not told. */
    @Nullable
    BatchPlace place(Item item) {
        if (!chunk.told() || !(item.read().origin() instanceof CatairOrigin origin)) {
            return null;
        }
        CatairPlace place = origin.place();
        long number = numbers.computeIfAbsent(place.batch(), index -> batches.number(batch(origin)));
        return new BatchPlace(number, place.block(), place.position());
    }

    /** Answers what the gateway refuses. */
    void refuse(Item item) {
        BatchPlace place = place(item);
        if (place != null && item.read().origin() instanceof CatairOrigin origin) {
            refused.add(new FilerBatches.Answer(
                    place,
                    item.read() instanceof ReadFiling.Summary
                            ? RefusedSummary.response(origin.sent(), item.problems())
                            : Refused.response(origin.sent(), item.problems())));
        } else if (chunk.told() && item.read().origin() instanceof CatairRejection whole) {
            batches.refuse(queue(), chunk.document().correlationId(), whole.rejection());
        }
    }

    void store() {
        batches.answer(refused);
    }

    private FilerBatch batch(CatairOrigin origin) {
        return new FilerBatch(
                chunk.source() + "#" + origin.place().batch(),
                queue(),
                chunk.document().correlationId(),
                new Envelope(origin.batch(), origin.place().blocks()),
                origin.place().transactions());
    }

    private String queue() {
        return Queues.filerOutbound(chunk.usualFilerCode());
    }
}
