package org.wegwijzer.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.hint.Hint;

/**
 * The body of every answer that is not a success (RFC 9457, {@code application/problem+json}).
 *
 * @param type identifies the kind of problem
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail this occurrence in words
 * @param instance this occurrence: the path that was asked for, or a {@code urn:uuid} that the service's log knows
 * @param errors every fault of the request, where it had faults
 * @param didYouMean addresses that may have been meant, the likeliest first
 * @param replacedBy the address of what takes the place of what is gone, where something does
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> didYouMean,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String replacedBy) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException problem, String instance) {
        var type = problem.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                String.valueOf(problem.getMessage()),
                instance,
                problem.faults(),
                problem.didYouMean(),
                problem.replacedBy());
    }

    static Problem of(ProblemType type, String detail, String instance, List<Fault> errors) {
        return new Problem(
                type.uri(), type.title(), type.status(), detail, instance, List.copyOf(errors), List.of(), null);
    }

    /** Nothing is at the address that was asked for; another may have been meant. */
    static Problem notFound(String detail, String instance, Hint hint) {
        var type = ProblemType.NOT_FOUND;
        var words = hint.after(detail);
        return new Problem(type.uri(), type.title(), type.status(), words, instance, List.of(), hint.meant(), null);
    }
}
