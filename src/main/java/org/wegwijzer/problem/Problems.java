package org.wegwijzer.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.hint.Hint;

/** Answers with a problem where no resource is in reach. */
public final class Problems {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Problems() {}

    /** Ends the request. */
    public static void answer(RoutingContext request, ProblemType type, String detail) {
        answer(request, type, Problem.of(type, detail, request.request().path(), List.of()));
    }

    /** Ends a request for what is not there. */
    public static void answerNotFound(RoutingContext request, String detail, Instance<AddressHints> hints) {
        var path = request.request().path();
        answer(request, ProblemType.NOT_FOUND, Problem.notFound(detail, path, near(hints, path)));
    }

    /** What those say who know addresses. */
    static Hint near(Instance<AddressHints> hints, String path) {
        return hints.stream().map(known -> known.near(path)).findFirst().orElse(Hint.NONE);
    }

    /**
     * The body of a problem where there is no request to speak of.
     *
     * @return JSON
     */
    public static byte[] document(ProblemType type, String detail) {
        return json(Problem.of(type, detail, "urn:uuid:" + UUID.randomUUID(), List.of()))
                .getBytes();
    }

    /** Ends a request that the server failed to route or to answer. */
    public static void answerFailure(RoutingContext request, Instance<AddressHints> hints) {
        var failure = request.failure();
        if (failure instanceof ProblemException problem) {
            answer(
                    request,
                    problem.type(),
                    Problem.of(problem, request.request().path()));
            return;
        }
        var type = typeOf(request.statusCode(), failure);
        if (type == ProblemType.INTERNAL_ERROR) {
            answerUnexpected(request, failure);
        } else if (type == ProblemType.NOT_FOUND) {
            answerNotFound(request, type.title() + ".", hints);
        } else {
            answer(request, type, type.title() + ".");
        }
    }

    private static void answerUnexpected(RoutingContext request, @Nullable Throwable failure) {
        if (failure != null && Unavailability.isBehind(failure)) {
            answer(
                    request,
                    ProblemType.UNAVAILABLE,
                    unavailable(failure, request.request().path()));
        } else {
            answer(request, ProblemType.INTERNAL_ERROR, defect(failure));
        }
    }

    /** The database cannot be used; that passes by itself. */
    static Problem unavailable(Throwable failure, String path) {
        Log.warnf("A request is refused since the database cannot be used: %s", failure.getMessage());
        return Problem.of(ProblemType.UNAVAILABLE, "The database cannot be used right now.", path, List.of());
    }

    /** The answer of a resource that ends with a problem. */
    static Response response(ProblemType type, Problem problem) {
        var answer = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem);
        type.headers().forEach(answer::header);
        return answer.build();
    }

    private static ProblemType typeOf(int status, @Nullable Throwable failure) {
        return failure instanceof RejectedExecutionException
                ? ProblemType.UNAVAILABLE
                : ProblemType.ofStatus(status).orElse(ProblemType.INTERNAL_ERROR);
    }

    /** A defect of this service: the log tells all, the client learns under what name. */
    static Problem defect(@Nullable Throwable defect) {
        var instance = "urn:uuid:" + UUID.randomUUID();
        Log.logf(
                HangUp.isOne(defect) ? Logger.Level.DEBUG : Logger.Level.ERROR,
                defect,
                "A request failed, told to the client as %s.",
                instance);
        return Problem.of(
                ProblemType.INTERNAL_ERROR,
                "Report the instance to the operator if this happens again.",
                instance,
                List.of());
    }

    private static void answer(RoutingContext request, ProblemType type, Problem problem) {
        var body = json(problem);
        var response = request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                // Said here because nothing else says it when the method is HEAD.
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length()));
        type.headers().forEach(response::putHeader);
        response.end(body);
    }

    private static Buffer json(Problem problem) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
