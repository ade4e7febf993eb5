package org.acesim.catair.code;

import java.util.Optional;

/** How the goods come (SE10, columns 37 to 38). Source: ACE CATAIR Cargo Release v40. */
public enum ModeOfTransport implements Coded {
    VESSEL("10", "VESSEL, NON-CONTAINER"),
    VESSEL_CONTAINER("11", "VESSEL, CONTAINER"),
    BORDER_WATERBORNE("12", "BORDER WATER-BORNE"),
    RAIL("20", "RAIL, NON-CONTAINER"),
    RAIL_CONTAINER("21", "RAIL, CONTAINER"),
    TRUCK("30", "TRUCK, NON-CONTAINER"),
    TRUCK_CONTAINER("31", "TRUCK, CONTAINER"),
    AUTO("32", "AUTO"),
    PEDESTRIAN("33", "PEDESTRIAN"),
    ROAD_OTHER("34", "ROAD, OTHER"),
    AIR("40", "AIR, NON-CONTAINER"),
    AIR_CONTAINER("41", "AIR, CONTAINER"),
    MAIL("50", "MAIL"),
    HAND_CARRIED("60", "PASSENGER, HAND-CARRIED"),
    FIXED("70", "PIPELINE OR POWER LINE");

    private final String code;
    private final String text;

    ModeOfTransport(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<ModeOfTransport> find(String code) {
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
