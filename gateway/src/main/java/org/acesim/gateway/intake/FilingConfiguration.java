package org.acesim.gateway.intake;

import io.micrometer.core.instrument.MeterRegistry;
import org.acesim.customs.tariff.Tariff;
import org.acesim.gateway.batch.FilerBatches;
import org.acesim.gateway.entry.EntryNumbers;
import org.acesim.gateway.entry.EntryStore;
import org.acesim.gateway.reply.Application;
import org.acesim.gateway.reply.AutomaticSummaries;
import org.acesim.gateway.reply.CbpReplies;
import org.acesim.gateway.reply.Refiling;
import org.acesim.gateway.send.DocumentsOut;
import org.acesim.gateway.send.FilerReplies;
import org.acesim.gateway.send.Submission;
import org.acesim.gateway.summary.draft.Drafts;
import org.acesim.gateway.time.SimulatedTime;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.outbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Puts together what takes filings and what takes CBP's replies. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {
    @Bean
    Intake intake(
            Accounts accounts,
            SimulatedTime time,
            Inbox inbox,
            EntryNumbers numbers,
            EntryStore store,
            Submission submission,
            FilerBatches batches,
            DocumentsOut documents,
            TransactionOperations transaction) {
        FirstAnswers answers = new FirstAnswers(inbox);
        Numbering numbering = new Numbering(numbers);
        Recording recording = new Recording(
                transaction,
                answers,
                store.entries(),
                numbering,
                submission,
                new StatedSummaries(store, submission),
                batches,
                documents,
                time);
        return new Intake(accounts, time, answers, numbering, recording);
    }

    @Bean
    Refiling refiling(EntryStore store, EntryNumbers numbers, Submission submission, SimulatedTime time) {
        return new NextNumbers(store, numbers, submission, time);
    }

    @Bean
    Drafts drafts(Tariff tariff) {
        return new Drafts(tariff);
    }

    @Bean
    CbpReplies cbpReplies(
            Inbox inbox,
            TransactionOperations transaction,
            EntryStore store,
            FilerReplies replies,
            FilerBatches batches,
            Refiling refiling,
            Drafts drafts,
            Submission submission,
            SimulatedTime time,
            MeterRegistry meters) {
        AutomaticSummaries automatic = new AutomaticSummaries(store, drafts, submission);
        return new CbpReplies(
                inbox, transaction, new Application(store, replies, batches, refiling, automatic, time, meters));
    }
}
