package org.acesim.catair.envelope;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.acesim.catair.code.Coded;

/** What a batch is about (A and B records). Source: CBP, ACE CATAIR Batch and Block Control v23. */
public enum Application implements Coded {
    AE("ENTRY SUMMARY", Direction.INPUT, "10"),
    SE("CARGO RELEASE", Direction.INPUT, "SE10"),
    CQ("STATUS QUERY", Direction.INPUT, ""),
    EQ("ENTRY SUMMARY QUERY", Direction.INPUT, ""),
    CW("CENSUS OVERRIDE", Direction.INPUT, ""),
    CJ("CENSUS QUERY", Direction.INPUT, ""),
    CB("BOND", Direction.INPUT, ""),
    DE("DRAWBACK", Direction.INPUT, ""),
    RE("RECONCILIATION", Direction.INPUT, ""),
    NE("DUTY DEFERRAL", Direction.INPUT, ""),
    SU("STATEMENT UPDATE", Direction.INPUT, ""),
    RM("DEBIT AUTHORIZATION", Direction.INPUT, ""),
    TP("IMPORTER CREATE OR UPDATE", Direction.INPUT, ""),
    KI("IMPORTER AND BOND QUERY", Direction.INPUT, ""),
    DOLLAR_I("MANUFACTURER ADD", Direction.INPUT, ""),
    MA("MANUFACTURER QUERY", Direction.INPUT, ""),
    HA("TARIFF QUERY", Direction.INPUT, ""),
    HB("TARIFF EXTRACT", Direction.INPUT, ""),
    AD("ANTIDUMPING CASE QUERY", Direction.INPUT, ""),
    QA("QUOTA QUERY", Direction.INPUT, ""),
    FQ("REFERENCE DATA QUERY", Direction.INPUT, ""),
    FI("CURRENCY QUERY", Direction.INPUT, ""),
    FT("FOREIGN TRADE ZONE FT", Direction.INPUT, ""),
    FZ("FOREIGN TRADE ZONE FZ", Direction.INPUT, ""),
    GE("GLOBAL BUSINESS IDENTIFIER", Direction.INPUT, ""),
    SF("IMPORTER SECURITY FILING", Direction.INPUT, ""),
    QP("IN-BOND QP", Direction.INPUT, ""),
    WP("IN-BOND WP", Direction.INPUT, ""),
    CA("PARTNER AGENCY CORRECTION", Direction.INPUT, ""),
    PE("PRIOR NOTICE", Direction.INPUT, ""),
    TE("TEMPORARY IMPORT EXTENSION", Direction.INPUT, ""),
    MO("STATEMENT REROUTE", Direction.INPUT, ""),
    EC("EXPORT CERTIFICATE", Direction.INPUT, ""),
    AH("NOT DESCRIBED", Direction.INPUT, ""),
    AX("ENTRY SUMMARY RESPONSE", Direction.OUTPUT, "E0 SUMMRY"),
    SX("CARGO RELEASE RESPONSE", Direction.OUTPUT, "SE10"),
    C1("STATUS QUERY RESPONSE", Direction.OUTPUT, ""),
    ER("ENTRY SUMMARY QUERY RESPONSE", Direction.OUTPUT, ""),
    CO("CENSUS OVERRIDE RESPONSE", Direction.OUTPUT, ""),
    CL("CENSUS QUERY RESPONSE", Direction.OUTPUT, ""),
    CX("BOND RESPONSE", Direction.OUTPUT, ""),
    DX("DRAWBACK RESPONSE", Direction.OUTPUT, ""),
    RX("RECONCILIATION RESPONSE", Direction.OUTPUT, ""),
    NX("DUTY DEFERRAL RESPONSE", Direction.OUTPUT, ""),
    SQ("STATEMENT UPDATE RESPONSE", Direction.OUTPUT, ""),
    PZ("DEBIT AUTHORIZATION RESPONSE", Direction.OUTPUT, ""),
    TT("IMPORTER CREATE OR UPDATE RESPONSE", Direction.OUTPUT, ""),
    KR("IMPORTER AND BOND QUERY RESPONSE", Direction.OUTPUT, ""),
    DOLLAR_R("MANUFACTURER ADD RESPONSE", Direction.OUTPUT, ""),
    MY("MANUFACTURER QUERY RESPONSE", Direction.OUTPUT, ""),
    HY("TARIFF QUERY RESPONSE", Direction.OUTPUT, ""),
    HZ("TARIFF EXTRACT RESPONSE", Direction.OUTPUT, ""),
    AC("ANTIDUMPING CASE QUERY RESPONSE", Direction.OUTPUT, ""),
    QB("QUOTA QUERY RESPONSE", Direction.OUTPUT, ""),
    FO("REFERENCE DATA QUERY RESPONSE", Direction.OUTPUT, ""),
    FR("CURRENCY QUERY RESPONSE", Direction.OUTPUT, ""),
    NF("FOREIGN TRADE ZONE RESPONSE", Direction.OUTPUT, ""),
    GX("GLOBAL BUSINESS IDENTIFIER RESPONSE", Direction.OUTPUT, ""),
    SN("IMPORTER SECURITY FILING RESPONSE", Direction.OUTPUT, ""),
    QT("IN-BOND RESPONSE QT", Direction.OUTPUT, ""),
    WT("IN-BOND RESPONSE WT", Direction.OUTPUT, ""),
    CC("PARTNER AGENCY CORRECTION RESPONSE", Direction.OUTPUT, ""),
    PX("PRIOR NOTICE RESPONSE", Direction.OUTPUT, ""),
    TX("TEMPORARY IMPORT EXTENSION RESPONSE", Direction.OUTPUT, ""),
    MQ("STATEMENT REROUTE RESPONSE", Direction.OUTPUT, ""),
    EZ("EXPORT CERTIFICATE RESPONSE", Direction.OUTPUT, ""),
    AR("NOT DESCRIBED", Direction.OUTPUT, ""),
    SO("CARGO RELEASE STATUS", Direction.OUTPUT, "SO10"),
    UC("ENTRY SUMMARY STATUS", Direction.OUTPUT, "E1"),
    PF("DAILY STATEMENT", Direction.OUTPUT, ""),
    MS("MONTHLY STATEMENT", Direction.OUTPUT, ""),
    NS("IN-BOND NOTIFICATION NS", Direction.OUTPUT, ""),
    BD("IN-BOND NOTIFICATION BD", Direction.OUTPUT, ""),
    NR("COURTESY NOTICE OF LIQUIDATION", Direction.OUTPUT, ""),
    BS("BOND STATUS", Direction.OUTPUT, ""),
    PO("PRIOR NOTICE STATUS", Direction.OUTPUT, ""),
    GO("GLOBAL BUSINESS IDENTIFIER STATUS", Direction.OUTPUT, ""),
    TS("TEMPORARY IMPORT EXPIRATION", Direction.OUTPUT, ""),
    ZD("NOT DESCRIBED", Direction.OUTPUT, ""),
    PERCENT_R("CURRENCY UPDATE", Direction.OUTPUT, ""),
    DA("ASSESSMENT (NOT CATAIR)", Direction.OWN, "DA10"),
    DN("NOTICE (NOT CATAIR)", Direction.OWN, "DN10"),
    DP("PAYMENT (NOT CATAIR)", Direction.OWN, "DP10");

