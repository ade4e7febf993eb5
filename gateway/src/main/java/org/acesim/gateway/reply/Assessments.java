package org.acesim.gateway.reply;

import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.gateway.duty.Duty;
import org.acesim.gateway.entry.TimelineEvent;
import org.acesim.gateway.reply.Told.Step;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an entry costs (DA): a message of this simulator, not of CBP's. */
final class Assessments {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Assessments() {}

    static Told read(Transaction transaction) {
        AssessmentMessage told = Transactions.value(AssessmentMessage.read(transaction));
        Duty duty = Duty.of(told);
        String text = "Version %d: duty %s, tax %s, fees %s: %s USD"
                .formatted(duty.version(), duty.duty(), duty.tax(), duty.fees(), duty.total());
        Step step = new Step(null, null, TimelineEvent.cbp(word(told.kind()), told.regime(), text, null));
        return new Told(
                told.entryNumber().toString(),
                null,
                List.of(step),
                List.of(),
                Told.Decision.NONE,
                List.of(),
                null,
                JSON.writeValueAsBytes(duty));
    }

    private static String word(AssessmentMessage.Kind kind) {
        return switch (kind) {
            case ESTIMATE -> "DUTY_ESTIMATED";
            case ASSESSED -> "DUTY_ASSESSED";
            case REVISED -> "DUTY_REVISED";
        };
    }
}
