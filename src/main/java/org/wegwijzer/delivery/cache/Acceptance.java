package org.wegwijzer.delivery.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import org.wegwijzer.http.AcceptWeights;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * What a request accepts (RFC 9110, 12.5.1), read once and by nobody else: a request that says nothing, or nothing but commas,
 * accepts everything.
 */
public final class Acceptance {

    /** The form in which most answers come. */
    public static final String JSON = "application/json";

    /** The form in which some come, too. */
    public static final String LINKED_DATA = "application/ld+json";

    /** The form in which changes come, too: several CloudEvents at once. */
    public static final String EVENTS = "application/cloudevents-batch+json";

    /** All of them; among equals the first. */
    private static final List<String> FORMS = List.of(JSON, LINKED_DATA, EVENTS);

    private static final String NAME = "Accept";
    private static final String ANY = "*/*";

    /** What the framework chooses a resource by; whether its form is accepted is not left to it. */
    private static final String FIRST = "%s, */*;q=0.1";

    private static final String PLACE = Acceptance.class.getName();

    /** Clients send few different headers, the same one again and again. */
    private static final Cache<String, Acceptance> READ =
            Caffeine.newBuilder().maximumSize(200).build();

    private final AcceptWeights ranges;

    private Acceptance(String fields) {
        this.ranges = AcceptWeights.ofMediaTypes(fields);
    }

    private static Acceptance of(HttpServerRequest request) {
        return READ.get(String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)), Acceptance::new);
    }

    /** Reads what a request accepts; from here on the framework sees which form it prefers, and no odd spelling of that. */
    static void settle(RoutingContext context) {
        if (context.get(PLACE) == null) {
            var accepted = of(context.request());
            context.put(PLACE, accepted);
            var preferred = accepted.preferred();
            context.request().headers().set(HttpHeaders.ACCEPT, FIRST.formatted(preferred));
            // Of a body that nobody reads.
            context.request().headers().remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private String preferred() {
        var best = JSON;
        for (var form : FORMS) {
            best = weight(form) > weight(best) ? form : best;
        }
        return best;
    }

    /** Has the framework take a request for one that accepts everything: a file has one form (RFC 9110, 12.5.1). */
    static void overlook(RoutingContext context) {
        context.request().headers().remove(HttpHeaders.ACCEPT).remove(HttpHeaders.CONTENT_TYPE);
    }

    /** What a request accepts. */
    public static Acceptance of(RoutingContext context) {
        return Objects.requireNonNull(context.get(PLACE));
    }

    /**
     * Lets a request pass if it accepts {@code mediaType}.
     *
     * @param offered every media type that there is at the address
     * @throws ProblemException NOT_ACCEPTABLE if it does not; INVALID_REQUEST if nothing of what it accepts can be read
     */
    public void check(String mediaType, List<String> offered) {
        if (ranges.isOdd() && ranges.elements().isEmpty()) {
            throw ProblemException.invalid(fault(
                    FaultCode.MALFORMED_VALUE,
                    "'Accept' names media types, such as %s.".formatted(String.join(" or ", offered)),
                    offered));
        }
        if (weight(mediaType) == 0) {
            throw ProblemException.notAcceptable(fault(
                    FaultCode.UNKNOWN_VALUE,
                    "The answer comes as %s.".formatted(String.join(" or ", offered)),
                    offered));
        }
    }

    private static Fault fault(FaultCode code, String detail, List<String> offered) {
        return new Fault(Fault.Place.HEADER, NAME, code, detail, offered);
    }

    /** How much it wants a media type, from 0 to 1: the most precise range decides. */
    private double weight(String mediaType) {
        if (ranges.elements().isEmpty()) {
            return 1;
        }
        var wholeType = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
        return List.of(mediaType, wholeType, ANY).stream()
                .flatMapToDouble(range -> ranges.weight(range).stream())
                .findFirst()
                .orElse(0);
    }
}
