package org.acesim.gateway.wire;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.release.CargoRelease;
import org.acesim.routes.Queues;
import org.acesim.routes.WireProperties;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.outbox.Outgoing;

/** A CBP that does what the test says: answers batches by its script, and tells its time when asked. */
final class ScriptedCbp implements AutoCloseable {
    static final Instant NOW = Instant.parse("2024-06-03T13:00:00Z");
    /** Accepts and releases everything. */
    static final Script OBLIGING = (cbp, batch) -> cbp.answer(batch, Answers::accepted, Answers::released);

    /** Takes every entry summary. */
    static final Script TAKES_SUMMARIES =
            (cbp, batch) -> cbp.send(SummaryAnswers.response(batch, SummaryAnswers::taken));

    private final JMSContext receiving;
    private final JMSContext sending;
    private final AtomicLong ids = new AtomicLong();
    private final Queue<ControlMessage> controls = new ConcurrentLinkedQueue<>();
    private final Queue<Message> unmarked = new ConcurrentLinkedQueue<>();
    private final Queue<Batch> batches = new ConcurrentLinkedQueue<>();
    private final Queue<Batch> summaries = new ConcurrentLinkedQueue<>();
    private volatile Script script = OBLIGING;
    private volatile Script summaryScript = TAKES_SUMMARIES;
    private volatile boolean tellsTime = true;

    ScriptedCbp(GatewayBroker broker) {
        sending = broker.factory("cbp").createContext(JMSContext.AUTO_ACKNOWLEDGE);
        receiving = broker.factory("cbp").createContext(JMSContext.AUTO_ACKNOWLEDGE);
        receiving.createConsumer(receiving.createQueue(Queues.ABI_INBOUND)).setMessageListener(this::batch);
        receiving.createConsumer(receiving.createQueue(Queues.SIM_CBP)).setMessageListener(this::control);
        receiving.start();
    }

    /** What CBP does with a batch of the gateway's. */
    interface Script {
        void take(ScriptedCbp cbp, Batch batch);
    }

    /** What CBP says of one filing. */
    interface Answer {
        Transaction to(CargoRelease release);
    }

    void script(Script next) {
        script = next;
    }

    /** What CBP does with entry summaries. */
    void summaryScript(Script next) {
        summaryScript = next;
    }

    /** The batches of entry summaries (AE). */
    List<Batch> summaries() {
        return List.copyOf(summaries);
    }

    void tellsTime(boolean tells) {
        tellsTime = tells;
    }

    List<Batch> batches() {
        return List.copyOf(batches);
    }

    /** The messages that did not say that they are simulated. */
    List<Message> unmarked() {
        return List.copyOf(unmarked);
    }

    List<ControlMessage> controls() {
        return List.copyOf(controls);
    }

    /** SX, then SO for those that {@code status} says something of. */
    void answer(Batch batch, Answer response, Answer status) {
        send(response(batch, "SX", response));
        send(response(batch, "SO", status));
    }

    /** Tells the status of one entry that has been filed, as an SO of its own. */
    void tell(String number, String... codes) {
        tell(number, Answers.status(codes));
    }

    void tell(String number, Answer status) {
        send(notice(number, status));
    }

    /** An SO about one entry that has been filed. */
    byte[] notice(String number, Answer status) {
        return response(batchOf(number, CargoRelease::write), "SO", status);
    }

    /** Gives notice of something (DN). */
    void notify(NoticeMessage notice) {
        Batch batch = batchOf(notice.entryNumber().toString(), CargoRelease::write);
        send(response(batch, "DN", release -> notice.write()));
    }

