package org.wegwijzer.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of every answer that is not a success (RFC 9457, {@code application/problem+json}).
 *
 * @param type identifies the kind of problem
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail this occurrence in words
 * @param instance this occurrence: the path that was asked for, or a {@code urn:uuid} that the service's log knows
 * @param errors every fault of the request, where it had faults
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException problem, String instance) {
        return of(problem.type(), String.valueOf(problem.getMessage()), instance, problem.faults());
    }

    static Problem of(ProblemType type, String detail, String instance, List<Fault> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, List.copyOf(errors));
    }
}
