package org.acesim.cbp.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.acesim.cbp.clock.StoreEmptied;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the settings in the store, and a copy at hand. */
@Component
public final class SettingStore implements CurrentSettings {
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final SettingProperties defaults;
    private volatile Settings current;

    SettingStore(
            JdbcClient jdbc,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            SettingProperties defaults) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.defaults = defaults;
        this.current = stored().orElseGet(defaults::settings);
    }

    /** After a reset that keeps no settings, the defaults are in force. */
    @EventListener
    void emptied(StoreEmptied event) {
        current = stored().orElseGet(defaults::settings);
    }

    @Override
    public Settings get() {
        return current;
    }

    /** Changes the settings for everything that is decided from now on. */
    public synchronized Settings change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(current);
        if (!changed.equals(current)) {
            transaction.executeWithoutResult(status -> {
                store(changed);
                events.publishEvent(new SettingsChanged(changed));
            });
            current = changed;
        }
        return changed;
    }

    private Optional<Settings> stored() {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        jdbc.sql("select entry_type, rate from inspection_rate").query(row -> {
            rates.put(row.getString("entry_type"), row.getBigDecimal("rate").stripTrailingZeros());
        });
        Map<Term, Span> terms = new EnumMap<>(Term.class);
        jdbc.sql("select term, span from review_setting").query(row -> {
            Term term = Term.valueOf(row.getString("term"));
            Span.parse(row.getString("span")).ifPresent(span -> terms.put(term, span));
        });
        Set<String> paidFirst = Set.copyOf(jdbc.sql("select entry_type from payment_setting")
                .query(String.class)
                .list());
        return jdbc.sql(
                        "select seed, law_of, aggregation, desk, violation_rate, interest_rate from setting where id = 1")
                .query((row, number) -> new Settings(
                        row.getLong("seed"),
                        rates,
                        new LawOf(row.getObject("law_of", LocalDate.class)),
                        Aggregation.valueOf(row.getString("aggregation")),
                        ReviewSettings.USUAL
                                .decided(
                                        row.getBoolean("desk"),
                                        row.getBigDecimal("violation_rate").stripTrailingZeros())
                                .ofKinds(figures(InspectionKind.values()))
                                .ofRisks(figures(Risk.values()))
                                .with(terms),
                        new PaymentSettings(paidFirst, interestRate(row.getBigDecimal("interest_rate")))))
                .optional();
    }

    private void store(Settings settings) {
        jdbc.sql("delete from inspection_rate").update();
        settings.inspectionRates()
                .forEach((entryType, rate) -> jdbc.sql("insert into inspection_rate (entry_type, rate) values (?, ?)")
                        .params(entryType, rate)
                        .update());
        jdbc.sql("delete from setting").update();
        jdbc.sql("insert into setting (id, seed, law_of, aggregation, desk, violation_rate, interest_rate)"
                        + " values (1, ?, ?, ?, ?, ?, ?)")
                .param(settings.seed())
                .param(settings.lawOf().day())
                .param(settings.aggregation().name())
                .param(settings.review().desk())
                .param(settings.review().violationRate())
                .param(settings.payment().interestRate())
                .update();
        jdbc.sql("delete from payment_setting").update();
        settings.payment().first().forEach(type -> jdbc.sql("insert into payment_setting (entry_type) values (?)")
                .param(type)
                .update());
        jdbc.sql("delete from review_setting").update();
        settings.review().terms().forEach((term, span) -> jdbc.sql(
                        "insert into review_setting (term, span) values (?, ?)")
                .params(term.name(), span.toString())
                .update());
        jdbc.sql("delete from targeting_setting").update();
        settings.review().kinds().forEach(this::figure);
        settings.review().risks().forEach(this::figure);
    }

    private static @Nullable BigDecimal interestRate(@Nullable BigDecimal stored) {
        return stored == null
                ? null
                : new BigDecimal(stored.stripTrailingZeros().toPlainString());
    }

    private void figure(Enum<?> name, BigDecimal figure) {
        jdbc.sql("insert into targeting_setting (name, figure) values (?, ?)")
                .params(name.name(), figure)
                .update();
    }

    /** The figures that are stored of these names. */
    private <K extends Enum<K>> Map<K, BigDecimal> figures(K[] names) {
        Map<K, BigDecimal> figures = new HashMap<>();
        for (K name : names) {
            jdbc.sql("select figure from targeting_setting where name = ?")
                    .param(name.name())
                    .query(BigDecimal.class)
                    .optional()
                    .ifPresent(figure -> figures.put(
                            name, new BigDecimal(figure.stripTrailingZeros().toPlainString())));
        }
        return figures;
    }
}
