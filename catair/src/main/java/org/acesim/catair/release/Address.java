package org.acesim.catair.release;

/** Up to two components of a street address (SE35, SE55). */
public record Address(String qualifier1, String text1, String qualifier2, String text2) {}
