package org.acesim.cbp.examine;

import org.acesim.catair.code.Coded;

/**
 * Rules of CBP for cargo releases (SE chapter v40) whose condition codes were never published. The codes are this
 * simulator's own and go on from those of {@link org.acesim.catair.own.SimulatorCondition}.
 */
public enum UnpublishedCondition implements Coded {
    /** SE10 names another filer than B. */
    FILER_NOT_OF_BLOCK("Z21", "FILER CODE IS NOT THE BLOCK'S"),
    /** A type that CBP takes and this program does not. */
    ENTRY_TYPE_NOT_SIMULATED("Z22", "ENTRY TYPE IS NOT SIMULATED"),
    /** Type 86 does not exist under the law that is applied. */
    TYPE_86_NOT_IN_FORCE("Z23", "TYPE 86 IS NOT IN FORCE"),
    /** SE10 says more than the lines together; 119 is for less. */
    VALUE_ABOVE_LINES("Z24", "ENTRY VALUE ABOVE SUM OF LINES"),
    /** SE10 has no mode of transport. */
    MODE_MISSING("Z25", "MODE OF TRANSPORT MISSING"),
    /** SE10 has a mode of transport that does not exist. */
    MODE_UNKNOWN("Z26", "MODE OF TRANSPORT UNKNOWN"),
    /** 0, 8 and 9 exist. */
    BOND_TYPE_UNKNOWN("Z27", "BOND TYPE UNKNOWN"),
    /** A Section 321 entry has no bond. */
    BOND_NOT_USED("Z28", "TYPE 86 TAKES NO BOND"),
    /** A formal entry has one (19 CFR 142.4). */
    BOND_REQUIRED("Z29", "TYPE 01 REQUIRES A BOND"),
    /** SE10 has no port of entry, which type 86 requires. */
    PORT_MISSING("Z30", "PORT OF ENTRY MISSING"),
    /** Ports are four digits (Schedule D). */
    PORT_MALFORMED("Z31", "PORT IS NOT FOUR DIGITS"),
    /** Mail, hand-carried goods and pipelines name it. */
    UNLADING_MISSING("Z32", "PORT OF UNLADING MISSING"),
    /** 1 and 2 exist. */
    SPLIT_RELEASE_UNKNOWN("Z33", "SPLIT RELEASE CODE UNKNOWN"),
    /** A single transaction bond names its surety and amount in SE20. */
    BOND_DETAILS_MISSING("Z34", "BOND TYPE 9 NEEDS SE20 V1 AND AMT"),

    /** Every entry has a bill. */
    BILL_MISSING("Z40", "BILL OF LADING MISSING"),
    /** A master with one house counts as one. */
    ONE_BILL_ONLY("Z41", "TYPE 86 TAKES EXACTLY ONE BILL"),
    /** R, M, H, T and I exist. */
    BILL_TYPE_UNKNOWN("Z42", "BILL TYPE UNKNOWN"),
    /** Master and house exist by vessel and by air, T by air and never on type 86. */
    BILL_TYPE_NOT_ALLOWED("Z43", "BILL TYPE DOES NOT FIT THE ENTRY"),
    /** Without blanks and hyphens. */
    BILL_NUMBER_MALFORMED("Z44", "BILL NUMBER HAS A BLANK OR HYPHEN"),
    /** By vessel, rail, truck and pipeline. */
    BILL_ISSUER_MISSING("Z45", "BILL ISSUER MISSING"),
    /** CBP forbids the placeholder UNKN. */
    BILL_ISSUER_UNKNOWN("Z46", "BILL ISSUER UNKN IS NOT ALLOWED"),

    /** SE20 EDA is no date. */
    ARRIVAL_MALFORMED("Z50", "EDA IS NOT A DATE MMDDYY"),
    /** The qualifier is on no list. */
    REFERENCE_UNKNOWN("Z51", "REFERENCE QUALIFIER UNKNOWN"),
    /** A type 86 entry is filed on or before arrival (89 FR 2630; refused since CSMS 59889329). */
    ARRIVAL_BEFORE_FILING("Z53", "TYPE 86 FILED AFTER ARRIVAL"),
    /** SE13 says that documents were sent. */
    DOCUMENT_REFERENCE_MISSING("Z52", "SE20 DIS MISSING"),

