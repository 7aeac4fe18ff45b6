package org.wegwijzer.delivery.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Holds what a request accepts against the form of its answer (RFC 9110, 12.5.1). */
final class Acceptance {

    private static final String ACCEPT = "Accept";
    private static final String NOT_WANTED = "0(\\.0{0,3})?";

    private Acceptance() {}

    /**
     * Lets the request pass if it accepts {@code mediaType}.
     *
     * @throws ProblemException NOT_ACCEPTABLE if it does not; INVALID_REQUEST if what it accepts cannot be read
     */
    static void check(HttpServerRequest request, String mediaType) {
        var accepted = request.headers().getAll(HttpHeaders.ACCEPT).stream()
                .flatMap(field -> Stream.of(field.split(",", -1)))
                .filter(part -> !part.isBlank())
                .map(Acceptance::parse)
                .toList();
        if (!accepted.isEmpty() && !accepts(accepted, MediaType.valueOf(mediaType))) {
            throw ProblemException.notAcceptable(mediaType);
        }
    }

    private static MediaType parse(String part) {
        try {
            return MediaType.valueOf(part.strip());
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.invalid(new Fault(
                    Fault.Place.HEADER, ACCEPT, FaultCode.MALFORMED_VALUE, "'Accept' names media types.", List.of()));
        }
    }

    /** The most precise of the ranges that fit decides. */
    private static boolean accepts(List<MediaType> accepted, MediaType offered) {
        return accepted.stream()
                .filter(range -> range.isCompatible(offered))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype()))
                .filter(range -> !range.getParameters().getOrDefault("q", "1").matches(NOT_WANTED))
                .isPresent();
    }
}
