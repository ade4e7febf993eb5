package org.acesim.cbp.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Preparer;
import org.acesim.catair.envelope.Transaction;
import org.acesim.cbp.entry.Submission;
import org.acesim.customs.calendar.CustomsZone;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;

/** Batches of what CBP tells without being asked: one for each sender, as large as a batch may be. */
public final class NotificationBatches {
    /** A receiver stores a batch in one transaction: larger ones would keep it from anything else. */
    private static final int TRANSACTIONS_A_BATCH_MAX = 500;

    private NotificationBatches() {}

    /**
     * The messages that carry these notifications, which are all of one application and one moment.
     *
     * @param application   what it is
     * @param notifications what is told
     * @param at            simulated time
     * @param correlationId the {@code JMSMessageID} of the message that led to them, if one did
     */
    public static List<Outgoing> write(
            Application application, List<Notification> notifications, Instant at, @Nullable String correlationId) {
        Map<Recipient, List<Notification>> byRecipient = notifications.stream()
                .collect(groupingBy(
                        notification -> Recipient.of(notification.submission()), LinkedHashMap::new, toList()));
        List<Outgoing> messages = new ArrayList<>();
        byRecipient.forEach((recipient, all) -> {
            for (int from = 0; from < all.size(); from += TRANSACTIONS_A_BATCH_MAX) {
                List<Notification> part = all.subList(from, Math.min(all.size(), from + TRANSACTIONS_A_BATCH_MAX));
                byte[] batch = BatchWriter.writeResponse(batch(application, recipient, part, at));
                messages.add(Submission.messageTo(recipient.sender(), batch, correlationId));
            }
        });
        return messages;
    }

    private static Batch batch(
            Application application, Recipient recipient, List<Notification> notifications, Instant at) {
        Map<BlockHeader, List<Transaction>> blocks = notifications.stream()
                .collect(groupingBy(
                        notification -> blockHeader(application, notification.submission()),
                        LinkedHashMap::new,
                        mapping(Notification::transaction, toList())));
        LocalDate day = at.atZone(CustomsZone.NEW_YORK).toLocalDate();
        return new Batch(
                new BatchHeader(recipient.site(), recipient.sender(), "", day, application.code(), "", ""),
                blocks.entrySet().stream()
                        .map(block -> new Block(block.getKey(), block.getValue()))
                        .toList());
    }

    private static BlockHeader blockHeader(Application application, Submission submission) {
        return new BlockHeader(
                submission.port(),
                submission.filerCode(),
                application.code(),
                submission.office(),
                Preparer.NONE,
                submission.userText());
    }

    private record Recipient(String site, String sender) {
        static Recipient of(Submission submission) {
            return new Recipient(submission.site(), submission.sender());
        }
    }
}
