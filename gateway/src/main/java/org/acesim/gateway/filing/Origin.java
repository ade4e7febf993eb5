package org.acesim.gateway.filing;

import org.jspecify.annotations.Nullable;

/** The form that a filing came in, which decides how a place in it is told. */
public interface Origin {

    /** A filing in JSON: a place is told by its JSON pointer. */
    Origin JSON = pointer -> pointer;

    /** How the filer knows the place of a JSON pointer; what is no pointer is already told so. */
    String place(String pointer);

    /** The filer code that the form states beside the filing; only CATAIR does. */
    default @Nullable String filerCode() {
        return null;
    }

    /** Whether the form has a field for everything that a filing says; a cargo release in CATAIR has not. */
    default boolean statesEverything() {
        return true;
    }
}
