package org.acesim.catair;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Seeded damage to a message. */
public final class Mutations {

    private static final byte[] LIKELY =
            "ABXYZSEO 01239\n\r\0\u007F\u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    private Mutations() {}

    public static byte[] of(byte[] sample, Random random) {
        byte[] message = sample;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            message = message.length == 0 ? message : once(message, random);
        }
        return message;
    }

    private static byte[] once(byte[] message, Random random) {
        int at = random.nextInt(message.length);
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> {
                byte[] changed = message.clone();
                changed[at] = LIKELY[random.nextInt(LIKELY.length)];
                return changed;
            }
            case 3 -> {
                byte[] changed = message.clone();
                changed[at] = (byte) random.nextInt(256);
                return changed;
            }
            case 4 -> {
                return Arrays.copyOf(message, at);
            }
            case 5 -> {
                int end = Math.min(message.length, at + random.nextInt(200));
                ByteArrayOutputStream rest = new ByteArrayOutputStream();
                rest.write(message, 0, at);
                rest.write(message, end, message.length - end);
                return rest.toByteArray();
            }
            default -> {
                return lines(message, random);
            }
        }
    }

    /** A line left out, doubled, or all in another order. */
    private static byte[] lines(byte[] message, Random random) {
        List<String> lines = new ArrayList<>(
                List.of(new String(message, java.nio.charset.StandardCharsets.ISO_8859_1).split("(?<=\n)")));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            default -> Collections.swap(lines, at, random.nextInt(lines.size()));
        }
        return String.join("", lines).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
