package org.acesim.cbp.bill;

/** How far a bill of lading has come. */
public enum BillStage {
    /** The carrier has not told of it, or has deleted it. */
    NOT_ON_FILE,
    /** The carrier has told of it. */
    ON_FILE,
    /** The conveyance is under way. */
    DEPARTED,
    /** The goods are here. */
    ARRIVED
}
