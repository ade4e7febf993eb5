package org.acesim.cbp.setting;

import java.math.BigDecimal;

/** What makes it likelier that CBP selects an entry. The usual factors are an own choice, since no figures are published. */
public enum Risk {
    /** A description does not say what the goods are. */
    VAGUE_DESCRIPTION("3"),
    /** A line is worth far less than one such article usually is. */
    LOW_VALUE("4"),
    /** Goods of this kind and origin are prone to antidumping or countervailing duty. */
    ANTIDUMPING("3");

    private final String usual;

    Risk(String usual) {
        this.usual = usual;
    }

    /** How many times likelier unless a trainer says otherwise. */
    public BigDecimal usual() {
        return new BigDecimal(usual);
    }
}
