package org.acesim.catair.own;

import java.util.Optional;
import org.acesim.catair.code.Coded;

/** What the simulated CBP gives notice of (DN10, columns 16 to 17), where CBP has no ABI message for it. */
public enum NoticeKind implements Coded {
    /** Goes with SO60 96: the document wanted, by when, and the number to answer under. */
    DOCUMENT_REQUEST("DR", "DOCUMENT REQUEST"),
    /** After release, CBP's form 28: 30 days to answer. */
    REQUEST_FOR_INFORMATION("RI", "REQUEST FOR INFORMATION (CF-28)"),
    /** After release, CBP's form 29: 20 days to object to the rate advance that it proposes. */
    NOTICE_OF_ACTION("NA", "NOTICE OF ACTION (CF-29)"),
    /** Goes with SO60 04 (19 CFR 151.16). */
    DETENTION("DT", "NOTICE OF DETENTION"),
    /** 30 days after the goods were presented and nobody satisfied CBP (19 CFR 151.16). */
    EXCLUSION("EX", "NOTICE OF EXCLUSION"),
    /** The goods may not enter: they are exported or destroyed. */
    REFUSAL("RF", "NOTICE OF REFUSAL"),
    /** A part of the goods may not enter: it is exported or destroyed before the rest is released. */
    PART_REFUSAL("PR", "NOTICE OF PARTIAL REFUSAL"),
    /** The goods are the government's (19 USC 1595a). */
    SEIZURE("SZ", "NOTICE OF SEIZURE"),
    /** An entry of type 86 holds goods worth more than it may: cancelled, and filed again as type 11. */
    VALUE_OVER_LIMIT("VL", "TYPE 86 VALUE OVER LIMIT, FILE AS 11"),
    /** An exam found another value than the one declared. */
    VALUE_FOUND("VF", "VALUE FOUND BY EXAM"),
    /** The refused goods are out of the country, or destroyed. */
    DISPOSAL("DS", "REFUSED GOODS DISPOSED OF"),
    /** Before a penalty is claimed (19 USC 1592): what CBP thinks of claiming. */
    PRE_PENALTY("PP", "PRE-PENALTY NOTICE"),
    /** A penalty is claimed. */
    PENALTY("PN", "PENALTY NOTICE"),
    /** The goods wait for nothing but the entry summary and the payment of their duty. */
    PAYMENT_FIRST("PF", "DUTY IS PAID BEFORE RELEASE"),
    /** The entry summary is late. */
    LATE_SUMMARY("LS", "ENTRY SUMMARY LATE"),
    /** Duty or fees are late. */
    LATE_PAYMENT("LP", "PAYMENT LATE");

    private final String code;
    private final String text;

    NoticeKind(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<NoticeKind> find(String code) {
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
        return "acesim, not CATAIR";
    }
}
