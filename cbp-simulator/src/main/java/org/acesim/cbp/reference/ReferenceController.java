package org.acesim.cbp.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acesim.catair.code.BillDispositionCode;
import org.acesim.catair.code.EntryDispositionCode;
import org.acesim.catair.code.ReleaseCondition;
import org.acesim.catair.code.ReleaseOrigin;
import org.acesim.catair.code.StatusReason;
import org.acesim.catair.code.SummaryConditionCode;
import org.acesim.catair.code.SummaryDispositionCode;
import org.acesim.catair.envelope.Application;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.explain.Layouts;
import org.acesim.catair.layout.Layout;
import org.acesim.catair.own.NoticeKind;
import org.acesim.catair.own.NoticeStatus;
import org.acesim.catair.own.SimulatorCondition;
import org.acesim.cbp.entry.AgencyProgress;
import org.acesim.cbp.examine.UnpublishedCondition;
import org.acesim.cbp.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Codes and layouts, for whoever is signed in. */
@RestController
@RequestMapping("/cbp/api/v1")
@Tag(name = "Reference")
class ReferenceController {
    private static final List<CodeView> CONDITIONS = Stream.of(
                    CodeView.all("X1", "condition", BatchCondition.values()),
                    CodeView.all("SE90", "condition", ReleaseCondition.values()),
                    CodeView.all("SE90", "condition", SimulatorCondition.values()),
                    CodeView.all("SE90", "condition", UnpublishedCondition.values()),
                    CodeView.all("E1", "condition", SummaryConditionCode.values()))
            .flatMap(codes -> codes)
            .toList();

    private static final List<CodeView> DISPOSITIONS = Stream.of(
                    CodeView.all("SO50", "disposition", BillDispositionCode.values()),
                    CodeView.all("SO60", "disposition", EntryDispositionCode.values()),
                    CodeView.all("SO60", "release origin", ReleaseOrigin.values()),
                    CodeView.all("SO70", "disposition", AgencyProgress.values()),
                    CodeView.all("SO20", "reason", StatusReason.values()),
                    CodeView.all("E1", "disposition", SummaryDispositionCode.values()),
                    CodeView.all("DN10", "notice", NoticeKind.values()),
                    CodeView.all("DN10", "status of a notice", NoticeStatus.values()))
            .flatMap(codes -> codes)
            .toList();

    @Operation(
            summary = "Why filings are rejected or warned of",
            description =
                    "X1 of a batch, SE90 of a cargo release, E1 of an entry summary. `own` are the simulator's: no"
                            + " code of CBP begins with Z and two digits.")
    @GetMapping("/conditions")
    List<CodeView> conditions() {
        return CONDITIONS;
    }

    @Operation(
            summary = "What filers can be told of an entry",
            description = "SO50 of a bill, SO60 of an entry, SO70 of a partner agency, E1 of an entry summary; DN10 are"
                    + " the simulator's own notices.")
    @GetMapping("/dispositions")
    List<CodeView> dispositions() {
        return DISPOSITIONS;
    }

    @Operation(
            summary = "The layouts of records",
            description =
                    "All, or those of an `application` such as SE, with the envelope, and of a `record` such as SE60.")
    @GetMapping("/layouts")
    List<LayoutView> layouts(
            @RequestParam(name = "application", required = false) Optional<String> application,
            @RequestParam(name = "record", required = false) Optional<String> record) {
        if (application.isPresent() && Application.find(application.get()).isEmpty()) {
            throw Refusal.of(
                    HttpStatus.BAD_REQUEST,
                    "There is no such application: 'application' is a code such as SE, SX, SO or AE.");
        }
        return Layouts.all().stream()
                .map(layout -> LayoutView.of(layout, applications(layout)))
                .filter(view -> application
                        .filter(code -> !view.applications().isEmpty()
                                && !view.applications().contains(code))
                        .isEmpty())
                .filter(view -> record.filter(id -> !view.record().equals(id)).isEmpty())
                .toList();
    }

    private static List<String> applications(Layout<?> layout) {
        return Arrays.stream(Application.values())
                .filter(application -> Layouts.of(application).contains(layout))
                .map(Application::code)
                .toList();
    }
}
