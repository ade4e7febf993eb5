package org.acesim.app.broker;

import java.nio.file.Path;
import org.acesim.routes.account.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded broker runs.
 *
 * @param accounts who may sign in besides the program itself
 * @param data where its journal lies; none keeps everything in memory
 * @param tcpPort where it listens on loopback; 0 for any free port, none for no listening at all
 * @param serverId tells brokers in one JVM apart
 */
public record BrokerSettings(
        Accounts accounts, @Nullable Path data, @Nullable Integer tcpPort, int serverId) {}
