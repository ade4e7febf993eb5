package org.acesim.cbp.summary;

import static org.acesim.catair.code.SummaryConditionCode.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.acesim.catair.code.BondType;
import org.acesim.catair.code.Coded;
import org.acesim.catair.code.ModeOfTransport;
import org.acesim.catair.code.SummaryAction;
import org.acesim.catair.own.OwnCondition;
import org.acesim.catair.summary.SummaryHeader;
import org.acesim.catair.summary.SummaryHeaderRecords.Importation;
import org.acesim.cbp.clock.NewYork;
import org.acesim.customs.calendar.Liquidation;
import org.acesim.customs.calendar.WorkingDays;
import org.acesim.customs.code.States;
import org.acesim.customs.payment.PaymentDates;
import org.jspecify.annotations.Nullable;

/** What the header of an entry summary must say (ACE CATAIR Entry Summary, records 10, 11 and 31). */
final class HeaderConditions {
    /** Entry types that CBP takes and this simulator does not (ACE CATAIR Entry Summary, table 2). */
    private static final Set<String> OTHER_TYPES =
            Set.of("02", "03", "06", "07", "12", "21", "22", "23", "31", "32", "34", "38", "51", "52");

    /** The forms of an importer's number: employer (IRS), assigned by CBP, social security (usage note f). */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{2}-[0-9]{7}([A-Z0-9]{2})?|[0-9]{6}-[0-9]{5}|[0-9]{3}-[0-9]{2}-[0-9]{4}");

    /** Stands for a consignee whose number is not known, on an informal summary alone. */
    private static final Pattern UNKNOWN_NUMBER = Pattern.compile("00-0{7,9}|000-00-0000");

    private static final Pattern PORT = Pattern.compile("[0-9]{4}");
    private static final Set<String> PAYMENT_TYPES = Set.of("", "1", "2", "3", "4", "5", "6", "7", "8");
    private static final Set<String> MONTHLY = Set.of("6", "7", "8");

    static final List<SummaryCondition<?>> TABLE = List.of(
            header(
                    ACTION_UNKNOWN,
                    (s, h) -> !h.action().isEmpty() && s.summary().action().isEmpty()),
            header(ENTRY_TYPE_UNKNOWN, (s, h) -> !isSimulated(s) && !OTHER_TYPES.contains(h.entryType())),
            header(OwnCondition.TYPE_NOT_SIMULATED, (s, h) -> OTHER_TYPES.contains(h.entryType())),
            header(PORT_OF_ENTRY_UNKNOWN, (s, h) -> !PORT.matcher(h.portOfEntry())
                    .matches()),
            header(OwnCondition.NO_ENTRY_ON_FILE, (s, h) -> s.entry() == null),
            header(
                    OwnCondition.TYPE_NOT_THAT_OF_THE_ENTRY,
                    (s, h) -> isSimulated(s)
                            && s.entry() != null
                            && !h.entryType().equals(s.entry().entryType())),
            header(PORT_NOT_THAT_OF_THE_ENTRY, (s, h) -> isAtAnotherPort(s)),
            header(SUMMARY_FILED_AT_ANOTHER_PORT, (s, h) -> isFiledAtAnotherPort(s)),
            header(SUMMARY_CANCELLED, (s, h) -> s.cancelled()),
            header(SUMMARY_LIQUIDATED, (s, h) -> isLiquidated(s)),
            header(SUMMARY_UNDER_CBP_CONTROL, (s, h) -> s.settled() && !isLiquidated(s)),
            header(BROKER_REFERENCE_DIFFERS, (s, h) -> isAddedUnderAnotherReference(s)),
            header(SIGNATURE_MISSING, (s, h) -> !h.signed()),
            header(OwnCondition.CERTIFICATION_NOT_SIMULATED, (s, h) -> h.certified()),
            header(CORRECTION_CANNOT_BE_INFORMAL, (s, h) -> h.correction() && s.isInformal()),
            header(SHIPMENT_USAGE_MUST_BE_P_OR_X, (s, h) -> !Set.of("", "P", "X")
                    .contains(h.usage())),
            header(
                    MODE_OF_TRANSPORT_MISSING,
                    (s, h) -> s.isFormal() && h.modeOfTransport().isEmpty()),
            header(
                    MODE_OF_TRANSPORT_UNKNOWN,
                    (s, h) -> !h.modeOfTransport().isEmpty()
                            && ModeOfTransport.find(h.modeOfTransport()).isEmpty()),
            header(PAYMENT_TYPE_UNKNOWN, (s, h) -> !PAYMENT_TYPES.contains(h.paymentType())),
            header(
                    STATEMENT_DATE_NOT_ALLOWED,
                    (s, h) -> h.statementDate() != null && Set.of("", "1").contains(h.paymentType())),
            header(
                    STATEMENT_DATE_MISSING,
                    (s, h) -> h.statementDate() == null && !Set.of("", "1").contains(h.paymentType())),
            statement(STATEMENT_DATE_NOT_A_WORKING_DAY, (s, day) -> !WorkingDays.isWorkingDay(day)),
            statement(STATEMENT_DATE_NOT_IN_FUTURE, (s, day) -> !day.isAfter(s.today())),
            statement(STATEMENT_DATE_OVER_90_DAYS_AHEAD, (s, day) -> day.isAfter(PaymentDates.lastPrint(s.today()))),
            header(
                    TAX_NOT_ON_MONTHLY_STATEMENT,
                    (s, h) -> MONTHLY.contains(h.paymentType())
                            && TotalConditions.tax(s).signum() > 0),
            header(BOND_TYPE_MUST_BE_8_OR_9, (s, h) -> s.summary().attachments().bonds().stream()
                    .anyMatch(bond -> !bond.type().equals(BondType.CONTINUOUS.code())
                            && !bond.type().equals(BondType.SINGLE_TRANSACTION.code()))),
            header(
                    BOND_MISSING_FOR_TYPE,
                    (s, h) -> s.isFormal()
                            && !h.bondWaived()
                            && s.summary().attachments().bonds().isEmpty()),
            header(
                    BOND_ALTHOUGH_WAIVED,
                    (s, h) ->
                            h.bondWaived() && !s.summary().attachments().bonds().isEmpty()),
            importation(IMPORTER_NUMBER_MISSING, (s, i) -> i.importerNumber().isEmpty()),
            importation(IMPORTER_NUMBER_INELIGIBLE, (s, i) -> isUnknown(i.importerNumber())),
            importation(
                    IMPORTER_NUMBER_MALFORMED,
                    (s, i) -> !i.importerNumber().isEmpty()
                            && !isUnknown(i.importerNumber())
                            && !isNumber(i.importerNumber())),
            importation(
                    CONSIGNEE_NUMBER_MISSING,
                    (s, i) -> s.isFormal() && i.consigneeNumber().isEmpty()),
            importation(CONSIGNEE_NUMBER_INELIGIBLE, (s, i) -> s.isFormal() && isUnknown(i.consigneeNumber())),
            importation(
                    CONSIGNEE_NUMBER_MALFORMED,
                    (s, i) -> !i.consigneeNumber().isEmpty()
                            && !isUnknown(i.consigneeNumber())
                            && !isNumber(i.consigneeNumber())),
            importation(
                    STATE_OF_DESTINATION_MISSING,
                    (s, i) -> s.isFormal() && i.stateOfDestination().isEmpty()),
            importation(
                    STATE_OF_DESTINATION_UNKNOWN,
                    (s, i) -> !i.stateOfDestination().isEmpty() && !States.isKnown(i.stateOfDestination())));

