package org.acesim.cbp.control;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.clock.Driven;
import org.acesim.cbp.clock.NewYork;
import org.acesim.cbp.problem.Refusal;
import org.acesim.routes.account.Role;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An empty simulator and gateway, for the next class. */
@RestController
@RequestMapping("/cbp/api/v1/reset")
@Tag(name = "Clock")
class ResetController {
    private final Reset reset;

    ResetController(Reset reset) {
        this.reset = reset;
    }

    /**
     * What was done.
     *
     * @param epoch     the epoch that has begun
     * @param now       simulated time, which has begun anew
     * @param receivers whether the gateway is known to have emptied its store too
     */
    record Done(long epoch, String now, String receivers) {}

    @Operation(
            summary = "Empty the simulator and the gateway, at the start of simulated time",
            description =
                    "Entries, documents, messages under way and numbering go. Accounts, settings and scenarios stay;"
                            + " with `all=true` settings and scenarios go back to their defaults. For trainers.")
    @PostMapping
    Done reset(
            @AuthenticationPrincipal Caller caller, @RequestParam(name = "all", defaultValue = "false") boolean all) {
        if (caller.account().role() != Role.TRAINER) {
            throw Refusal.of(HttpStatus.FORBIDDEN, "Only trainers reset.");
        }
        if (reset.run(all) instanceof Driven.Done done) {
            return new Done(
                    reset.epoch(),
                    NewYork.show(done.reading().now()),
                    done.confirmed() ? "CONFIRMED" : "NOT_CONFIRMED");
        }
        throw Refusal.of(HttpStatus.CONFLICT, "Time is being put forward for somebody else. Try again.");
    }
}
