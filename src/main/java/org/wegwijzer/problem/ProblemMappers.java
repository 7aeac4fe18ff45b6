package org.wegwijzer.problem;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes every failure a problem, also those that the framework finds by itself. */
class ProblemMappers {

    /** How long clients shall wait when the service is not available, in seconds. */
    private static final int RETRY_SECONDS = 5;

    /** The methods of every public address. */
    private static final String READING = "GET, HEAD, OPTIONS";

    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.INVALID_REQUEST,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.CONTENT_TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE,
            503, ProblemType.UNAVAILABLE);

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpServerRequest request) {
        var body = Problem.of(problem.type(), String.valueOf(problem.getMessage()), request.path(), problem.faults());
        return answer(body).build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, HttpServerRequest request) {
        var type = BY_STATUS.get(failure.getResponse().getStatus());
        if (type == null) {
            return defect(failure);
        }
        var answer = answer(Problem.of(type, type.title() + ".", request.path(), List.of()));
        // The framework forgets what RFC 9110, 15.5.6 demands.
        return type == ProblemType.METHOD_NOT_ALLOWED
                ? answer.header(HttpHeaders.ALLOW, READING).build()
                : answer.build();
    }

    @ServerExceptionMapper
    Response defect(Throwable defect) {
        var instance = "urn:uuid:" + UUID.randomUUID();
        Log.errorf(defect, "A request failed, told to the client as %s.", instance);
        var type = ProblemType.INTERNAL_ERROR;
        return answer(Problem.of(
                        type, "Report the instance to the operator if this happens again.", instance, List.of()))
                .build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        var answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        return problem.status() == ProblemType.UNAVAILABLE.status()
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                : answer;
    }
}
