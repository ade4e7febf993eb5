package org.acesim.cbp;

/**
 * One running CBP with {@link StandIns}, its broker and a gateway at its queues, for all tests that can share it: they
 * leave settings as they were and expect nothing of the time that it is. It stops with the JVM.
 */
public final class SharedCbp {
    public static final TestBroker BROKER;
    public static final StandInGateway GATEWAY;
    public static final RunningCbp CBP;

    static {
        try {
            BROKER = new TestBroker();
            GATEWAY = new StandInGateway(BROKER);
            CBP = new RunningCbp(
                    BROKER,
                    new Class<?>[] {StandIns.class},
                    "--acesim.clock.gateway-patience=60s",
                    "--acesim.cbp.abi-patience=2s");
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private SharedCbp() {}
}
