package org.acesim.cbp.setting;

/**
 * How long something takes or may take, in simulated time. Exam times are what trade sources report; deadlines are the law's.
 */
public enum Term {
    /** To send documents that CBP asked for, in working days: it decides about detention in that time (19 CFR 151.16). */
    DOCUMENTS_DUE("P5D/P5D"),
    /** From the presentation of the goods until goods that are detained are excluded (19 CFR 151.16). */
    EXCLUSION("P30D/P30D"),
    /** To look at documents. */
    DOCUMENT_REVIEW("P1D/P2D"),
    /** To X-ray a container or truck. */
    XRAY("P1D/P3D"),
    /** To X-ray a parcel at an express or air facility. */
    XRAY_BY_AIR("PT2H/P2D"),
    /** To look in at the tailgate. */
    TAILGATE("P1D/P6D"),
    /** To examine intensively at an examination site. */
    INTENSIVE("P5D/P30D"),
    /** To open a parcel at an express or air facility. */
    INTENSIVE_BY_AIR("PT2H/P2D"),
    /** Until a hold on the bill is removed. */
    MANIFEST_HOLD("P1D/P2D"),
    /** Until a partner agency lets the goods proceed. */
    AGENCY_HOLD("P2D/P14D"),
    /** To answer a request for information (CBP form 28). */
    INFORMATION_DUE("P30D/P30D"),
    /** To object to a notice of action (CBP form 29). */
    ACTION_DUE("P20D/P20D"),
    /** To cancel an entry of a type that it may not have. */
    NOT_FILED_AGAIN("P15D/P15D"),
    /** To decide a request for correction or cancellation. */
    REQUEST_DECISION("P1D/P1D"),
    /** To update a released entry (ACE Cargo Release v40). */
    UPDATE_AFTER_RELEASE("P15D/P15D"),
    /** To answer a pre-penalty notice (19 CFR 162.78). */
    PRE_PENALTY_DUE("P30D/P30D"),
    /** To pay a penalty or petition for relief (19 CFR 171.2). */
    PENALTY_DUE("P60D/P60D"),
    /** To decide a petition for relief from a penalty: an own choice. */
    PETITION_DECISION("P30D/P60D");

    private final String usual;

    Term(String usual) {
        this.usual = usual;
    }

    /** What it is unless a trainer says otherwise. */
    public Span usual() {
        return Span.parse(usual).orElseThrow();
    }
}
