package org.acesim.catair.release;

/** Who a party is, by name or by identifier (SE30, SE50). */
public record PartyName(String code, String name, String idQualifier, String id) {}
