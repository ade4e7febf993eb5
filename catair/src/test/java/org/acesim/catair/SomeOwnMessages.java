package org.acesim.catair;

import java.util.Random;
import org.acesim.catair.own.AssessmentMessage;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeMessage;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.PaymentMessage;

/** Seeded messages that are not CATAIR: assessments, notices and payments. */
public final class SomeOwnMessages extends SomeValues {

    public SomeOwnMessages(Random random) {
        super(random);
    }

    public NoticeMessage notice() {
        return new NoticeMessage(
                EntryNumber.of("ABC", random.nextInt(10_000_000)),
                pick(NoticeKind.values()),
                pick(NoticeStatus.values()),
                random.nextInt(1_000_000),
                at(),
                random.nextBoolean() ? at() : null,
                random.nextBoolean() ? amount() : null,
                maybe(code(6)),
                prose());
    }

    public PaymentMessage payment() {
        return new PaymentMessage(
                EntryNumber.of("ABC", random.nextInt(10_000_000)),
                pick(PaymentMessage.Kind.values()),
                pick(PaymentMessage.Status.values()),
                random.nextInt(1_000_000),
                amount(),
                at(),
                random.nextBoolean() ? date() : null,
                random.nextBoolean()
                        ? PaymentMessage.Sums.NONE
                        : new PaymentMessage.Sums(amount(), amount(), amount()));
    }

    public AssessmentMessage assessment() {
        return new AssessmentMessage(
                EntryNumber.of("ABC", random.nextInt(10_000_000)),
                text(20),
                1 + random.nextInt(99),
                pick(AssessmentMessage.Kind.values()),
                list(
                        0,
                        4,
                        i -> new AssessmentMessage.Line(
                                i + 1, text(13), letters(2), amount(), list(0, 3, j -> layer()))),
                list(0, 3, i -> new AssessmentMessage.Fee(code(3), amount(), prose())),
                amount(),
                amount(),
                amount());
    }

    private AssessmentMessage.Layer layer() {
        return new AssessmentMessage.Layer(text(13), amount(), prose(), amount(), random.nextBoolean(), prose());
    }
}