    /** The batch that an entry was last filed in, as if it had been alone in it, and changed. */
    Batch batchOf(String number, Answer change) {
        Batch batch = batches.stream()
                .filter(sent -> names(sent, number))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(number + " was not filed"));
        List<Block> blocks = batch.blocks().stream()
                .map(block -> new Block(block.header(), own(block, number, change)))
                .filter(block -> !block.transactions().isEmpty())
                .toList();
        return new Batch(batch.header(), blocks);
    }

    private static List<Transaction> own(Block block, String number, Answer change) {
        return block.transactions().stream()
                .map(transaction -> CargoRelease.read(transaction).orThrow())
                .filter(release -> isOf(release, number))
                .map(change::to)
                .toList();
    }

    /** The filings of a batch. */
    static List<CargoRelease> releases(Batch batch) {
        return batch.blocks().stream()
                .flatMap(block -> block.transactions().stream())
                .map(transaction -> CargoRelease.read(transaction).orThrow())
                .toList();
    }

    /** Whether a batch has a filing of this number. */
    static boolean names(Batch batch, String number) {
        return releases(batch).stream().anyMatch(release -> isOf(release, number));
    }

    private static boolean isOf(CargoRelease release, String number) {
        return number.replace("-", "")
                .equals(release.header().filerCode() + release.header().entryNumber());
    }

    byte[] response(Batch batch, String application, Answer answer) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : batch.blocks()) {
            BlockHeader h = block.header();
            List<Transaction> answers = block.transactions().stream()
                    .map(transaction -> answer.to(CargoRelease.read(transaction).orThrow()))
                    .toList();
            blocks.add(new Block(BlockHeader.of(h.port(), h.filerCode(), application, h.userText()), answers));
        }
        BatchHeader a = batch.header();
        String userText = application.equals("SX") ? a.userText() : "";
        return BatchWriter.writeResponse(
                new Batch(new BatchHeader(a.site(), a.sender(), "", a.date(), application, "", userText), blocks));
    }

    /** Sends a batch under the next number of its outbox. */
    long send(byte[] batch) {
        long id = ids.incrementAndGet();
        send(batch, id);
        return id;
    }

    void send(byte[] batch, long id) {
        synchronized (sending) {
            try {
                BytesMessage message = sending.createBytesMessage();
                message.writeBytes(batch);
                send(message, id, Outgoing.Kind.ABI);
            } catch (JMSException e) {
                throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
            }
        }
    }

    void send(ControlMessage control) {
        synchronized (sending) {
            try {
                TextMessage message = sending.createTextMessage(new String(control.write(), StandardCharsets.UTF_8));
                send(message, ids.incrementAndGet(), Outgoing.Kind.CONTROL);
            } catch (JMSException e) {
                throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
            }
        }
    }

    long nextId() {
        return ids.incrementAndGet();
    }

    static ControlMessage state() {
        return new ControlMessage.State(NOW, BigDecimal.ONE, false, "R2b", LocalDate.of(2024, 6, 3));
    }

    private void send(Message message, long id, Outgoing.Kind kind) throws JMSException {
        message.setLongProperty(WireProperties.ID, id);
        message.setStringProperty(WireProperties.KIND, kind.name());
        sending.createProducer().send(sending.createQueue(Queues.abiOutbound(Queues.GATEWAY_SENDER)), message);
    }

    private void batch(Message message) {
        try {
            mark(message);
            for (ReceivedBatch received : Batches.read(message.getBody(byte[].class))) {
                Batch batch = ((ReceivedBatch.Accepted) received).batch();
                boolean summary = batch.header().application().equals("AE");
                (summary ? summaries : batches).add(batch);
                (summary ? summaryScript : script).take(this, batch);
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private void mark(Message message) throws JMSException {
        if (!message.getBooleanProperty(WireProperties.SIMULATED)) {
            unmarked.add(message);
        }
    }

    private void control(Message message) {
        try {
            mark(message);
            ControlMessage control =
                    ControlMessage.read(message.getBody(String.class).getBytes(StandardCharsets.UTF_8));
            controls.add(control);
            if (control instanceof ControlMessage.Ask && tellsTime) {
                send(state());
            }
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    @Override
    public void close() {
        receiving.close();
        sending.close();
    }
}
