package org.acesim.gateway.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.acesim.catair.EntryNumber;
import org.acesim.gateway.account.ProblemException;
import org.acesim.gateway.entry.Entry;
import org.acesim.gateway.entry.EntrySearch;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.entry.EntryWatch;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Shows entries: a filer its own, officers and trainers all. */
@RestController
@RequestMapping("/api/v1/entries")
@Tag(name = "Entries", description = "Looking at what was filed")
class EntryController {
    private static final int LIMIT_MAX = 500;

    private final EntryStore store;
    private final EntrySearch search;
    private final EntryViews views;
    private final MessageViews messages;
    private final Executor answering;

    EntryController(EntryStore store, EntrySearch search, @Qualifier("applicationTaskExecutor") Executor answering) {
        this.store = store;
        this.search = search;
        this.views = new EntryViews(store);
        this.messages = new MessageViews(store);
        this.answering = answering;
    }

    @GetMapping("/{number}")
    @Operation(
            summary = "One entry, with its timeline",
            description =
                    "With `until`, a comma-separated list of statuses, it answers when the entry is in one of"
                            + " them or in a final status with nothing asked of CBP that is not answered, and 408 with the present state after `wait` (10s, at most 5m).")
    DeferredResult<ResponseEntity<?>> entry(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String wait,
            @AuthenticationPrincipal Account account) {
        Entry entry = find(number, account);
        if (until == null) {
            DeferredResult<ResponseEntity<?>> now = new DeferredResult<>();
            now.setResult(ResponseEntity.ok(views.view(entry)));
            return now;
        }
        return await(entry.number(), Waiting.read(until, wait));
    }

    private DeferredResult<ResponseEntity<?>> await(String number, Waiting waiting) {
        DeferredResult<ResponseEntity<?>> later =
                new DeferredResult<>(waiting.atMost().toMillis());
        later.onTimeout(() -> later.setResult(answer(number, HttpStatus.REQUEST_TIMEOUT)));
        EntryWatch.Watch watch = store.watch().watch(number, changed -> {
            if (waiting.isOver(changed)) {
                // The caller of a watcher has a transaction and other watchers to tell: it is not kept.
                answering.execute(() -> later.setResult(answer(number, HttpStatus.OK)));
            }
        });
        later.onCompletion(watch::close);
        // Looked at after the watch began, or a change between the two would be missed.
        Entry entry = store.entries().find(number).orElseThrow();
        if (waiting.isOver(entry)) {
            later.setResult(ResponseEntity.ok(views.view(entry)));
        }
        return later;
    }

    private ResponseEntity<?> answer(String number, HttpStatus status) {
        return ResponseEntity.status(status)
                .body(views.view(store.entries().find(number).orElseThrow()));
    }

    @GetMapping(path = "/{number}/messages", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "The ABI batches that an entry travelled in, in their 80 columns")
    String records(@PathVariable String number, @AuthenticationPrincipal Account account) {
        return messages.of(find(number, account)).stream().map(MessageView::raw).collect(Collectors.joining("\n"));
    }

    @GetMapping(path = "/{number}/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The ABI batches that an entry travelled in, raw and field by field")
    List<MessageView> messages(@PathVariable String number, @AuthenticationPrincipal Account account) {
        return messages.of(find(number, account));
    }

    @GetMapping
    @Operation(
            summary = "Entries, the newest first",
            description = "`status` is a comma-separated list; `from` and `to` are simulated days of filing; `q` looks"
                    + " in the entry number, the reference, bill numbers and the consignee's name. `next` of the answer"
                    + " is the `cursor` of the next page.")
    EntryList entries(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String entryType,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") long cursor,
            @RequestParam(defaultValue = "50") int limit,
            @AuthenticationPrincipal Account account) {
        if (limit < 1 || limit > LIMIT_MAX) {
            throw ProblemException.badRequest("limit=" + limit + ": from 1 to " + LIMIT_MAX);
        }
        Set<String> filers = account.role() == Role.FILER ? account.filerCodes() : null;
        return EntryList.of(search.find(
                new EntrySearch.Query(filers, Waiting.statuses(status), entryType, from, to, q, cursor, limit)));
    }

    /** Another filer's entry is answered as one that does not exist, so that its existence is no answer either. */
    private Entry find(String text, Account account) {
        return EntryNumber.parse(text)
                .flatMap(number -> store.entries().find(number.toString()))
                .filter(entry -> account.reads(entry.filed().filer()))
                .orElseThrow(() ->
                        new ProblemException(HttpStatus.NOT_FOUND, "There is no entry " + text + " of this account."));
    }
}
