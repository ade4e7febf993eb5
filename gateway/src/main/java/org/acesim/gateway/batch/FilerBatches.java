package org.acesim.gateway.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.BatchRejection;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Transaction;
import org.acesim.routes.outbox.Outbox;
import org.acesim.routes.outbox.Outgoing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The batches of CATAIR filers, and their answers: one response for each batch, and notifications as they come. Every call
 * belongs inside the transaction of the work that it tells of.
 */
public final class FilerBatches {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate jdbc;
    private final Outbox outbox;

    /** Uses the tables {@code filer_batch} and {@code filer_answer}. */
    public FilerBatches(JdbcTemplate jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** What answers a transaction, or tells of it, at its place in the filer's batch. */
    public record Answer(BatchPlace place, Transaction transaction) {}

    private record Stored(
            long id, String queue, @Nullable String requestId, Envelope envelope, int transactions, boolean answered) {}

    /** The number of a batch; a large one comes in parts, and is the same in each. */
    public long number(FilerBatch batch) {
        List<Long> known = jdbc.queryForList("select id from filer_batch where source = ?", Long.class, batch.source());
        if (!known.isEmpty()) {
            return known.get(0);
        }
        long id = Objects.requireNonNull(jdbc.queryForObject("select nextval('filer_batch_id')", Long.class));
        jdbc.update(
                "insert into filer_batch (id, source, queue, request_id, envelope, transactions, answered)"
                        + " values (?, ?, ?, ?, ?, ?, false)",
                id,
                batch.source(),
                batch.queue(),
                batch.requestId(),
                JSON.writeValueAsString(batch.envelope()),
                batch.transactions());
        return id;
    }

    /** Answers a batch whose envelope is wrong, as CBP does. */
    public void refuse(String queue, @Nullable String requestId, BatchRejection rejection) {
        outbox.add(List.of(Outgoing.batchText(queue, BatchWriter.write(rejection), requestId)));
    }

    /** Keeps responses to transactions; with the last one of a batch, its response leaves. */
    public void answer(List<Answer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        // Locked first: of two that bring the last answers at once, one must see the other's.
        List<Stored> batches =
                lock(answers).stream().filter(batch -> !batch.answered()).toList();
        Set<Long> waiting = batches.stream().map(Stored::id).collect(Collectors.toSet());
        List<Answer> wanted = answers.stream()
                .filter(answer -> waiting.contains(answer.place().batch()))
                .toList();
        jdbc.batchUpdate(
                "insert into filer_answer (batch, block, position, records) values (?, ?, ?, ?) on conflict do nothing",
                wanted,
                Math.max(1, wanted.size()),
                (row, answer) -> {
                    row.setLong(1, answer.place().batch());
                    row.setInt(2, answer.place().block());
                    row.setInt(3, answer.place().position());
                    row.setString(4, String.join("\n", answer.transaction().records()));
                });
        batches.stream().filter(this::isComplete).forEach(this::respond);
    }

    /** Tells of entries or their summaries as CBP does (SO, UC), in batches of their own. */
    public void tell(Application application, List<Answer> notifications) {
        if (notifications.isEmpty()) {
            return;
        }
        for (Stored batch : find(notifications, "")) {
            Map<Integer, List<Transaction>> own = notifications.stream()
                    .filter(told -> told.place().batch() == batch.id())
                    .collect(Collectors.groupingBy(
                            told -> told.place().block(),
                            Collectors.mapping(Answer::transaction, Collectors.toList())));
            send(batch, application, own, null);
        }
    }

    private boolean isComplete(Stored batch) {
        Integer answers =
                jdbc.queryForObject("select count(*) from filer_answer where batch = ?", Integer.class, batch.id());
        return Objects.equals(answers, batch.transactions());
    }

    private void respond(Stored batch) {
        Map<Integer, List<Transaction>> answers = new TreeMap<>();
        jdbc.query(
                "select block, records from filer_answer where batch = ? order by block, position",
                row -> {
                    answers.computeIfAbsent(row.getInt("block"), block -> new ArrayList<>())
                            .add(new Transaction(
                                    row.getString("records").lines().toList()));
                },
                batch.id());
        send(batch, batch.envelope().response(), answers, batch.requestId());
        jdbc.update("update filer_batch set answered = true where id = ?", batch.id());
        jdbc.update("delete from filer_answer where batch = ?", batch.id());
    }

    private void send(
            Stored batch,
            Application application,
            Map<Integer, List<Transaction>> transactions,
            @Nullable String correlationId) {
        byte[] content = BatchWriter.writeResponse(batch.envelope().answer(application, transactions));
        outbox.add(List.of(Outgoing.batchText(batch.queue(), content, correlationId)));
    }

    private List<Stored> lock(Collection<Answer> answers) {
        return find(answers, " for update");
    }

    private List<Stored> find(Collection<Answer> answers, String lock) {
        Long[] ids = answers.stream()
                .map(answer -> answer.place().batch())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        return jdbc.query(
                "select id, queue, request_id, envelope, transactions, answered from filer_batch where id = any(?)"
                        + " order by id" + lock,
                (row, number) -> new Stored(
                        row.getLong("id"),
                        row.getString("queue"),
                        row.getString("request_id"),
                        JSON.readValue(row.getString("envelope"), Envelope.class),
                        row.getInt("transactions"),
                        row.getBoolean("answered")),
                (Object) ids);
    }
}
