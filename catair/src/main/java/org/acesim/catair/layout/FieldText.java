package org.acesim.catair.layout;

/**
 * A field and what stands in it.
 *
 * @param text the columns as they are, blanks included
 * @param meaning of the code that stands there, or empty
 */
public record FieldText(Field field, String text, String meaning) {}
