package org.acesim.gateway.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.own.SimulatorCondition;
import org.acesim.catair.release.CargoReleaseResponse;
import org.acesim.catair.release.Echo;
import org.acesim.catair.release.ReleaseMessage;
import org.acesim.gateway.filing.FilingProblem;

/** The response to a transaction that the gateway itself refused, in CBP's form: a filer's program reads but that. */
public final class Refused {
    /** SE90 follows a record at most nine times (Cargo Release v40). */
    private static final int MESSAGES_MAX = 9;

    private static final Map<String, SimulatorCondition> CONDITIONS = Map.of(
            "MISSING", SimulatorCondition.MISSING_VALUE,
            "NOT_ALLOWED", SimulatorCondition.RECORD_NOT_ALLOWED,
            "LIMIT", SimulatorCondition.SECTION_321_VALUE_EXCEEDED);
    private static final int ENTRY_TYPE_FROM = 19;

    private Refused() {}

    /** The response to {@code sent}, refused for these reasons. */
    public static Transaction response(Transaction sent, List<FilingProblem> problems) {
        Map<String, List<ReleaseMessage>> byRecord = new LinkedHashMap<>();
        for (FilingProblem problem : problems) {
            byRecord.computeIfAbsent(record(sent, problem), id -> new ArrayList<>())
                    .add(message(sent, problem));
        }
        List<Echo> echoes = new ArrayList<>();
        for (String record : sent.records()) {
            String id = record.substring(0, 4);
            // What is said of a kind of record is said once, after the first of the kind.
            List<ReleaseMessage> messages = byRecord.remove(id);
            if (messages != null || id.equals("SE10") || id.equals("SE15")) {
                List<ReleaseMessage> most = messages == null ? List.of() : messages;
                echoes.add(new Echo(record, most.subList(0, Math.min(MESSAGES_MAX, most.size()))));
            }
        }
        return new CargoReleaseResponse(echoes, new ReleaseMessage(ReleaseMessage.REJECTED, "", "SE DATA REJECTED"))
                .write();
    }

    private static String record(Transaction sent, FilingProblem problem) {
        String id = problem.pointer().substring(0, Math.min(4, problem.pointer().length()));
        return sent.records().stream().anyMatch(record -> record.startsWith(id)) && id.length() == 4 ? id : "SE10";
    }

    private static ReleaseMessage message(Transaction sent, FilingProblem problem) {
        if (problem.code().equals("NUMBER_IN_USE")) {
            return message(
                    ReleaseCondition.ENTRY_NUMBER_ALREADY_ON_FILE.code(),
                    ReleaseCondition.ENTRY_NUMBER_ALREADY_ON_FILE.text());
        }
        SimulatorCondition condition = CONDITIONS.getOrDefault(problem.code(), SimulatorCondition.MALFORMED);
        boolean informal = sent.records().get(0).startsWith("11", ENTRY_TYPE_FROM);
        if (problem.code().equals("LIMIT") && informal) {
            condition = SimulatorCondition.INFORMAL_VALUE_EXCEEDED;
        }
        return message(condition.code(), condition.text());
    }

    private static ReleaseMessage message(String code, String text) {
        return new ReleaseMessage(ReleaseMessage.RECORD_REJECTED, code, text);
    }
}
