package org.acesim.customs.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.acesim.customs.calendar.WorkingDays;

/** By when duty is paid, and when statements are printed. */
public final class PaymentDates {
    /** Estimated duty is due with the entry summary, ten working days after release (19 CFR 142.12 and 24.25). */
    private static final int WORKING_DAYS_AFTER_RELEASE = 10;
    /** A bill is due in thirty days (19 CFR 24.3(e)). */
    private static final int DAYS_AFTER_BILL = 30;
    /** A statement is printed at most so many days from now (ACE CATAIR Entry Summary, note y). */
    private static final int PRINT_DAYS_MAX = 90;
    /** The working day of the next month on which a monthly statement is paid (19 CFR 24.25). */
    private static final int MONTHLY_WORKING_DAY = 15;

    private PaymentDates() {}

    /** By when the duty of goods is paid that were released on a day. */
    public static LocalDate afterRelease(LocalDate released) {
        return WorkingDays.after(released, WORKING_DAYS_AFTER_RELEASE);
    }

    /** By when a bill of a day is paid; a day on which no office works is moved on to one on which they do. */
    public static LocalDate afterBill(LocalDate billed) {
        return WorkingDays.next(billed.plusDays(DAYS_AFTER_BILL));
    }

    /** What is wrong with the day on which a statement is to be printed, as a sentence; empty where nothing is. */
    public static Optional<String> problem(LocalDate printOn, LocalDate today) {
        if (!printOn.isAfter(today)) {
            return Optional.of(
                    "The statement print date " + printOn + " is not in the future: today is " + today + ".");
        }
        if (printOn.isAfter(lastPrint(today))) {
            return Optional.of("The statement print date " + printOn + " is more than " + PRINT_DAYS_MAX
                    + " days from today, " + today + ": expected at most " + lastPrint(today) + ".");
        }
        return WorkingDays.isWorkingDay(printOn)
                ? Optional.empty()
                : Optional.of("The statement print date " + printOn + " is on a weekend or a federal holiday: the next"
                        + " working day is " + WorkingDays.next(printOn) + ".");
    }

    /** The last day on which a statement can be printed. */
    public static LocalDate lastPrint(LocalDate today) {
        return today.plusDays(PRINT_DAYS_MAX);
    }

    /** When the statement is printed of a summary that does not say: on the next working day. */
    public static LocalDate usualPrint(LocalDate today) {
        return WorkingDays.after(today, 1);
    }

    /** When the monthly statement is printed of the month of a day: on the first working day of the next (an own choice). */
    public static LocalDate monthlyPrint(LocalDate day) {
        return WorkingDays.after(YearMonth.from(day).atEndOfMonth(), 1);
    }

    /** When the monthly statement is paid that is printed on a day. */
    public static LocalDate monthlyDue(LocalDate printedOn) {
        return WorkingDays.after(YearMonth.from(printedOn).atDay(1).minusDays(1), MONTHLY_WORKING_DAY);
    }
}
