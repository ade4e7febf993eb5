package org.acesim.gateway.act;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acesim.customs.regime.Regimes;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.Origin;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.check.CheckedFiling;
import org.acesim.gateway.filing.check.FilingChecks;
import org.acesim.gateway.filing.check.FilingContext;
import org.acesim.gateway.filing.json.FilingJson;
import org.acesim.gateway.filing.json.Json;
import org.acesim.gateway.filing.read.DocumentProblem;
import org.acesim.gateway.filing.read.FilingReader;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.account.Account;
import org.acesim.routes.filer.DocumentFormat;
import org.springframework.http.HttpStatus;

/** Reads what an entry is to be: a whole filing, or the part of one that an update may change. */
final class Changes {
    /** What SE U may say: bill, port, location, arrival and contact (Cargo Release v40). */
    private static final Set<String> UPDATABLE =
            Set.of("bills", "portOfEntry", "conveyance", "estimatedArrival", "contact", "modeOfTransport");

    private final SimulatedTime time;

    Changes(SimulatedTime time) {
        this.time = time;
    }

    /** A whole filing that takes the place of another under its number. */
    Filing replacement(byte[] body, String number, Account account) {
        try {
            Optional<DocumentProblem> broken = FilingReader.verify(DocumentFormat.JSON, new ByteArrayInputStream(body));
            if (broken.isPresent()) {
                throw JsonBody.unreadable(broken.get());
            }
            try (FilingReader reader = FilingReader.open(DocumentFormat.JSON, new ByteArrayInputStream(body))) {
                if (!reader.single()) {
                    throw ProblemException.badRequest("An entry is replaced by one filing, {...}.");
                }
                return checked(reader.next(), number, account);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was filed, with the parts that an update states in the place of its own. */
    Filing update(byte[] body, Filing filed, Account account) {
        List<FilingProblem> problems = new ArrayList<>();
        Map<String, Json> members = new LinkedHashMap<>(FilingJson.tree(filed).members());
        Json.Obj changes = JsonBody.object(body, "An update is an object with the fields that it changes.", problems);
        for (Map.Entry<String, Json> change : changes.members().entrySet()) {
            if (UPDATABLE.contains(change.getKey())) {
                members.put(change.getKey(), change.getValue());
            } else {
                problems.add(FilingProblem.of(
                        ProblemCode.NOT_ALLOWED,
                        "/" + change.getKey(),
                        "An update does not change this; a replacement may.",
                        change.getValue().shown(),
                        "one of " + UPDATABLE.stream().sorted().toList()));
            }
        }
        Filing merged = FilingJson.bind(new Json.Obj(members), problems);
        String number = String.valueOf(filed.entryNumber());
        return checked(
                problems.isEmpty()
                        ? new ReadFiling.Understood(1, merged, Origin.JSON)
                        : new ReadFiling.Refused(1, merged, Origin.JSON, problems),
                number,
                account);
    }

    private Filing checked(ReadFiling read, String number, Account account) {
        FilingContext context = new FilingContext(
                time.today(), Regimes.on(time.lawOf(read.filing().estimatedArrival())), account);
        CheckedFiling checked = FilingChecks.check(read, context, true);
        List<FilingProblem> problems = new ArrayList<>(checked.problems());
        problems.removeIf(Changes::isOfLateFiling);
        String stated = checked.filing().entryNumber();
        if (stated != null && !stated.equals(number)) {
            problems.add(FilingProblem.of(
                    ProblemCode.CONFLICT,
                    "/entryNumber",
                    "The number is that of another entry than the address.",
                    stated,
                    number));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The filing has problems: %d.".formatted(problems.size()),
                    problems);
        }
        return checked.filing().withEntryNumber(number);
    }

    /** What is changed was filed in time, however long ago its goods arrived. */
    private static boolean isOfLateFiling(FilingProblem problem) {
        return problem.pointer().equals("/estimatedArrival") && problem.code().equals(ProblemCode.CONFLICT.name());
    }
}
