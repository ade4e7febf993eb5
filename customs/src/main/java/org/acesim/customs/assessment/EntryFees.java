package org.acesim.customs.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.code.ModesOfTransport;
import org.acesim.customs.code.Ports;
import org.acesim.customs.duty.Cents;
import org.acesim.customs.duty.Fee;
import org.acesim.customs.duty.FeeYear;
import org.acesim.customs.table.Tables;

/** The user fees on an entry and on its lines (19 CFR 24.23 and 24.24). */
final class EntryFees {

    private static final String INFORMAL = "311";
    private static final String MAIL = "496";
    private static final String PROCESSING = "499";
    private static final String HARBOR = "501";

    /** Entry types without the merchandise processing fee on formal entries (ACE CATAIR Entry Summary, note m). */
    private static final Set<String> NO_PROCESSING_FEE = Set.of(EntryTypes.SECTION_321, "11", "12", "23");

    /** Entry types without the harbor maintenance fee (ACE CATAIR Entry Summary). */
    private static final Set<String> NO_HARBOR_FEE =
            Set.of(EntryTypes.SECTION_321, "11", "12", "06", "22", "31", "32", "34", "38");

    private static final Set<String> VESSEL = Set.of("10", "11", "12");
    private static final BigDecimal HARBOR_PERCENT = new BigDecimal("0.125");

    /** Up to this much harbor maintenance fee on an entry is not collected where nothing else is owed. */
    private static final BigDecimal HARBOR_LEAST = new BigDecimal("3.00");

    /** Goods of chapter 98 that are processed abroad owe the processing fee all the same. */
    private static final List<String> PROCESSED_ABROAD = List.of("98020060", "98020080");

