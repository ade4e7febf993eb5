package org.acesim.catair.code;

import java.util.Optional;

/** Why CBP rejects an entry summary or reverts its correction (E1 of UC, columns 8 to 10). Source: a transcription of UC v30. */
public enum SummaryRejectReason implements Coded {
    HEADER("001", "HEADER CHANGE"),
    ENTRY_TYPE("002", "ENTRY TYPE"),
    CLASSIFICATION("003", "CLASSIFICATION"),
    SPECIAL_PROGRAM("004", "SPECIAL PROGRAM CLAIM"),
    LINE_VALUE("005", "LINE VALUE"),
    CURRENCY("006", "CURRENCY"),
    DUTY("007", "DUTY"),
    ORIGIN("008", "COUNTRY OF ORIGIN"),
    EXPORT("009", "COUNTRY OF EXPORT"),
    DUMPING_CASE("010", "ANTIDUMPING OR COUNTERVAILING CASE"),
    CASH_DEPOSIT("011", "CASH DEPOSIT"),
    SCOPE("012", "SCOPE OF A CASE"),
    NON_REIMBURSEMENT("013", "NON-REIMBURSEMENT STATEMENT MISSING"),
    SINGLE_BOND("014", "SINGLE TRANSACTION BOND"),
    CONTINUOUS_BOND("015", "CONTINUOUS BOND"),
    INVOICE("016", "INVOICE MISSING"),
    DESCRIPTION("017", "DESCRIPTION INSUFFICIENT"),
    CERTIFICATE("018", "CERTIFICATE OF ANOTHER AGENCY"),
    VISA("019", "VISA"),
    FEE("020", "FEE"),
    TAX("021", "TAX"),
    QUOTA("022", "QUOTA"),
    RECONCILIATION("023", "RECONCILIATION"),
    OTHER("998", "OTHER");

    private final String code;
    private final String text;

    SummaryRejectReason(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The constant of a code. */
    public static Optional<SummaryRejectReason> find(String code) {
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
        return "Entry Summary Status Notification (UC) v30, transcribed";
    }
}
