package org.acesim.cbp.wire;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.Batch;
import org.acesim.catair.envelope.BatchCondition;
import org.acesim.catair.envelope.BatchFinding;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.Block;
import org.acesim.routes.InternalUsers;
import org.acesim.routes.Queues;
import org.acesim.routes.WireMessage;
import org.acesim.routes.account.Account;
import org.acesim.routes.account.Accounts;
import org.acesim.routes.account.Sender;
import org.jspecify.annotations.Nullable;

/** What the one who sent a message may send: under which sender id, and for which filers. */
final class Authority {
    private final Accounts accounts;
    /** Null for the gateway, whom the broker itself vouches for, and for an account that does not exist. */
    private final @Nullable Account account;

    private final boolean gateway;

    private Authority(Accounts accounts, @Nullable Account account, boolean gateway) {
        this.accounts = accounts;
        this.account = account;
        this.gateway = gateway;
    }

    /** The authority of a message's sender, whom the broker vouches for. */
    static Authority of(WireMessage message, Accounts accounts) {
        return message.user().equals(InternalUsers.GATEWAY)
                ? new Authority(accounts, null, true)
                : new Authority(accounts, accounts.named(message.sender()).orElse(null), false);
    }

    /** The sender id that answers go to; null where there is none. */
    @Nullable
    String senderId() {
        if (gateway) {
            return Queues.GATEWAY_SENDER;
        }
        Sender sender = account == null ? null : account.sender();
        return sender == null ? null : sender.id();
    }

    /** Everything that a batch says which its sender may not say. */
    List<BatchFinding> findings(Batch batch) {
        List<BatchFinding> findings = new ArrayList<>();
        if (!owns(batch.header())) {
            findings.add(BatchFinding.ofBatch(BatchCondition.X09));
        }
        int position = 0;
        for (Block block : batch.blocks()) {
            position++;
            String filerCode = block.header().filerCode();
            if (!filesFor(filerCode)) {
                BatchCondition condition =
                        accounts.withFilerCode(filerCode).isPresent() ? BatchCondition.X18 : BatchCondition.X17;
                findings.add(BatchFinding.ofBlock(condition, position, block.header()));
            }
        }
        return findings;
    }

    private boolean owns(BatchHeader header) {
        if (gateway) {
            return header.sender().equals(Queues.GATEWAY_SENDER);
        }
        Sender sender = account == null ? null : account.sender();
        return sender != null
                && header.sender().equals(sender.id())
                && header.site().equals(sender.site())
                && header.password().equals(sender.password());
    }

    // The gateway is a service centre: it files for everybody.
    private boolean filesFor(String filerCode) {
        return gateway || (account != null && account.filesFor(filerCode));
    }
}
