package org.acesim.app.broker;

import org.acesim.routes.account.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class EmbeddedBrokerRightsTest extends BrokerRights {

    private static EmbeddedBroker broker;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(new BrokerSettings(new Accounts(Accounts.demonstration()), null, 0, 71));
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Override
    String url() {
        return "tcp://127.0.0.1:" + broker.tcpPort();
    }

    @Override
    Credentials internal(String user) {
        return user.equals("gateway") ? broker.gateway() : broker.cbp();
    }
}
