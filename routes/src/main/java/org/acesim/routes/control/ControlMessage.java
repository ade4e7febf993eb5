package org.acesim.routes.control;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.acesim.routes.UnreadableMessageException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the two sides tell each other beside the batches, as JSON: from CBP on {@code ABI.OUTBOUND.GWY}, in order with
 * everything else; from the gateway on {@code SIM.CBP}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ControlMessage.State.class, name = "STATE"),
    @JsonSubTypes.Type(value = ControlMessage.Epoch.class, name = "EPOCH"),
    @JsonSubTypes.Type(value = ControlMessage.Ask.class, name = "ASK"),
    @JsonSubTypes.Type(value = ControlMessage.Probe.class, name = "PROBE"),
    @JsonSubTypes.Type(value = ControlMessage.ProbeAnswer.class, name = "PROBE_ANSWER"),
    @JsonSubTypes.Type(value = ControlMessage.Disposal.class, name = "DISPOSAL"),
    @JsonSubTypes.Type(value = ControlMessage.PenaltyPayment.class, name = "PENALTY_PAYMENT"),
    @JsonSubTypes.Type(value = ControlMessage.DutyPayment.class, name = "DUTY_PAYMENT"),
    @JsonSubTypes.Type(value = ControlMessage.Petition.class, name = "PETITION")
})
public sealed interface ControlMessage {

    /**
     * From CBP, at its start, when asked, and on every change: its time and the law that it applies.
     *
     * @param now simulated time when this was sent
     * @param speed simulated seconds a real second
     * @param frozen whether time stands still
     * @param regime the regime in force, by its id; where each entry has its own, that of an entry of today
     * @param lawOf the date whose law is applied; null where each entry is under the law of its own date
     */
    record State(
            Instant now,
            BigDecimal speed,
            boolean frozen,
            String regime,
            @Nullable LocalDate lawOf) implements ControlMessage {}

    /**
     * From CBP, at its start, when asked, and at a reset: which epoch it is. A gateway of an earlier one empties its store.
     *
     * @param number the first is 1; each reset raises it
     * @param began  when it began, in real time; null for the first
     */
    record Epoch(long number, @Nullable Instant began) implements ControlMessage {}

    /** From the gateway, at its start: what are time and law? */
    record Ask() implements ControlMessage {}

    /**
     * From CBP: tell me when you have applied everything before this.
     *
     * @param number comes back in the answer
     */
    record Probe(long number) implements ControlMessage {}

    /**
     * From the gateway, once it has applied what came before a probe and has sent what that caused.
     *
     * @param number the probe's
     * @param lastRelayed the highest number that the gateway's outbox has sent to {@code ABI.INBOUND}; 0 for none
     * @param lastDocuments the same of {@code DIS.INBOUND}
     */
    record ProbeAnswer(long number, long lastRelayed, long lastDocuments) implements ControlMessage {}

    /**
     * From the gateway: what the filer of refused goods does with them.
     *
     * @param entryNumber as {@code ABC-0000001-0}, here and below of an entry that the gateway filed
     */
    record Disposal(String entryNumber, Method method) implements ControlMessage {
        /** What is done with refused goods. */
        public enum Method {
            /** They leave the country. */
            EXPORT,
            /** They are destroyed under CBP's supervision. */
            DESTROY
        }

        public Disposal {
            required("entryNumber", entryNumber);
            required("method", method);
        }
    }

    /**
     * From the gateway: the filer pays a penalty.
     *
     * @param penalty its id, as CBP's notice told it
     */
    record PenaltyPayment(String entryNumber, String penalty) implements ControlMessage {
        public PenaltyPayment {
            required("entryNumber", entryNumber);
            required("penalty", penalty);
        }
    }

    /** From the gateway: the filer pays the duty, taxes and fees that an entry owes. */
    record DutyPayment(String entryNumber) implements ControlMessage {
        public DutyPayment {
            required("entryNumber", entryNumber);
        }
    }

    /**
     * From the gateway: the filer asks CBP to remit or mitigate a penalty.
     *
     * @param penalty its id, as CBP's notice told it
     * @param text why
     */
    record Petition(String entryNumber, String penalty, String text) implements ControlMessage {
        public Petition {
            required("entryNumber", entryNumber);
            required("penalty", penalty);
            required("text", text);
        }
    }

    private static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("'" + field + "' is required");
        }
    }

    /** This message as JSON. */
    default byte[] write() {
        return Json.MAPPER.writerFor(ControlMessage.class).writeValueAsBytes(this);
    }

    /**
     * Reads a message.
     *
     * @throws UnreadableMessageException for anything else
     */
    static ControlMessage read(byte[] json) {
        try {
            return Json.MAPPER.readValue(json, ControlMessage.class);
        } catch (JacksonException e) {
            throw new UnreadableMessageException("Not a control message: " + e.getOriginalMessage());
        }
    }

    /** The one way in which control messages are written and read. */
    final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();

        private Json() {}
    }
}
