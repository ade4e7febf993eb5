package org.acesim.cbp.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.catair.own.AssessmentMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every assessment of every entry, with its version: what was said once stays as it was. */
@Component
public class KeptAssessments {
    private static final String COLUMNS = "entry_number, version, kind, made_at, regime, why, figures";

    private final JdbcTemplate jdbc;

    KeptAssessments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of those of the entries that have been assessed. Whoever adds one has locked its entry. */
    public Map<String, Integer> versions(Collection<String> entryNumbers) {
        Map<String, Integer> versions = new HashMap<>();
        jdbc.query(
                "select entry_number, max(version) newest from assessment where entry_number = any(?)"
                        + " group by entry_number",
                (ResultSet row) -> {
                    versions.put(row.getString("entry_number"), row.getInt("newest"));
                },
                (Object) entryNumbers.toArray(String[]::new));
        return versions;
    }

    /** Whether what is known of an entry's cost is more than an estimate: it has an entry summary. */
    public boolean isFirm(String entryNumber) {
        return jdbc
                .queryForList(
                        "select kind from assessment where entry_number = ? order by version desc limit 1",
                        String.class,
                        entryNumber)
                .stream()
                .anyMatch(kind -> !kind.equals(AssessmentMessage.Kind.ESTIMATE.name()));
    }

    /** Keeps assessments, in the caller's transaction. */
    public void add(List<KeptAssessment> assessments) {
        if (assessments.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>(assessments.size());
        for (KeptAssessment kept : assessments) {
            rows.add(new Object[] {
                kept.entryNumber(),
                kept.version(),
                kept.kind().name(),
                Timestamp.from(kept.at()),
                kept.regime(),
                kept.why(),
                FigureText.write(kept.assessment())
            });
        }
        jdbc.batchUpdate("insert into assessment (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** All of an entry, the oldest first. */
    public List<KeptAssessment> of(String entryNumber) {
        return jdbc.query(
                "select " + COLUMNS + " from assessment where entry_number = ? order by version",
                KeptAssessments::kept,
                entryNumber);
    }

    /** One of an entry. */
    public Optional<KeptAssessment> of(String entryNumber, int version) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from assessment where entry_number = ? and version = ?",
                        KeptAssessments::kept,
                        entryNumber,
                        version)
                .stream()
                .findFirst();
    }

    /** The newest of each of the entries that was made from an entry summary, or anew after one. */
    public Map<String, KeptAssessment> newestFirm(Collection<String> entryNumbers) {
        Map<String, KeptAssessment> newest = new LinkedHashMap<>();
        jdbc.query(
                        "select " + COLUMNS + " from assessment a where entry_number = any(?) and version ="
                                + " (select max(version) from assessment where entry_number = a.entry_number"
                                + " and kind <> 'ESTIMATE') order by entry_number",
                        KeptAssessments::kept,
                        (Object) entryNumbers.toArray(String[]::new))
                .forEach(kept -> newest.put(kept.entryNumber(), kept));
        return newest;
    }

    private static KeptAssessment kept(ResultSet row, int number) throws SQLException {
        return new KeptAssessment(
                row.getString("entry_number"),
                row.getInt("version"),
                AssessmentMessage.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("made_at").toInstant(),
                row.getString("regime"),
                row.getString("why"),
                FigureText.read(row.getBytes("figures")));
    }
}