    /** Who sends batches of an application. */
    public enum Direction {
        /** Filers, to CBP. */
        INPUT,
        /** CBP, to filers. */
        OUTPUT,
        /** The simulated CBP; the real one has no such application. */
        OWN
    }

    private static final Set<Application> WITH_PREPARER = EnumSet.of(AE, SE, DE, RE, NE, SU, CA, TE, PE);

    private final String text;
    private final Direction direction;
    private final String transactionHeader;

    Application(String text, Direction direction, String transactionHeader) {
        this.text = text;
        this.direction = direction;
        this.transactionHeader = transactionHeader;
    }

    /** The application of a code. */
    public static Optional<Application> find(String code) {
        return Coded.find(values(), code);
    }

    public Direction direction() {
        return direction;
    }

    /** With what the first record of each transaction begins; empty where this library does not know. */
    public String transactionHeader() {
        return transactionHeader;
    }

    /** Whether a block may name a preparer at another port. */
    public boolean allowsPreparer() {
        return WITH_PREPARER.contains(this);
    }

    /** The application of the response to this one; none for what CBP sends. */
    public Optional<Application> response() {
        return switch (this) {
            case AE -> Optional.of(AX);
            case SE -> Optional.of(SX);
            case CQ -> Optional.of(C1);
            case EQ -> Optional.of(ER);
            case CW -> Optional.of(CO);
            case CJ -> Optional.of(CL);
            case CB -> Optional.of(CX);
            case DE -> Optional.of(DX);
            case RE -> Optional.of(RX);
            case NE -> Optional.of(NX);
            case SU -> Optional.of(SQ);
            case RM -> Optional.of(PZ);
            case TP -> Optional.of(TT);
            case KI -> Optional.of(KR);
            case DOLLAR_I -> Optional.of(DOLLAR_R);
            case MA -> Optional.of(MY);
            case HA -> Optional.of(HY);
            case HB -> Optional.of(HZ);
            case AD -> Optional.of(AC);
            case QA -> Optional.of(QB);
            case FQ -> Optional.of(FO);
            case FI -> Optional.of(FR);
            case FT -> Optional.of(NF);
            case FZ -> Optional.of(NF);
            case GE -> Optional.of(GX);
            case SF -> Optional.of(SN);
            case QP -> Optional.of(QT);
            case WP -> Optional.of(WT);
            case CA -> Optional.of(CC);
            case PE -> Optional.of(PX);
            case TE -> Optional.of(TX);
            case MO -> Optional.of(MQ);
            case EC -> Optional.of(EZ);
            case AH -> Optional.of(AR);
            default -> Optional.empty();
        };
    }

    @Override
    public String code() {
        return name().replace("DOLLAR_", "$").replace("PERCENT_", "%");
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String source() {
        return direction == Direction.OWN ? "acesim, not CATAIR" : "ACE CATAIR Batch and Block Control v23";
    }
}
