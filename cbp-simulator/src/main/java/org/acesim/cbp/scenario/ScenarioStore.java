package org.acesim.cbp.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acesim.cbp.clock.StoreEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rules in the store, and a copy at hand; and counts durably how often limited ones were applied. */
@Component
class ScenarioStore {
    private static final String DEFAULTS = "default-scenarios.yml";

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private volatile RuleBook book;

    ScenarioStore(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.book = stored();
    }

    /** After a reset the rules stay, unless everything went, and limited ones are counted anew. */
    @EventListener
    void emptied(StoreEmptied event) {
        book = stored();
        book.scopes().forEach(scope -> countFromZero(scope, book.of(scope)));
    }

    RuleBook book() {
        return book;
    }

    /** Puts rules in the place of those of several scopes, which are applied from now on; counting begins anew. */
    synchronized void replace(Map<String, List<Scenario>> rules) {
        transaction.executeWithoutResult(status -> rules.forEach(this::store));
        RuleBook changed = book;
        for (Map.Entry<String, List<Scenario>> scope : rules.entrySet()) {
            changed = changed.with(scope.getKey(), scope.getValue());
        }
        book = changed;
    }

    /** How often a limited rule was applied; nobody else applies it until the transaction ends. */
    int used(String scope, int position) {
        return jdbc.sql("select used from scenario_use where scope = ? and position = ? for update")
                .params(scope, position)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void use(String scope, int position) {
        jdbc.sql("update scenario_use set used = used + 1 where scope = ? and position = ?")
                .params(scope, position)
                .update();
    }

    private void store(String scope, List<Scenario> rules) {
        jdbc.sql("delete from scenario_rules where scope = ?").param(scope).update();
        String json = JsonMapper.shared()
                .writeValueAsString(rules.stream().map(Scenario::written).toList());
        jdbc.sql("insert into scenario_rules (scope, rules) values (?, ?)")
                .params(scope, json)
                .update();
        countFromZero(scope, rules);
    }

    private void countFromZero(String scope, List<Scenario> rules) {
        jdbc.sql("delete from scenario_use where scope = ?").param(scope).update();
        for (int position = 0; position < rules.size(); position++) {
            if (rules.get(position).times() != null) {
                jdbc.sql("insert into scenario_use (scope, position, used) values (?, ?, 0)")
                        .params(scope, position)
                        .update();
            }
        }
    }

    private RuleBook stored() {
        RuleBook[] read = {new RuleBook(defaults(), Map.of())};
        jdbc.sql("select scope, rules from scenario_rules").query(row -> {
            byte[] rules = row.getString("rules").getBytes(StandardCharsets.UTF_8);
            read[0] = read[0].with(row.getString("scope"), rules(rules, false));
        });
        return read[0];
    }

    /** The magic values that are ready for everybody. */
    static List<Scenario> defaults() {
        try (InputStream in = Objects.requireNonNull(ScenarioStore.class.getResourceAsStream(DEFAULTS))) {
            return rules(in.readAllBytes(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(DEFAULTS, e);
        }
    }

    private static List<Scenario> rules(byte[] text, boolean yaml) {
        RuleReader reader = new RuleReader();
        List<Scenario> rules = reader.rules("", RuleText.read(text, yaml));
        if (!reader.problems().isEmpty()) {
            throw new IllegalStateException("rules of another version: " + reader.problems());
        }
        return rules;
    }
}
