package org.acesim.gateway.filing.check.field;

import java.util.List;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.release.ReleaseText;

/** A street, broken between words over the six address components of three SE35 records. */
record StreetForm() implements Form {

    @Override
    public String shown() {
        return "at most %d times %d characters, broken between words: %s"
                .formatted(ReleaseText.ADDRESS_PARTS, ReleaseText.ADDRESS_WIDTH, CharacterClass.KEYBOARD.shown());
    }

    @Override
    public void check(String value, String pointer, Report report) {
        TextForm.checkCharacters(CharacterClass.KEYBOARD, value, pointer, report);
        List<String> parts = ReleaseText.addressParts(value);
        if (parts.size() > ReleaseText.ADDRESS_PARTS) {
            report.add(
                    ProblemCode.TOO_LONG,
                    pointer,
                    "The message has room for %d lines of a street; this takes %d."
                            .formatted(ReleaseText.ADDRESS_PARTS, parts.size()),
                    value,
                    shown());
        } else if (parts.stream().anyMatch(part -> part.length() > ReleaseText.ADDRESS_WIDTH)) {
            report.add(
                    ProblemCode.TOO_LONG,
                    pointer,
                    "A word of the street is longer than a line of the message.",
                    value,
                    "words of at most %d characters".formatted(ReleaseText.ADDRESS_WIDTH));
        }
    }
}
