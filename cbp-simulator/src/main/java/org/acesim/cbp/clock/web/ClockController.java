package org.acesim.cbp.clock.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.acesim.cbp.clock.ClockDrive;
import org.acesim.cbp.clock.Driven;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.problem.JsonFields;
import org.acesim.cbp.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Simulated time: everybody reads it, trainers drive it. */
@RestController
@RequestMapping("/cbp/api/v1/clock")
@Tag(name = "Clock")
class ClockController {
    private static final BigDecimal SLOWEST = new BigDecimal("0.001");
    private static final BigDecimal FASTEST = new BigDecimal("100000");
    private static final String MOMENT =
            "a date and time such as 2024-06-10T09:00 (New York) or 2024-06-10T09:00-04:00";
    private static final String DURATION = "a duration such as PT90M or P40D, not negative";

    private final ClockDrive drive;

    ClockController(ClockDrive drive) {
        this.drive = drive;
    }

    @Operation(summary = "What simulated time it is, and how it runs")
    @GetMapping
    ClockAnswer read() {
        return ClockAnswer.of(drive.reading());
    }

    @Operation(
            summary = "Change how time runs",
            description = "What is left out stays as it is. A `now` puts time forward and does what is due on the way.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"speed\": 60, \"frozen\": false}"))))
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ClockAnswer change(@RequestBody byte[] body) {
        JsonFields fields = JsonFields.read(body, Set.of("now", "speed", "frozen"));
        Optional<Instant> now = fields.text("now", MOMENT, NewYork::read);
        Optional<BigDecimal> speed = fields.decimal("speed", SLOWEST, FASTEST, 3);
        Optional<Boolean> frozen = fields.flag("frozen");
        fields.refuseProblems();
        return answer(drive.change(speed.orElse(null), frozen.orElse(null), now.orElse(null)));
    }

    @Operation(
            summary = "Put time forward, doing what is due on the way",
            description = "Either `by` a duration or `to` a moment.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(examples = @ExampleObject("{\"by\": \"P1D\"}"))))
    @PostMapping(path = "/advance", consumes = MediaType.APPLICATION_JSON_VALUE)
    ClockAnswer advance(@RequestBody byte[] body) {
        JsonFields fields = JsonFields.read(body, Set.of("by", "to"));
        Optional<Duration> by = fields.text("by", DURATION, ClockController::duration);
        Optional<Instant> to = fields.text("to", MOMENT, NewYork::read);
        fields.refuseProblems();
        if (by.isPresent() == to.isPresent()) {
            fields.problem("CONTRADICTION", "", "State either 'by' or 'to'.");
            fields.refuseProblems();
        }
        return answer(by.map(drive::advanceBy).orElseGet(() -> drive.advanceTo(to.orElseThrow())));
    }

    @Operation(
            summary = "Put time forward until nothing is due",
            description = "Stops before the first deadline that waits for a person, and says which;"
                    + " `through=deadlines` goes on.")
    @PostMapping("/run-until-quiet")
    ClockAnswer runUntilQuiet(@RequestParam(name = "through", required = false) Optional<String> through) {
        if (through.isPresent() && !through.get().equals("deadlines")) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "'through' can only be 'deadlines'.");
        }
        return ClockAnswer.quiet(done(through.isPresent() ? drive.runThroughDeadlines() : drive.runUntilQuiet()));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ClockAnswer answer(Driven driven) {
        return ClockAnswer.of(done(driven));
    }

    private static Driven.Done done(Driven driven) {
        if (driven instanceof Driven.Done done) {
            return done;
        }
        Driven.Refused refused = (Driven.Refused) driven;
        String now = NewYork.show(refused.reading().now());
        throw switch (refused.reason()) {
            case BACKWARDS ->
                Refusal.of(
                        HttpStatus.CONFLICT,
                        "It is " + now + ", and simulated time never goes back. Leave out 'now' to keep it.");
            case BEYOND_HORIZON ->
                Refusal.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "It is " + now
                                + ". Simulated time ends with the year 2099: messages have dates of this century only.");
            case BUSY ->
                Refusal.of(
                        HttpStatus.CONFLICT,
                        "It is " + now + ", and time is being put forward for somebody else. Try again.");
            case STOPPING ->
                Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "It is " + now + ", and the program is stopping.");
        };
    }
}
