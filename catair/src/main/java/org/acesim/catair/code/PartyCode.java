package org.acesim.catair.code;

import java.util.Optional;

/** The part that a party plays (SE30, SE50). Source: ACE CATAIR Cargo Release v40. */
public enum PartyCode implements Coded {
    MANUFACTURER("MF", "MANUFACTURER OR SUPPLIER"),
    SELLER("SE", "SELLER"),
    BUYER("BY", "BUYER"),
    SHIP_TO("ST", "SHIP TO"),
    STUFFING_LOCATION("LG", "CONTAINER STUFFING LOCATION"),
    CONSOLIDATOR("CS", "CONSOLIDATOR"),
    CONSIGNEE("CN", "CONSIGNEE"),
    BOOKING_PARTY("BKP", "BOOKING PARTY"),
    SHIPPER("SH", "SHIPPER (GBI TEST)"),
    EXPORTER("EX", "EXPORTER (GBI TEST)"),
    DISTRIBUTOR("DR", "DISTRIBUTOR (GBI TEST)"),
    PACKAGER("PK", "PACKAGER (GBI TEST)");

    private final String code;
    private final String text;

    PartyCode(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<PartyCode> find(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String source() {
        return "ACE CATAIR Cargo Release v40";
    }
}
