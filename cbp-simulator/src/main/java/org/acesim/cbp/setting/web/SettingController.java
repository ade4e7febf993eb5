package org.acesim.cbp.setting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.setting.Aggregation;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.cbp.setting.InspectionKind;
import org.acesim.cbp.setting.LawOf;
import org.acesim.cbp.setting.PaymentSettings;
import org.acesim.cbp.setting.Risk;
import org.acesim.cbp.setting.SettingStore;
import org.acesim.cbp.setting.Settings;
import org.acesim.cbp.setting.Span;
import org.acesim.cbp.setting.Term;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;
import org.acesim.customs.tariff.Tariff;
import org.acesim.customs.tariff.TariffInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The settings: officers and trainers read them, trainers change them. */
@RestController
@RequestMapping("/cbp/api/v1/settings")
@Tag(name = "Settings")
class SettingController {
    private static final Set<String> ENTRY_TYPES =
            Set.of(EntryTypes.SECTION_321, EntryTypes.INFORMAL, EntryTypes.FORMAL);
    private static final List<String> OWING_TYPES = List.of(EntryTypes.FORMAL, EntryTypes.INFORMAL);
    private static final String PAYMENT_FIRST = "paymentFirst";
    private static final LocalDate FIRST_LAW = Regimes.all().get(0).from();
    private static final LocalDate LAST_LAW = LocalDate.of(2099, 12, 31);
    private static final String LAW_OF = "a date from " + FIRST_LAW + " to " + LAST_LAW + ", or " + LawOf.BY_DATE;
    private static final String AGGREGATION =
            "one of " + Arrays.stream(Aggregation.values()).map(Enum::name).collect(Collectors.joining(", "));
    private static final int RATE_DECIMALS_MAX = 6;
    private static final BigDecimal FACTOR_MAX = new BigDecimal(1000);
    private static final String DESK = "DESK";
    private static final String AUTOMATIC = "AUTOMATIC";
    private static final Set<String> TERMS =
            Arrays.stream(Term.values()).map(Enum::name).collect(Collectors.toSet());
    private static final String A_SPAN =
            "one or two lengths of time, the shorter first, of at most 366 days, such as P1D or PT2H/P2D";

    private final CurrentSettings current;
    private final SettingStore store;
    private final SimulatedTime time;
    private final TariffInUse tariff;

    SettingController(CurrentSettings current, SettingStore store, SimulatedTime time, Tariff tariff) {
        this.tariff = TariffInUse.of(tariff);
        this.current = current;
        this.store = store;
        this.time = time;
    }

    /**
     * The settings as they are shown.
     *
     * @param seed            of every random draw
     * @param inspectionRates by entry type
     * @param lawOf           the day whose law is applied, or {@code BY_DATE}: each entry's own
     * @param regime          the regime that is in force by that law, for an entry of today
     * @param aggregation     what one person's shipments of one day are held against
     * @param officer         who decides reviews: AUTOMATIC or DESK
     * @param violationRate   the share of exams that find something
     * @param inspectionKinds the share of each kind of inspection
     * @param riskFactors     how many times likelier each risk makes an inspection
     * @param paymentFirst    the types of entries whose duty is paid before release
     * @param interestRate    the yearly rate on duty that is paid late; none where the dated table's is in force
     * @param durations       how long things take, in simulated time: the least and the most
     * @param tariff          the tariff in use; not a setting that can be changed here
     */
    record Shown(
            long seed,
            Map<String, BigDecimal> inspectionRates,
            String lawOf,
            String regime,
            Aggregation aggregation,
            String officer,
            BigDecimal violationRate,
            Map<InspectionKind, BigDecimal> inspectionKinds,
            Map<Risk, BigDecimal> riskFactors,
            Set<String> paymentFirst,
            @Nullable BigDecimal interestRate,
            Map<Term, String> durations,
            TariffInUse tariff) {
        static Shown of(Settings settings, LocalDate today, TariffInUse tariff) {
            return new Shown(
                    settings.seed(),
                    new TreeMap<>(settings.inspectionRates()),
                    settings.lawOf().toString(),
                    Regimes.on(settings.lawOf().on(today)).id(),
                    settings.aggregation(),
                    settings.review().desk() ? DESK : AUTOMATIC,
                    settings.review().violationRate(),
                    new TreeMap<>(settings.review().kinds()),
                    new TreeMap<>(settings.review().risks()),
                    new TreeSet<>(settings.payment().first()),
                    settings.payment().interestRate(),
                    Arrays.stream(Term.values())
                            .collect(Collectors.toMap(
                                    term -> term,
                                    term -> settings.review().term(term).toString(),
                                    (one, other) -> one,
                                    LinkedHashMap::new)),
                    tariff);
        }
    }

    @Operation(summary = "The settings in force")
    @GetMapping
    Shown read() {
        return Shown.of(current.get(), time.today(), tariff);
    }

