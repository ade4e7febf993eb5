package org.acesim.catair.code;

import java.util.Optional;

/**
 * Why CBP rejects a cargo release filing or warns of it (SE90). CBP's whole list is not published: these are the members that
 * are known, none of them made up. The simulator's own conditions are another type.
 */
public enum ReleaseCondition implements Coded {
    MISSING_ACTION_CODE("001", "MISSING ACTION CODE", Source.LIST),
    INVALID_ACTION_CODE("002", "INVALID ACTION CODE", Source.LIST),
    MISSING_FILER_CODE("003", "MISSING FILER CODE", Source.LIST),
    FILER_CODE_NOT_ON_FILE("004", "FILER CODE NOT ON FILE", Source.LIST),
    MISSING_ENTRY_NUMBER("005", "MISSING ENTRY NUMBER", Source.LIST),
    INVALID_ENTRY_NUMBER("006", "INVALID ENTRY NUMBER", Source.LIST),
    ENTRY_NUMBER_ALREADY_ON_FILE("007", "ENTRY NUMBER ALREADY ON FILE", Source.LIST),
    ENTRY_NUMBER_NOT_ON_FILE("008", "ENTRY NUMBER NOT ON FILE", Source.LIST),
    MISSING_ENTRY_TYPE("009", "MISSING ENTRY TYPE", Source.LIST),
    INVALID_ENTRY_TYPE("010", "INVALID ENTRY TYPE", Source.LIST),
    MISSING_IMPORTER_TYPE("011", "MISSING IMPORTER OF RECORD TYPE", Source.LIST),
    INVALID_IMPORTER_TYPE("012", "INVALID IMPORTER OF RECORD TYPE", Source.LIST),
    MISSING_IMPORTER("013", "MISSING IMPORTER OF RECORD", Source.LIST),
    IMPORTER_NOT_ON_FILE("014", "IMPORTER OF RECORD NOT ON FILE", Source.LIST),
    INVALID_SHIPMENT_VALUE("022", "INVALID SHIPMENT VALUE", Source.LOG),
    INVALID_BILL_QUANTITY("030", "INVALID BILL QUANTITY", Source.RULES),
    MISSING_BUYER("035", "MISSING BUYER", Source.LOG),
    MISSING_SELLER("037", "MISSING SELLER", Source.LOG),
    MISSING_MANUFACTURER("038", "MISSING MANUFACTURER", Source.LOG),
    ENTRY_VALUE_BELOW_LINES("119", "ENTRY VALUE LESS THAN LINE ITEM VALUES", Source.LOG),
    EMPTY_CONTAINER_NOT_ELIGIBLE("157", "FROB OR EMPTY CONTAINER NOT ELIGIBLE", Source.RULES),
    MISSING_CONTACT("208", "MISSING CONTACT INFO", Source.LOG),
    ENTRY_TYPE_CHANGE_NOT_ALLOWED("210", "ENTRY TYPE CODE CHANGE IS NOT ALLOWED", Source.RULES),
    REPLACE_NOT_ALLOWED_DUE_TO_QUOTA("211", "REPLACE NOT ALLOWED DUE TO QUOTA STATUS", Source.RULES),
    QUOTA_CERTIFICATION_REQUIRED("214", "LINE SUBJ TO QUOTA-CARGO RLSE CERT REQD", Source.RULES),
    ARRIVAL_REQUIRED("282", "EDA REQUIRED FOR ENTRY TYPE 86", "CSMS 61421135, Jul 25 2024"),
    ONLY_ONE_ARRIVAL("288", "ONLY ONE SE20 FOR EDA ALLOWED", "CSMS 61421135, Jul 25 2024"),
    IMPORTER_INACTIVE("333", "IMPORTER OF RECORD INACTIVE FOR ENTRY", "CSMS, Jun 2026"),
    PROHIBITED_FOR_ORIGIN("335", "HTS PROHIBITED FOR COUNTRY OF ORIGIN", "CSMS, Sep 2026"),
    MISSING_DOCUMENTS("PH6", "MISSING DIS DOCUMENTATION", Source.LOG);

    private final String code;
    private final String text;
    private final String source;

    ReleaseCondition(String code, String text, String source) {
        this.code = code;
        this.text = text;
        this.source = source;
    }

    /** The condition of a code. */
    public static Optional<ReleaseCondition> find(String code) {
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
        return source;
    }

    private static final class Source {
        static final String LIST = "CBP, Cargo Release Condition Codes, Jan 4 2014";
        static final String RULES = "CBP, cargo release rules, Oct 22 2018";
        static final String LOG = "certification log of a filer";
    }
}
