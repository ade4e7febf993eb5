package org.acesim.cbp.review;

import java.util.Arrays;
import java.util.Optional;

/** How an officer can have goods looked at. */
public enum Exam {
    /** Non-intrusive inspection. */
    XRAY(ReviewEvent.XRAY_ORDERED),
    /** A look in at the tailgate; only of what comes by ship, rail or truck. */
    TAILGATE(ReviewEvent.TAILGATE_ORDERED),
    /** At an examination site; a parcel is opened. */
    INTENSIVE(ReviewEvent.INTENSIVE_EXAM_ORDERED);

    private final ReviewEvent ordered;

    Exam(ReviewEvent ordered) {
        this.ordered = ordered;
    }

    /** The one of this name. */
    public static Optional<Exam> find(String name) {
        return Arrays.stream(values()).filter(exam -> exam.name().equals(name)).findFirst();
    }

    ReviewEvent ordered() {
        return ordered;
    }
}