    /** The code is on no list. */
    PARTY_UNKNOWN("Z60", "PARTY CODE UNKNOWN"),
    /** Each code stands once at a level. */
    PARTY_REPEATED("Z61", "PARTY STANDS TWICE"),
    /** For all goods: at the header, or at every line. */
    CONSIGNEE_MISSING("Z62", "CONSIGNEE MISSING"),
    /** Type 86 has one consignee, at the header. */
    CONSIGNEE_AT_LINE("Z63", "TYPE 86 CONSIGNEE ONLY AT HEADER"),
    /** A party is named or identified. */
    PARTY_UNNAMED("Z64", "PARTY HAS NO NAME AND NO IDENTIFIER"),
    /** Who is known by name only has an address. */
    PARTY_ADDRESS_MISSING("Z65", "PARTY ADDRESS MISSING"),
    /** EI, ANI and 34, and only for buyer, consignee and ship-to party. */
    PARTY_IDENTIFIER_NOT_ALLOWED("Z66", "PARTY IDENTIFIER NOT ALLOWED"),
    /** A name will do on types 11 and 86 only. */
    CONSIGNEE_IDENTIFIER_MISSING("Z67", "CONSIGNEE IDENTIFIER MISSING"),
    /** The country is on no list. */
    PARTY_COUNTRY_UNKNOWN("Z68", "COUNTRY OF PARTY UNKNOWN"),

    /** 001, 002 and so on. */
    LINE_NUMBER_OUT_OF_SEQUENCE("Z70", "LINE NUMBER OUT OF SEQUENCE"),
    /** The country is on no list. */
    ORIGIN_UNKNOWN("Z71", "COUNTRY OF ORIGIN UNKNOWN"),
    /** Ten digits. */
    TARIFF_NUMBER_MALFORMED("Z72", "TARIFF NUMBER IS NOT TEN DIGITS"),
    /** Required on type 86, and where the consignee is known by name only. */
    LINE_VALUE_MISSING("Z73", "LINE VALUE MISSING"),
    /** The tariff has no such heading. */
    TARIFF_NUMBER_UNKNOWN("Z74", "TARIFF NUMBER UNKNOWN"),
    /** The number has expired, or is not in force yet. */
    TARIFF_NUMBER_NOT_ACTIVE("Z75", "TARIFF NUMBER NOT ACTIVE"),

    /** Nothing of this origin may be imported (31 CFR 510, 515, 560). */
    ORIGIN_EMBARGOED("Z80", "ORIGIN IS UNDER EMBARGO"),
    /** Never free as a small shipment (19 CFR 10.153(e)). */
    ALCOHOL_OR_TOBACCO("Z81", "ALCOHOL OR TOBACCO NOT ON TYPE 86"),
    /** Never free as a small shipment (19 CFR 10.153(g)). */
    QUOTA_GOODS("Z82", "QUOTA GOODS NOT ON TYPE 86"),
    /** Type 86 takes no goods under an antidumping or countervailing duty order. */
    ANTIDUMPING_GOODS("Z83", "AD/CVD GOODS NOT ON TYPE 86"),
    /** Goods of a partner agency come as type 86 only with its data. */
    AGENCY_DATA_MISSING("Z84", "PARTNER AGENCY DATA MISSING"),

    /** Released entries are only updated and cancelled. */
    RELEASED_ALREADY("Z90", "RELEASED ENTRY CANNOT BE REPLACED"),
    /** A cancelled entry stays cancelled, and seized goods are the government's. */
    AT_ITS_END("Z91", "ENTRY IS CANCELLED OR AT ITS END"),
    /** Goods that may not enter are exported or destroyed. */
    GOODS_REFUSED("Z92", "GOODS ARE REFUSED"),
    /** A released entry is updated for 15 days. */
    UPDATE_TOO_LATE("Z93", "UPDATE PERIOD AFTER RELEASE IS OVER"),
    /** A person at CBP has not decided the last correction or cancellation. */
    REQUEST_PENDING("Z94", "A REQUEST IS NOT DECIDED YET"),
    /** A replacement says everything again. */
    LINES_MISSING("Z95", "REPLACEMENT HAS NO LINES"),
    /** SE13 names no reason, or none of 01 to 12. */
    REASON_UNKNOWN("Z96", "CANCELLATION REASON IS NOT 01 TO 12"),
    /** Reasons 02, 03 and 04 name what takes the entry's place in SE20. */
    REPLACEMENT_REFERENCE_MISSING("Z97", "REASON NEEDS SE20 IB, EN OR FTZ"),
    /** SE13 columns 60-61 are for cancellations. */
    REASON_NOT_USED("Z98", "REASON CODE ONLY ON CANCELLATION"),
    /** Reason 12 is for weekly entries from a foreign trade zone, type 06. */
    REASON_NOT_OF_TYPE("Z99", "REASON 12 ONLY ON TYPE 06");

    private final String code;
    private final String text;

    UnpublishedCondition(String code, String text) {
        this.code = code;
        this.text = "SIM: " + text;
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
        return "acesim, not CBP";
    }
}