    @Operation(
            summary = "Change settings",
            description = "What is left out stays as it is. Changes concern what is decided from now on.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"inspectionRates\": {\"86\": \"0.5\"}}"))))
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Shown change(@RequestBody byte[] body) {
        JsonFields fields = JsonFields.read(
                body,
                Set.of(
                        "seed",
                        "inspectionRates",
                        "lawOf",
                        "aggregation",
                        "officer",
                        "violationRate",
                        "inspectionKinds",
                        "riskFactors",
                        PAYMENT_FIRST,
                        "interestRate",
                        "durations"));
        Optional<Long> seed = fields.whole("seed");
        Optional<LawOf> lawOf = fields.text("lawOf", LAW_OF, SettingController::lawOf);
        Optional<Aggregation> aggregation = fields.text("aggregation", AGGREGATION, SettingController::aggregation);
        Map<String, BigDecimal> rates = fields.object("inspectionRates", ENTRY_TYPES)
                .map(given ->
                        given.each(type -> given.decimal(type, BigDecimal.ZERO, BigDecimal.ONE, RATE_DECIMALS_MAX)))
                .orElse(Map.of());
        Optional<Boolean> desk = fields.text(
                "officer",
                "AUTOMATIC or DESK",
                text -> text.equals(DESK) || text.equals(AUTOMATIC)
                        ? Optional.of(text.equals(DESK))
                        : Optional.empty());
        Optional<BigDecimal> violationRate =
                fields.decimal("violationRate", BigDecimal.ZERO, BigDecimal.ONE, RATE_DECIMALS_MAX);
        Map<InspectionKind, BigDecimal> kinds =
                figures(fields, "inspectionKinds", InspectionKind.class, BigDecimal.ONE);
        if (!kinds.isEmpty() && kinds.values().stream().allMatch(share -> share.signum() == 0)) {
            fields.problem("CONTRADICTION", "inspectionKinds", "At least one kind of inspection has a share above 0.");
        }
        Map<Risk, BigDecimal> risks = figures(fields, "riskFactors", Risk.class, FACTOR_MAX);
        Optional<Set<String>> paymentFirst = paymentFirst(fields);
        Optional<BigDecimal> interestRate =
                fields.decimal("interestRate", BigDecimal.ZERO, BigDecimal.ONE, RATE_DECIMALS_MAX);
        Map<Term, Span> terms = new EnumMap<>(Term.class);
        fields.object("durations", TERMS)
                .map(given -> given.each(
                        term -> TERMS.contains(term) ? given.text(term, A_SPAN, Span::parse) : Optional.empty()))
                .ifPresent(given -> given.forEach((term, span) -> terms.put(Term.valueOf(term), span)));
        fields.refuseProblems();
        Settings changed = store.change(before -> new Settings(
                seed.orElse(before.seed()),
                merged(before.inspectionRates(), rates),
                lawOf.orElse(before.lawOf()),
                aggregation.orElse(before.aggregation()),
                before.review()
                        .decided(
                                desk.orElse(before.review().desk()),
                                violationRate.orElse(before.review().violationRate()))
                        .ofKinds(kinds)
                        .ofRisks(risks)
                        .with(terms),
                new PaymentSettings(
                        paymentFirst.orElse(before.payment().first()),
                        interestRate
                                .map(BigDecimal::stripTrailingZeros)
                                .orElse(before.payment().interestRate()))));
        return Shown.of(changed, time.today(), tariff);
    }

    /** Small shipments under Section 321 owe nothing that could be paid first. */
    private static Optional<Set<String>> paymentFirst(JsonFields fields) {
        if (!fields.has(PAYMENT_FIRST)) {
            return Optional.empty();
        }
        List<String> types = fields.texts(PAYMENT_FIRST, OWING_TYPES.size());
        types.stream()
                .filter(type -> !OWING_TYPES.contains(type))
                .forEach(type -> fields.problem(
                        "UNKNOWN_VALUE",
                        PAYMENT_FIRST,
                        "Entries of type '" + type + "' owe no duty that could be paid first: expected "
                                + String.join(" or ", OWING_TYPES) + "."));
        return Optional.of(Set.copyOf(types));
    }

    private static <K extends Enum<K>> Map<K, BigDecimal> figures(
            JsonFields fields, String name, Class<K> type, BigDecimal most) {
        Map<K, BigDecimal> figures = new EnumMap<>(type);
        Set<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        fields.object(name, names)
                .map(given -> given.each(each -> names.contains(each)
                        ? given.decimal(each, BigDecimal.ZERO, most, RATE_DECIMALS_MAX)
                        : Optional.empty()))
                .ifPresent(given -> given.forEach((each, figure) -> figures.put(Enum.valueOf(type, each), figure)));
        return figures;
    }

    private static Map<String, BigDecimal> merged(Map<String, BigDecimal> before, Map<String, BigDecimal> given) {
        Map<String, BigDecimal> merged = new HashMap<>(before);
        given.forEach((type, rate) -> merged.put(type, rate.stripTrailingZeros()));
        return merged;
    }

    private static Optional<Aggregation> aggregation(String text) {
        return Arrays.stream(Aggregation.values())
                .filter(rule -> rule.name().equals(text))
                .findFirst();
    }

    private static Optional<LawOf> lawOf(String text) {
        try {
            return Optional.of(LawOf.valueOf(text)).filter(law -> law.pinned()
                    .filter(day -> day.isBefore(FIRST_LAW) || day.isAfter(LAST_LAW))
                    .isEmpty());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
