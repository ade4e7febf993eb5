package org.acesim.catair.release;

/** What a partner agency says of an entry in words (SO72). */
public record AgencyComment(String text) {}
