package org.acesim.catair.code;

import java.util.Optional;

/** What money is owed as (34, 60, 61, 62, 89). Duty itself has no class. Source: ACE CATAIR Entry Summary Create/Update, tables 6, 13, 17. */
public enum AccountingClass implements Coded {
    SPIRITS_TAX("016", "DISTILLED SPIRITS TAX"),
    WINE_TAX("017", "WINE TAX"),
    TOBACCO_TAX("018", "TOBACCO TAX"),
    OTHER_TAX("022", "OTHER INTERNAL REVENUE TAX"),
    BEEF("053", "BEEF FEE"),
    PORK("054", "PORK FEE"),
    HONEY("055", "HONEY FEE"),
    COTTON("056", "COTTON FEE"),
    RASPBERRY("057", "RASPBERRY FEE"),
    SUGAR("079", "SUGAR FEE"),
    POTATO("090", "POTATO FEE"),
    LIME("102", "LIME FEE"),
    MUSHROOM("103", "MUSHROOM FEE"),
    WATERMELON("104", "WATERMELON FEE"),
    LUMBER("105", "SOFTWOOD LUMBER FEE"),
    BLUEBERRY("106", "BLUEBERRY FEE"),
    AVOCADO("107", "AVOCADO FEE"),
    MANGO("108", "MANGO FEE"),
    SORGHUM("109", "SORGHUM FEE"),
    DAIRY("110", "DAIRY FEE"),
    PECAN("124", "PECAN FEE"),
    CHRISTMAS_TREE("125", "CHRISTMAS TREE FEE"),
    INFORMAL_FEE("311", "INFORMAL ENTRY FEE"),
    MAIL_FEE("496", "DUTIABLE MAIL FEE"),
    MERCHANDISE_PROCESSING("499", "MERCHANDISE PROCESSING FEE"),
    MANUAL_SURCHARGE("500", "MANUAL ENTRY SURCHARGE"),
    HARBOR_MAINTENANCE("501", "HARBOR MAINTENANCE FEE"),
    COFFEE("672", "COFFEE INTO PUERTO RICO");

    private final String code;
    private final String text;

    AccountingClass(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<AccountingClass> find(String code) {
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
        return "ACE CATAIR Entry Summary Create/Update, tables 6, 13, 17";
    }
}
