package org.acesim.cbp.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.acesim.cbp.review.ReviewFiles.Place;
import org.jspecify.annotations.Nullable;

/**
 * A page of the review queue.
 *
 * @param next the cursor of the next page; none on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewPage(List<ReviewView> reviews, @Nullable String next) {

    /** A page after which more comes unless {@code last} is null. */
    static ReviewPage of(List<ReviewView> reviews, @Nullable Place last) {
        return new ReviewPage(reviews, last == null ? null : cursor(last));
    }

    private static String cursor(Place place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place.openedAt().toEpochMilli() + " " + place.entryNumber())
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** The place that a cursor stands for; empty if it is none. */
    static Optional<Place> place(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ", 2);
            return parts.length == 2 && parts[0].matches("[0-9]{1,14}")
                    ? Optional.of(new Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
