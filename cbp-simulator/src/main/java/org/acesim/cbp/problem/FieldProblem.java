package org.acesim.cbp.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param code     the kind of problem
 * @param pointer  where it is, as a JSON pointer
 * @param message  what is wrong, for a person
 * @param found    what stands there
 * @param expected what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(
        String code,
        String pointer,
        String message,
        @Nullable String found,
        @Nullable String expected) {}
