package org.acesim.routes.dis;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms that a document may have. What a document says it is, its first bytes must say too. */
public enum DocumentForm {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff"),
    GIF("image/gif", "474946383761|474946383961"),
    TIFF("image/tiff", "49492a00|4d4d002a"),
    /** Known by what it must not have: bytes that are no text. */
    TEXT("text/plain", "");

    private static final int BEGINNING = 8;

    private final String contentType;
    /** The first bytes of such a document in hexadecimal, with a bar between one possibility and the next. */
    private final String beginnings;

    DocumentForm(String contentType, String beginnings) {
        this.contentType = contentType;
        this.beginnings = beginnings;
    }

    /** As {@code Content-Type} names it, without parameters. */
    public String contentType() {
        return contentType;
    }

    /** The form of a content type, whatever its parameters. */
    public static Optional<DocumentForm> of(String contentType) {
        String bare = contentType.replaceFirst(";.*", "").strip();
        return List.of(values()).stream()
                .filter(form -> form.contentType.equalsIgnoreCase(bare))
                .findFirst();
    }

    /** Whether the content can be a document of this form. */
    public boolean matches(byte[] content) {
        if (this == TEXT) {
            return isText(content);
        }
        String beginning = HexFormat.of().formatHex(content, 0, Math.min(content.length, BEGINNING));
        return Stream.of(beginnings.split("\\|", -1)).anyMatch(beginning::startsWith);
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(character -> Character.isISOControl(character) && "\n\r\t\f".indexOf(character) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
