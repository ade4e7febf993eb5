package org.acesim.routes;

import java.util.regex.Pattern;

/** The queues between filers, gateway and the simulated CBP, by name. */
public final class Queues {
    /** Filings from filers to the gateway: JSON, or CATAIR text. */
    public static final String FILER_INBOUND = "FILER.INBOUND";
    /** ABI batches to CBP, from the gateway and from anyone who speaks CATAIR directly. */
    public static final String ABI_INBOUND = "ABI.INBOUND";
    /** Documents, with a filing or in answer to an inquiry. */
    public static final String DIS_INBOUND = "DIS.INBOUND";
    /** Control messages from the gateway to the simulator; not CATAIR. */
    public static final String SIM_CBP = "SIM.CBP";
    /** What could not be processed, with the reason. */
    public static final String DLQ = "DLQ";
    /** What nobody read in time. */
    public static final String EXPIRY = "EXPIRY";

    /** The sender id under which the gateway, a service centre, connects to CBP. */
    public static final String GATEWAY_SENDER = "GWY";

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}");

    private Queues() {}

    /** Replies and status from the gateway to one filer, by its three-character filer code. */
    public static String filerOutbound(String filerCode) {
        return "FILER.OUTBOUND." + code(filerCode);
    }

    /** CBP's responses and notifications to one sender, by the A record's sender id. */
    public static String abiOutbound(String senderId) {
        return "ABI.OUTBOUND." + code(senderId);
    }

    // Text from outside must never choose a queue: only the three characters of a code get through.
    private static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("a queue is named by three capitals or digits, not by '" + text + "'");
        }
        return text;
    }
}
