package org.acesim.cbp.setting;

/** Whether CBP adds up what one person imports on one day under Section 321, and what it compares the sum with. */
public enum Aggregation {
    /** It does not. */
    OFF,
    /** The sum may reach the limit, as the statute words it: "not exceeding" (19 CFR 10.151). */
    NOT_EXCEEDING,
    /** The sum stays below the limit, as CBP's guide words it: "less than" (ACE Cargo Release, SE chapter v40). */
    LESS_THAN;

    /** Whether a sum is more than may come free. */
    public boolean refuses(long sum, long limit) {
        return switch (this) {
            case OFF -> false;
            case NOT_EXCEEDING -> sum > limit;
            case LESS_THAN -> sum >= limit;
        };
    }
}
