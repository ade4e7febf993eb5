package org.acesim.catair.own;

import static org.acesim.catair.layout.Chapter.OWN;
import static org.acesim.catair.layout.FieldClass.KEYBOARD;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The records of a notice and of a payment. Not CATAIR: CBP has no such messages, and these go only to those who ask for them. */
public final class NoticeRecords {

    /** What notice is given of; dates and times are New York's. */
    public record NoticeHeader(
            String filerCode,
            String entryNumber,
            String kind,
            String status,
            long number,
            LocalDateTime openedAt,
            @Nullable LocalDate dueDate,
            @Nullable LocalTime dueTime,
            @Nullable BigDecimal amount,
            String documentType) {}

    /**
     * A piece of the text.
     *
     * @param afterSpace whether a space stands between the piece before and this one
     */
    public record NoticeText(boolean afterSpace, String text) {}

    /** What is paid for, and how far; dates and times are New York's. */
    public record PaymentHeader(
            String filerCode,
            String entryNumber,
            String kind,
            String status,
            long number,
            BigDecimal amount,
            LocalDateTime at,
            @Nullable LocalDate dueDate) {}

    /** What was paid in all; amounts in US dollars and cents. */
    public record PaymentSums(BigDecimal paid, BigDecimal refunded, BigDecimal interest) {}

    public static final Layout<NoticeHeader> DN10 = layout("DN10", NoticeHeader.class, "What notice is given of")
            .source(OWN)
            .usage("1, first of the transaction")
            .alphanumeric(5, 7, "Entry Filer Code", MANDATORY, NoticeHeader::filerCode)
            .alphanumeric(8, 15, "Entry Number", MANDATORY, NoticeHeader::entryNumber)
            .note("7 digits and the check digit")
            .alphabetic(16, 17, "Notice Kind", MANDATORY, NoticeHeader::kind)
            .codes(NoticeKind.values())
            .alphabetic(18, 18, "Status", MANDATORY, NoticeHeader::status)
            .codes(NoticeStatus.values())
            .digits(19, 28, "Number", MANDATORY, NoticeHeader::number)
            .note("of the inquiry or penalty; 0 where there is nothing to answer")
            .date(29, 34, "Date Opened", MANDATORY, notice -> notice.openedAt().toLocalDate())
            .time(35, 38, "Time Opened", MANDATORY, notice -> notice.openedAt().toLocalTime())
            .date(39, 44, "Due Date", CONDITIONAL, NoticeHeader::dueDate)
            .note("simulated, as every date here")
            .time(45, 48, "Due Time", CONDITIONAL, NoticeHeader::dueTime)
            .amount(49, 62, "Amount", CONDITIONAL, NoticeHeader::amount)
            .note("of a penalty, of what is late, or the value found")
            .alphanumeric(63, 68, "Document Type", CONDITIONAL, NoticeHeader::documentType)
            .note("of a document request")
            .filler(69, 80)
            .build(NoticeRecords::notice);

    public static final Layout<NoticeText> DN20 = layout("DN20", NoticeText.class, "A piece of the notice's text")
            .source(OWN)
            .usage("up to 99")
            .flag(5, KEYBOARD, "After a Space", CONDITIONAL, '+', NoticeText::afterSpace)
            .keyboard(6, 79, "Text", MANDATORY, NoticeText::text)
            .filler(80, 80)
            .build(in -> new NoticeText(in.flag(), in.text()));

    public static final Layout<PaymentHeader> DP10 = layout(
                    "DP10", PaymentHeader.class, "What is paid for, and how far")
            .source(OWN)
            .usage("1, first of the transaction")
            .alphanumeric(5, 7, "Entry Filer Code", MANDATORY, PaymentHeader::filerCode)
            .alphanumeric(8, 15, "Entry Number", MANDATORY, PaymentHeader::entryNumber)
            .note("7 digits and the check digit")
            .alphabetic(16, 16, "Kind", MANDATORY, PaymentHeader::kind)
            .note("D duty, taxes and fees; P penalty")
            .alphabetic(17, 17, "Status", MANDATORY, PaymentHeader::status)
            .note("D due, P paid, L late, R refunded")
            .digits(18, 27, "Number", MANDATORY, PaymentHeader::number)
            .note("of the penalty; 0 for duty")
            .amount(28, 41, "Amount", MANDATORY, PaymentHeader::amount)
            .date(42, 47, "Date", MANDATORY, payment -> payment.at().toLocalDate())
            .time(48, 51, "Time", MANDATORY, payment -> payment.at().toLocalTime())
            .date(52, 57, "Due Date", CONDITIONAL, PaymentHeader::dueDate)
            .filler(58, 80)
            .build(in -> new PaymentHeader(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    in.number(),
                    in.amount(),
                    LocalDateTime.of(in.date(), in.time()),
                    in.optionalDate()));

    public static final Layout<PaymentSums> DP20 = layout("DP20", PaymentSums.class, "What was paid in all")
            .source(OWN)
            .usage("1 once something was paid")
            .amount(5, 18, "Paid", MANDATORY, PaymentSums::paid)
            .note("without what was given back, and without interest")
            .amount(19, 32, "Refunded", MANDATORY, PaymentSums::refunded)
            .amount(33, 46, "Interest Paid", MANDATORY, PaymentSums::interest)
            .filler(47, 80)
            .build(in -> new PaymentSums(in.amount(), in.amount(), in.amount()));

    private NoticeRecords() {}

    /** Every layout of the two groups, in the order of the transactions. */
    public static List<Layout<?>> layouts() {
        return List.of(DN10, DN20, DP10, DP20);
    }

    private static NoticeHeader notice(FieldReader in) {
        return new NoticeHeader(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.number(),
                LocalDateTime.of(in.date(), in.time()),
                in.optionalDate(),
                in.optionalTime(),
                in.optionalAmount(),
                in.text());
    }
}
