package org.acesim.cbp.setting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.setting.CurrentSettings;
import org.acesim.cbp.setting.SettingStore;
import org.acesim.cbp.setting.Settings;
import org.acesim.customs.code.EntryTypes;
import org.acesim.customs.regime.Regimes;
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
    private static final LocalDate FIRST_LAW = Regimes.all().get(0).from();
    private static final LocalDate LAST_LAW = LocalDate.of(2099, 12, 31);
    private static final String LAW_OF = "a date from " + FIRST_LAW + " to " + LAST_LAW;
    private static final int RATE_DECIMALS_MAX = 6;

    private final CurrentSettings current;
    private final SettingStore store;

    SettingController(CurrentSettings current, SettingStore store) {
        this.current = current;
        this.store = store;
    }

    /**
     * The settings as they are shown.
     *
     * @param seed            of every random draw
     * @param inspectionRates by entry type
     * @param lawOf           the day whose law is applied
     * @param regime          the regime that is in force by that law
     */
    record Shown(long seed, Map<String, BigDecimal> inspectionRates, LocalDate lawOf, String regime) {
        static Shown of(Settings settings) {
            return new Shown(
                    settings.seed(),
                    new TreeMap<>(settings.inspectionRates()),
                    settings.lawOf(),
                    Regimes.on(settings.lawOf()).id());
        }
    }

    @Operation(summary = "The settings in force")
    @GetMapping
    Shown read() {
        return Shown.of(current.get());
    }

    @Operation(
            summary = "Change settings",
            description = "What is left out stays as it is. Changes concern what is decided from now on.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"inspectionRates\": {\"86\": \"0.5\"}}"))))
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Shown change(@RequestBody byte[] body) {
        JsonFields fields = JsonFields.read(body, Set.of("seed", "inspectionRates", "lawOf"));
        Optional<Long> seed = fields.whole("seed");
        Optional<LocalDate> lawOf = fields.text("lawOf", LAW_OF, SettingController::lawOf);
        Map<String, BigDecimal> rates = fields.object("inspectionRates", ENTRY_TYPES)
                .map(given ->
                        given.each(type -> given.decimal(type, BigDecimal.ZERO, BigDecimal.ONE, RATE_DECIMALS_MAX)))
                .orElse(Map.of());
        fields.refuseProblems();
        return Shown.of(store.change(before -> new Settings(
                seed.orElse(before.seed()), merged(before.inspectionRates(), rates), lawOf.orElse(before.lawOf()))));
    }

    private static Map<String, BigDecimal> merged(Map<String, BigDecimal> before, Map<String, BigDecimal> given) {
        Map<String, BigDecimal> merged = new HashMap<>(before);
        given.forEach((type, rate) -> merged.put(type, rate.stripTrailingZeros()));
        return merged;
    }

    private static Optional<LocalDate> lawOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST_LAW) && !day.isAfter(LAST_LAW));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
