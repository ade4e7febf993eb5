package org.acesim.gateway.wire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acesim.routes.Queues;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running gateway for all test classes that need nothing special of it; it starts once. Before each test its CBP is an
 * obliging one again, and nothing lies on the queues that tests read.
 */
final class OneGateway implements ParameterResolver, BeforeEachCallback {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningGateway.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        RunningGateway gateway = shared(context);
        gateway.cbp.script(ScriptedCbp.OBLIGING);
        gateway.cbp.summaryScript(ScriptedCbp.TAKES_SUMMARIES);
        for (String queue : List.of(Queues.DLQ, Queues.filerOutbound("ABC"), Queues.filerOutbound("XYZ"))) {
            gateway.broker.drain(queue);
        }
    }

    private static RunningGateway shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(RunningGateway.class, type -> start(), RunningGateway.class);
    }

    private static RunningGateway start() {
        try {
            Path inbox = Files.createTempDirectory("acesim-inbox");
            return new RunningGateway("--acesim.gateway.inbox=" + inbox);
        } catch (Exception e) {
            throw new IllegalStateException("the gateway does not start", e);
        }
    }
}
