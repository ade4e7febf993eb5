package org.acesim.gateway.summary.draft;

import static org.acesim.gateway.filing.release.ReleaseText.raised;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.payment.PaymentDates;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.jspecify.annotations.Nullable;

/** When and how a summary is paid, and where its goods go. */
final class Headers {
    private static final String SINGLE = "1";
    private static final Set<String> NO_BOND = Set.of("", "0");
    /** Places that importers are in and that are no state's (ACE CATAIR Appendix B). */
    private static final Set<String> UNITED_STATES = Set.of("US", "PR");

    private Headers() {}

    static Draft.Header of(Filing filing, DraftContext context, SummaryForm form, List<FilingProblem> problems) {
        LocalDate arrival = Objects.requireNonNullElse(filing.estimatedArrival(), context.today());
        LocalDate entry = Objects.requireNonNullElseGet(form.entryDate(), () -> entryDate(context, arrival));
        LocalDate imported = Objects.requireNonNullElse(form.importDate(), arrival.isAfter(entry) ? entry : arrival);
        if (imported.isAfter(entry)) {
            problems.add(FilingProblem.of(
                    ProblemCode.CONFLICT,
                    "/importDate",
                    "Goods are imported before or when they are entered.",
                    imported.toString(),
                    "at most " + entry));
        }
        bondHasSurety(filing, problems);
        String paymentType =
                Objects.requireNonNullElse(filing.paymentType(), SINGLE).strip();
        boolean live = Objects.requireNonNullElse(form.live(), false);
        return new Draft.Header(
                paymentType,
                statementDate(paymentType, filing, context, form, problems),
                live,
                entry,
                imported,
                stateOfDestination(filing, problems));
    }

    /** A cargo release names a bond by its type alone; the bond record of a summary needs its surety (31, Surety Company Code). */
    private static void bondHasSurety(Filing filing, List<FilingProblem> problems) {
        Filing.Bond bond = filing.bond();
        if (bond == null || bond.type() == null || NO_BOND.contains(bond.type().strip())) {
            return;
        }
        if (bond.suretyCode() == null || bond.suretyCode().isBlank()) {
            problems.add(FilingProblem.of(
                    ProblemCode.MISSING,
                    "/bond/suretyCode",
                    "The entry summary names the surety of a bond.",
                    "",
                    "the three characters of the surety with the filing, or a summary of your own as CATAIR"));
        }
    }

    private static LocalDate entryDate(DraftContext context, LocalDate arrival) {
        if (context.releasedOn() != null) {
            return context.releasedOn();
        }
        return arrival.isAfter(context.today()) ? arrival : context.today();
    }

    private static @Nullable LocalDate statementDate(
            String paymentType, Filing filing, DraftContext context, SummaryForm form, List<FilingProblem> problems) {
        LocalDate stated = form.statementDate() == null ? filing.statementDate() : form.statementDate();
        if (paymentType.equals(SINGLE)) {
            if (form.statementDate() != null) {
                problems.add(FilingProblem.of(
                        ProblemCode.NOT_ALLOWED,
                        "/statementDate",
                        "A single payment is on no statement.",
                        form.statementDate().toString(),
                        "paymentType 2, 3 or 5, or no statementDate"));
            }
            return null;
        }
        if (stated == null) {
            return PaymentDates.usualPrint(context.today());
        }
        if (PaymentDates.problem(stated, context.today()).isPresent()) {
            problems.add(FilingProblem.of(
                    ProblemCode.CONFLICT,
                    "/statementDate",
                    "A statement is printed on a working day in the future, at most 90 days ahead.",
                    stated.toString(),
                    "a working day from %s to %s"
                            .formatted(context.today().plusDays(1), PaymentDates.lastPrint(context.today()))));
        }
        return stated;
    }

    /** The one stated, else that of whom the goods go to, else that of the consignee, which a formal summary needs (ACE condition 132). */
    private static String stateOfDestination(Filing filing, List<FilingProblem> problems) {
        Filing.Party consignee = filing.parties().consignee();
        Filing.Party shipTo = filing.parties().shipTo();
        String state = Stream.of(Optional.ofNullable(filing.stateOfDestination()), region(shipTo), region(consignee))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        if (state == null && EntryTypes.FORMAL.equals(filing.entryType())) {
            problems.add(FilingProblem.of(
                    ProblemCode.MISSING,
                    "/stateOfDestination",
                    "A formal entry summary names the state that the goods go to.",
                    "",
                    "two letters, such as NY"));
        }
        return raised(state);
    }

    private static Optional<String> region(Filing.@Nullable Party party) {
        return Optional.ofNullable(party)
                .filter(any -> UNITED_STATES.contains(raised(any.country())))
                .map(any -> raised(any.region()))
                .filter(region -> region.length() == 2);
    }
}
