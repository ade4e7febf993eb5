package org.acesim.cbp.targeting;

/** What targeting wants to be done with an entry. */
public sealed interface Outcome {
    /** Nothing: the entry goes its way. */
    record None() implements Outcome {}

    /**
     * A look at documents.
     *
     * @param type CBP's code of the document, two to six characters (ACE CATAIR, SO60 columns 65 to 70); 01 is the invoice
     */
    record Documents(String type) implements Outcome {}

    /** An X-ray (non-intrusive inspection). */
    record Xray() implements Outcome {}

    /** A look in at the tailgate; only of what comes over land or by ship (modes of transport 10 to 31). */
    record Tailgate() implements Outcome {}

    /** An intensive exam at an examination site, or the opening of a parcel. */
    record Intensive() implements Outcome {}

    /** A hold on the bill of lading. */
    record ManifestHold() implements Outcome {}

    /**
     * A hold for a partner agency.
     *
     * @param agency its three-letter code (ACE CATAIR, Appendix V)
     */
    record PartnerAgency(String agency) implements Outcome {}

    /** CBP's code for a commercial invoice among the documents that it can ask for (ACE CATAIR, Appendix B). */
    String COMMERCIAL_INVOICE = "01";

    /** The Consumer Product Safety Commission, whose business most goods are that are no other agency's (ACE CATAIR, Appendix V). */
    String CONSUMER_PRODUCTS = "CPS";
}
