package org.acesim.gateway.filing;

/** The form that a filing came in, which decides how a place in it is told. */
public sealed interface Origin {

    /** The place of a JSON pointer in this form, as the filer knows it. */
    String place(String pointer);

    /** JSON: the pointer itself. */
    record Json() implements Origin {
        @Override
        public String place(String pointer) {
            return pointer;
        }
    }
}
