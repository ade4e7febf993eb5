package org.acesim.cbp.abi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.cbp.account.Caller;
import org.acesim.cbp.clock.Patience;
import org.acesim.cbp.problem.Refusal;
import org.acesim.routes.account.Sender;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a batch by HTTP, puts it on the queue and answers with what comes of it. */
@RestController
@RequestMapping("/cbp/api/v1/abi")
@Tag(name = "ABI")
class AbiController {
    /** As at the queues. */
    private static final int BYTES_MAX = 64 * 1024 * 1024;

    private final AbiRequests requests;
    private final Duration patience;

    AbiController(AbiRequests requests, @Value("${acesim.cbp.abi-patience:10s}") Duration patience) {
        this.requests = requests;
        this.patience = patience;
    }

    @Operation(
            summary = "Send a batch by hand",
            description = "Answers with the response batch, or with 202 and its later place. The response also goes to"
                    + " the sender's queue, as ever. You must own the sender of the A record.")
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> send(@AuthenticationPrincipal Caller caller, InputStream body) throws IOException {
        byte[] batches = body.readNBytes(BYTES_MAX + 1);
        if (batches.length > BYTES_MAX) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "A message has at most " + BYTES_MAX + " bytes.");
        }
        refuseOthersSenders(batches, caller);
        long number = requests.send(batches, caller.getName());
        Optional<byte[]> answer = Patience.of(patience).await(() -> requests.answer(number));
        return answer.map(AbiController::answered).orElseGet(() -> ResponseEntity.accepted()
                .location(URI.create("/cbp/api/v1/abi/" + number))
                .build());
    }

    @Operation(summary = "The answer to a batch that was not answered at once")
    @GetMapping(path = "/{number}", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> answer(@AuthenticationPrincipal Caller caller, @PathVariable("number") long number) {
        if (!requests.isOf(number, caller.getName())) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "You have sent no batch with this number in the last 30 days.");
        }
        return requests.answer(number).map(AbiController::answered).orElseGet(() -> ResponseEntity.accepted()
                .build());
    }

    private static ResponseEntity<byte[]> answered(byte[] batch) {
        return ResponseEntity.ok(batch);
    }

    private static void refuseOthersSenders(byte[] batches, Caller caller) {
        var received = Batches.read(batches);
        if (received.isEmpty()) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "The body is empty; a batch begins with an A record.");
        }
        Sender own = caller.account().sender();
        for (ReceivedBatch batch : received) {
            String sender = sender(batch);
            if (own == null || !own.id().equals(sender)) {
                throw Refusal.of(
                        HttpStatus.FORBIDDEN,
                        "The A record's sender is '" + sender + "'; "
                                + (own == null ? "your account has none." : "yours is '" + own.id() + "'."));
            }
        }
    }

    private static String sender(ReceivedBatch batch) {
        if (batch instanceof ReceivedBatch.Accepted accepted) {
            return accepted.batch().header().sender();
        }
        if (batch instanceof ReceivedBatch.Rejected rejected) {
            return rejected.rejection().header().sender();
        }
        if (batch instanceof ReceivedBatch.RejectionNotice) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "This is a rejection of CBP's, not a batch to send to it.");
        }
        throw Refusal.of(
                HttpStatus.BAD_REQUEST, "The body is not a batch: " + ((ReceivedBatch.Unreadable) batch).reason());
    }
}