    /** Those that a deletion must meet too. */
    static final Set<Coded> OF_A_DELETION = Set.of(
            ENTRY_TYPE_UNKNOWN,
            OwnCondition.NO_ENTRY_ON_FILE,
            OwnCondition.TYPE_NOT_THAT_OF_THE_ENTRY,
            PORT_NOT_THAT_OF_THE_ENTRY,
            SUMMARY_FILED_AT_ANOTHER_PORT,
            SUMMARY_LIQUIDATED,
            SUMMARY_UNDER_CBP_CONTROL);

    private HeaderConditions() {}

    private static SummaryCondition<SummaryHeader> header(Coded code, BiPredicate<SummarySubject, SummaryHeader> met) {
        return new SummaryCondition<>(code, SummarySubject::headers, met);
    }

    private static SummaryCondition<Importation> importation(Coded code, BiPredicate<SummarySubject, Importation> met) {
        return new SummaryCondition<>(code, SummarySubject::importations, met);
    }

    private static SummaryCondition<SummaryHeader> statement(Coded code, BiPredicate<SummarySubject, LocalDate> met) {
        return header(code, (s, h) -> isMet(s, h.statementDate(), day -> met.test(s, day)));
    }

    private static boolean isMet(SummarySubject s, @Nullable LocalDate day, Predicate<LocalDate> met) {
        return day != null && !Set.of("", "1").contains(s.header().paymentType()) && met.test(day);
    }

    private static boolean isSimulated(SummarySubject s) {
        return s.isInformal() || s.isFormal();
    }

    private static boolean isAtAnotherPort(SummarySubject s) {
        return !deletesOnFile(s)
                && s.entry() != null
                && isOtherPort(s, s.entry().portOfEntry());
    }

    /** A summary stays at its port: one whose entry has been moved is deleted, by either port, and added anew. */
    private static boolean isFiledAtAnotherPort(SummarySubject s) {
        return isOtherPort(s, s.onFile().portOfEntry())
                && !(deletesOnFile(s)
                        && s.entry() != null
                        && !isOtherPort(s, s.entry().portOfEntry()));
    }

    private static boolean deletesOnFile(SummarySubject s) {
        return s.header().action().equals(SummaryAction.DELETE.code())
                && s.onFile().isOnFile();
    }

    private static boolean isOtherPort(SummarySubject s, String port) {
        String stated = s.header().portOfEntry();
        return !port.isEmpty() && PORT.matcher(stated).matches() && !stated.equals(port);
    }

    private static boolean isLiquidated(SummarySubject s) {
        Instant accepted = s.onFile().acceptedAt();
        return accepted != null && !s.today().isBefore(Liquidation.dayOf(NewYork.day(accepted)));
    }

    private static boolean isAddedUnderAnotherReference(SummarySubject s) {
        return s.header().action().equals("A")
                && s.onFile().isOnFile()
                && !s.header().brokerReference().equals(s.onFile().brokerReference());
    }

    private static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }

    private static boolean isUnknown(String number) {
        return UNKNOWN_NUMBER.matcher(number).matches();
    }
}
