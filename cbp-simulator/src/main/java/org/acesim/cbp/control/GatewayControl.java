package org.acesim.cbp.control;

import org.acesim.cbp.payment.DutyLedger;
import org.acesim.routes.cbp.ControlIntake;
import org.acesim.routes.control.ControlMessage;
import org.acesim.routes.control.ControlMessage.Ask;
import org.acesim.routes.control.ControlMessage.Disposal;
import org.acesim.routes.control.ControlMessage.DutyPayment;
import org.acesim.routes.control.ControlMessage.PenaltyPayment;
import org.acesim.routes.control.ControlMessage.Petition;
import org.acesim.routes.control.ControlMessage.ProbeAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what the gateway says. */
@Component
final class GatewayControl implements ControlIntake {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayControl.class);

    private final StateAnnouncer announcer;
    private final GatewayReceivers receivers;
    private final RefusedGoods refusedGoods;
    private final PenaltyAnswers penalties;
    private final DutyLedger duties;

    GatewayControl(
            StateAnnouncer announcer,
            GatewayReceivers receivers,
            RefusedGoods refusedGoods,
            PenaltyAnswers penalties,
            DutyLedger duties) {
        this.duties = duties;
        this.penalties = penalties;
        this.refusedGoods = refusedGoods;
        this.announcer = announcer;
        this.receivers = receivers;
    }

    @Override
    public void receive(ControlMessage message) {
        if (message instanceof Ask) {
            receivers.heard();
            announcer.announce();
        } else if (message instanceof ProbeAnswer answer) {
            receivers.heard(answer);
        } else if (message instanceof Disposal disposal) {
            refusedGoods.dispose(disposal);
        } else if (message instanceof PenaltyPayment payment) {
            penalties.pay(payment);
        } else if (message instanceof Petition petition) {
            penalties.petition(petition);
        } else if (message instanceof DutyPayment payment) {
            duties.take(payment);
        } else {
            LOG.warn(
                    "the gateway has nothing to say in a {}; it is left out",
                    message.getClass().getSimpleName());
        }
    }
}