    /** On what ground the goods of an origin owe no processing fee, by the origin. */
    private static final Map<String, String> FREE_ORIGINS = Tables.read(
                    EntryFees.class,
                    "fee-free-origins.csv",
                    row -> Map.entry(
                            row.get("ground"), List.of(row.get("origins").split(" "))))
            .stream()
            .flatMap(free -> free.getValue().stream().map(origin -> Map.entry(origin, free.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));

    private static final String INSULAR_POSSESSION = "insular possession";

    private final AssessmentRequest request;
    private final Optional<FeeYear> year;

    EntryFees(AssessmentRequest request) {
        this.request = request;
        this.year = FeeYear.on(request.date());
    }

    /** The fees that are reckoned by line. */
    List<Fee> on(AssessmentLine line) {
        List<Fee> fees = new ArrayList<>();
        var value = WholeDollars.of(line.value());
        if (!NO_PROCESSING_FEE.contains(request.entryType())) {
            year.ifPresent(rates -> fees.add(processing(line, value, rates)));
        }
        if (owesHarborFee()) {
            fees.add(new Fee(
                    HARBOR,
                    Cents.percentOf(value, HARBOR_PERCENT),
                    "harbor maintenance fee (19 CFR 24.24): " + value + " x 0.125%"));
        }
        return fees;
    }

    /** The fees on the whole entry. */
    List<Fee> on(List<AssessedLine> lines) {
        if (request.entryType().equals(EntryTypes.SECTION_321)) {
            return List.of();
        }
        if (year.isEmpty()) {
            return List.of(new Fee(
                    request.entryType().equals(EntryTypes.INFORMAL) ? INFORMAL : PROCESSING,
                    Cents.ZERO,
                    "left out: the fees of %s are not known here".formatted(request.date())));
        }
        List<Fee> fees = new ArrayList<>();
        var rates = year.get();
        if (request.entryType().equals(EntryTypes.INFORMAL)) {
            fees.add(informal(rates));
        }
        if (!NO_PROCESSING_FEE.contains(request.entryType())) {
            fees.add(processing(lines, rates));
        }
        var duty = lines.stream().map(AssessedLine::duty).reduce(Cents.ZERO, BigDecimal::add);
        if (request.modeOfTransport().equals(ModesOfTransport.MAIL) && duty.signum() > 0) {
            fees.add(new Fee(
                    MAIL,
                    rates.dutiableMail(),
                    "dutiable mail fee of fiscal year %s (19 CFR 24.22(f))".formatted(rates.name())));
        }
        if (owesHarborFee()) {
            var tax = lines.stream().map(AssessedLine::tax).reduce(Cents.ZERO, BigDecimal::add);
            fees.add(harbor(lines, sum(fees).add(duty).add(tax)));
        }
        return fees;
    }

    private Fee informal(FeeYear rates) {
        if (request.modeOfTransport().equals(ModesOfTransport.MAIL)) {
            return notCharged(INFORMAL, "not charged on mail");
        }
        if (Ports.isInformalFeeExempt(request.port())) {
            return notCharged(
                    INFORMAL,
                    "not charged at port %s: the carrier pays per waybill (19 CFR 24.23(b)(4))"
                            .formatted(request.port()));
        }
        if (!request.lines().isEmpty()
                && request.lines().stream()
                        .allMatch(line -> freeOfProcessing(line).isPresent())) {
            return notCharged(INFORMAL, "not charged: every line is free of it (19 CFR 24.23(c))");
        }
        return new Fee(
                INFORMAL,
                rates.informalEntry(),
                "informal entry fee of fiscal year " + rates.name() + " (19 CFR 24.23(b)(2))");
    }

    private static Fee processing(AssessmentLine line, BigDecimal value, FeeYear rates) {
        return freeOfProcessing(line)
                .map(ground -> notCharged(PROCESSING, "not charged: %s (19 CFR 24.23(c))".formatted(ground)))
                .orElseGet(() -> new Fee(
                        PROCESSING,
                        Cents.percentOf(value, rates.processingPercent()),
                        "merchandise processing fee (19 CFR 24.23(b)(1)): " + value + " x " + rates.processingPercent()
                                + "%"));
    }

    private Fee processing(List<AssessedLine> lines, FeeYear rates) {
        if (!request.lines().isEmpty()
                && request.lines().stream()
                        .allMatch(line -> freeOfProcessing(line).isPresent())) {
            return notCharged(PROCESSING, "not charged: every line is free of it (19 CFR 24.23(c))");
        }
        var exact = ofClass(PROCESSING, lines);
        var charged = exact.max(rates.leastProcessing()).min(rates.mostProcessing());
        var compared = charged.compareTo(exact);
        return new Fee(
                PROCESSING,
                charged,
                "merchandise processing fee (19 CFR 24.23(b)(1)): " + exact + bounded(compared)
                        + ofYear(compared, rates));
    }

    private static String bounded(int compared) {
        if (compared == 0) {
            return ", the sum of the lines";
        }
        return compared > 0 ? " raised to the least" : " lowered to the most";
    }

    private static String ofYear(int compared, FeeYear rates) {
        return compared == 0 ? "" : " of fiscal year " + rates.name();
    }

    private static Fee harbor(List<AssessedLine> lines, BigDecimal elseOwed) {
        var exact = ofClass(HARBOR, lines);
        return exact.compareTo(HARBOR_LEAST) <= 0 && elseOwed.signum() == 0
                ? notCharged(HARBOR, "not collected: %s, and nothing else is owed (19 CFR 24.24)".formatted(exact))
                : new Fee(HARBOR, exact, "harbor maintenance fee (19 CFR 24.24): the sum of the lines");
    }

    private boolean owesHarborFee() {
        return VESSEL.contains(request.modeOfTransport()) && !NO_HARBOR_FEE.contains(request.entryType());
    }

    static boolean isInsularPossession(String origin) {
        return INSULAR_POSSESSION.equals(FREE_ORIGINS.get(origin));
    }

    /** On what ground goods owe no merchandise processing fee. */
    private static Optional<String> freeOfProcessing(AssessmentLine line) {
        var digits = line.digits();
        if (digits.startsWith("98") && PROCESSED_ABROAD.stream().noneMatch(digits::startsWith)) {
            return Optional.of("goods of chapter 98");
        }
        if (Programs.find(line.claim()).filter(Programs.Program::processingFree).isPresent()) {
            return Optional.of("claim of program " + line.claim());
        }
        return Optional.ofNullable(FREE_ORIGINS.get(line.origin()))
                .map(ground -> "origin " + line.origin() + ", " + ground);
    }

    private static BigDecimal ofClass(String classCode, List<AssessedLine> lines) {
        return sum(lines.stream()
                .flatMap(line -> line.fees().stream())
                .filter(fee -> fee.classCode().equals(classCode))
                .toList());
    }

    private static BigDecimal sum(List<Fee> fees) {
        return fees.stream().map(Fee::amount).reduce(Cents.ZERO, BigDecimal::add);
    }

    private static Fee notCharged(String classCode, String why) {
        return new Fee(classCode, Cents.ZERO, why);
    }
}
