package org.acesim.catair.code;

import java.util.Optional;

/** What a component of an address is (SE35, SE55). Source: ACE CATAIR Cargo Release v40. */
public enum AddressQualifier implements Coded {
    STREET_NUMBER("01", "STREET NUMBER"),
    STREET_NAME("02", "STREET NAME"),
    PO_BOX("05", "POST OFFICE BOX"),
    BUILDING("12", "BUILDING"),
    APARTMENT("13", "APARTMENT"),
    SUITE("14", "SUITE"),
    UNSTRUCTURED("15", "UNSTRUCTURED"),
    ASSOCIATION("28", "ASSOCIATION"),
    PIER("30", "PIER"),
    WING("31", "WING"),
    FLOOR("32", "FLOOR"),
    ROOM("35", "ROOM"),
    UNIT("37", "UNIT"),
    CROSS_STREET("57", "CROSS STREET"),
    BUILDING_NUMBER("AK", "BUILDING NUMBER");

    private final String code;
    private final String text;

    AddressQualifier(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<AddressQualifier> find(String code) {
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
