package org.acesim.customs.code;

/**
 * A port of entry.
 *
 * @param code its four digits, Schedule D (ACE CATAIR Appendix E)
 * @param state two letters
 * @param informalFeeExempt whether the informal entry fee is not charged there: an express consignment facility,
 *     courier hub or user-fee airport, where the carrier pays per waybill (19 CFR 24.23(b)(4))
 */
public record Port(String code, String name, String state, boolean informalFeeExempt) {}
