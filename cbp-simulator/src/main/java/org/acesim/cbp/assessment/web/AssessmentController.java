package org.acesim.cbp.assessment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.customs.assessment.Assessments;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would it cost? Nothing is filed and nothing is stored. */
@RestController
@RequestMapping("/cbp/api/v1/assessments")
@Tag(name = "Assessments")
class AssessmentController {
    private static final String NOTE = "SIMULATED. An estimate for training, not a quote and not legal advice.";

    private final Assessments assessments;
    private final SimulatedTime time;

    AssessmentController(Assessments assessments, SimulatedTime time) {
        this.assessments = assessments;
        this.time = time;
    }

    /**
     * What goods would cost.
     *
     * @param assessments on the day asked for, then on each day to compare
     */
    record Answer(String note, List<AssessmentView> assessments) {}

    @Operation(
            summary = "What goods would cost, without filing",
            description =
                    "For any date, origin and entry type, and the same goods beside it on other dates (`compare`). A"
                            + " rate that needs a quantity which is left out is not reckoned, and says so. `revision` is"
                            + " the tariff in use.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"entryType\": \"11\", \"date\": \"2024-06-03\", \"lines\":"
                                                                    + " [{\"hts\": \"6109.10.0012\", \"origin\": \"CN\","
                                                                    + " \"value\": \"500.00\"}], \"compare\": [{\"date\":"
                                                                    + " \"2025-06-16\"}]}"))))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Answer assess(@RequestBody byte[] body) {
        return new Answer(
                NOTE,
                AssessmentReader.read(body, time.today()).stream()
                        .map(request -> AssessmentView.of(request, assessments.preview(request)))
                        .toList());
    }
}
