package org.acesim.catair.layout;

/** Where a record was published, and the two habits in which the chapters differ: how they print fillers and dates. */
public enum Chapter {
    ENVELOPE("ACE CATAIR Batch and Block Control v23", FieldClass.SPACE, FieldClass.DATE),
    CARGO_RELEASE("ACE CATAIR Cargo Release v40", FieldClass.KEYBOARD, FieldClass.DIGITS),
    /** The chapter on SO is not public; its records are the WO records of the query under another name. */
    RELEASE_STATUS("ACE CATAIR Cargo/Manifest/Entry Status Query v21", FieldClass.KEYBOARD, FieldClass.DIGITS),
    ENTRY_SUMMARY("ACE CATAIR Entry Summary Create/Update, Jul 2026", FieldClass.SPACE, FieldClass.DATE),
    /** Not public: read in a third party's transcription, which leaves the fillers to be inferred. */
    SUMMARY_STATUS("Entry Summary Status Notification (UC) v30, transcribed", FieldClass.SPACE, FieldClass.DATE),
    AGENCY("ACE CATAIR PGA Message Set, Jul 2026", FieldClass.ALPHANUMERIC, FieldClass.DIGITS),
    /** Not CATAIR. */
    OWN("acesim, not CATAIR", FieldClass.SPACE, FieldClass.DATE);

    private final String title;
    private final FieldClass filler;
    private final FieldClass date;

    Chapter(String title, FieldClass filler, FieldClass date) {
        this.title = title;
        this.filler = filler;
        this.date = date;
    }

    /** The chapter's title and version. */
    public String title() {
        return title;
    }

    /** Whether CBP publishes it. What it does not publish goes only to those who ask for it. */
    public boolean isCatair() {
        return this != OWN;
    }

    FieldClass filler() {
        return filler;
    }

    FieldClass date() {
        return date;
    }
}
