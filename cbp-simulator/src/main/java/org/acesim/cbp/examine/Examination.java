package org.acesim.cbp.examine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.Echo;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.cbp.entry.Decision;
import org.acesim.customs.regime.Regime;
import org.jspecify.annotations.Nullable;

/**
 * What came of examining a filing.
 *
 * @param filing        the filing
 * @param circumstances what CBP knew besides
 * @param release       the same, as far as it reads; null when its records are out of place
 * @param findings      every condition that it meets
 * @param warnings      what CBP only warns of
 */
public record Examination(
        Filing filing,
        Circumstances circumstances,
        @Nullable CargoRelease release,
        List<Finding> findings,
        List<Finding> warnings) {
    /** What CBP says of a filing that it could not process (ACE CATAIR, Entry Summary, AX). */
    private static final ReleaseMessage SYSTEM_FAILURE =
            new ReleaseMessage(ReleaseMessage.REJECTED, "ZZZ", "** ACE SYSTEM FAILURE **");

    private static final ReleaseMessage WARNED =
            new ReleaseMessage(ReleaseMessage.ACCEPTED_WITH_WARNINGS, "", "SE DATA ACCEPTED WITH WARNINGS");

    /** What was found, without a warning. */
    public Examination(
            Filing filing, Circumstances circumstances, @Nullable CargoRelease release, List<Finding> findings) {
        this(filing, circumstances, release, findings, List.of());
    }

    /** The same, rejected with a condition too that a scenario forces. */
    public Examination rejectedWith(String code) {
        return new Examination(filing, circumstances, release, plus(findings, Finding.forced(code)), warnings);
    }

    /** The same, with a warning that a scenario forces. */
    public Examination warningOf(String code) {
        return new Examination(filing, circumstances, release, findings, plus(warnings, Finding.forced(code)));
    }

    /** CBP's answer to a filing that it does not process, since its system has failed. */
    public CargoReleaseResponse systemFailure() {
        return new CargoReleaseResponse(
                new Examination(filing, circumstances, release, List.of())
                        .response()
                        .echoes(),
                SYSTEM_FAILURE);
    }

    private static List<Finding> plus(List<Finding> findings, Finding one) {
        return Stream.concat(findings.stream(), Stream.of(one)).toList();
    }

    /** SE90 follows a record at most this often (ACE Cargo Release, SX chapter). */
    private static final int MESSAGES_A_RECORD_MAX = 9;

    /** Nobody reads an explanation that goes on and on; the response names the rest. */
    private static final int EXPLAINED_MAX = 20;

    private static final ReleaseMessage ACCEPTED = new ReleaseMessage(ReleaseMessage.ACCEPTED, "", "SE DATA ACCEPTED");
    // The narrative is not published.
    private static final ReleaseMessage REFERRED = new ReleaseMessage(ReleaseMessage.REFERRED, "", "SE DATA REFERRED");
    private static final ReleaseMessage REJECTED = new ReleaseMessage(ReleaseMessage.REJECTED, "", "SE DATA REJECTED");

    /** Whether CBP takes the filing. */
    public boolean accepted() {
        return findings.isEmpty() && release != null;
    }

    /** CBP's answer: SE10 and SE15 always, any other record that is in error, each with what is wrong about it. */
    public CargoReleaseResponse response() {
        Map<Integer, List<Finding>> byRecord = findings.stream().collect(Collectors.groupingBy(Finding::recordIndex));
        Map<Integer, List<Finding>> warningsByRecord =
                warnings.stream().collect(Collectors.groupingBy(Finding::recordIndex));
        List<Echo> echoes = new ArrayList<>();
        List<String> records = filing.records();
        for (int index = 0; index < records.size(); index++) {
            List<Finding> ofRecord = byRecord.getOrDefault(index, List.of());
            List<Finding> warningsOfRecord = warningsByRecord.getOrDefault(index, List.of());
            String record = records.get(index);
            if (!ofRecord.isEmpty()
                    || !warningsOfRecord.isEmpty()
                    || record.startsWith("SE10")
                    || record.startsWith("SE15")) {
                echoes.add(new Echo(record, messages(ofRecord, warningsOfRecord)));
            }
        }
        if (!accepted()) {
            return new CargoReleaseResponse(echoes, REJECTED);
        }
        return new CargoReleaseResponse(echoes, warnings.isEmpty() ? ACCEPTED : WARNED);
    }

    /** CBP's answer where a person is to decide what the filing asks for. */
    public CargoReleaseResponse referral() {
        return new CargoReleaseResponse(response().echoes(), REFERRED);
    }

    /** Why CBP takes the filing or not. */
    public Decision decision(Instant at) {
        String text = accepted()
                ? "Accepted: none of " + Conditions.ALL.size() + " conditions is met"
                        + (warnings.isEmpty()
                                ? ""
                                : "; with a warning of "
                                        + warnings.stream().map(this::described).collect(Collectors.joining("; ")))
                : "Rejected: "
                        + findings.stream()
                                .limit(EXPLAINED_MAX)
                                .map(this::described)
                                .collect(Collectors.joining("; "))
                        + (findings.size() > EXPLAINED_MAX
                                ? "; and " + (findings.size() - EXPLAINED_MAX) + " more"
                                : "");
        return Decision.of(Decision.Rule.CONDITIONS, at, inputs(), text);
    }

    private Map<String, String> inputs() {
        Regime regime = circumstances.regime();
        return Decision.facts(
                "entryType",
                filing.entryType(),
                "value",
                release == null ? null : release.header().value(),
                "regime",
                regime.id(),
                "lawOf",
                circumstances.lawOf());
    }

    private String described(Finding finding) {
        return finding.code() + " " + finding.text() + " ("
                + filing.records().get(finding.recordIndex()).substring(0, 4) + ")";
    }

    private static List<ReleaseMessage> messages(List<Finding> findings, List<Finding> warnings) {
        return Stream.concat(
                        findings.stream().map(finding -> finding.message(ReleaseMessage.RECORD_REJECTED)),
                        warnings.stream().map(warning -> warning.message(ReleaseMessage.RECORD_WARNING)))
                .limit(MESSAGES_A_RECORD_MAX)
                .toList();
    }
}
