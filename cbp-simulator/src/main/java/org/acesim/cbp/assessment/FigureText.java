package org.acesim.cbp.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.acesim.customs.assessment.Assessment;
import tools.jackson.databind.json.JsonMapper;

/** Assessments as the one column that holds them: JSON, deflated, since layers say much the same on every line. */
final class FigureText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FigureText() {}

    static byte[] write(Assessment assessment) {
        var bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (var deflated = new DeflaterOutputStream(bytes, fast)) {
            deflated.write(JSON.writeValueAsBytes(assessment));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static Assessment read(byte[] stored) {
        try (var inflated = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            return JSON.readValue(inflated.readAllBytes(), Assessment.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored assessment cannot be read", e);
        }
    }
}
