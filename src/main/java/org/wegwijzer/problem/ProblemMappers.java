package org.wegwijzer.problem;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes every failure a problem, also those that the framework finds by itself. */
class ProblemMappers {

    private final Instance<AddressHints> hints;

    ProblemMappers(@Any Instance<AddressHints> hints) {
        this.hints = hints;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpServerRequest request) {
        return Problems.response(problem.type(), Problem.of(problem, request.path()));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, HttpServerRequest request) {
        return ProblemType.ofStatus(failure.getResponse().getStatus())
                .filter(type -> type != ProblemType.INTERNAL_ERROR)
                .map(type -> Problems.response(type, problem(type, request)))
                .orElseGet(() -> defect(failure, request));
    }

    private Problem problem(ProblemType type, HttpServerRequest request) {
        var path = request.path();
        return type == ProblemType.NOT_FOUND
                ? Problem.notFound(type.title() + ".", path, Problems.near(hints, path))
                : Problem.of(type, type.title() + ".", path, List.of());
    }

    @ServerExceptionMapper
    Response defect(Throwable defect, HttpServerRequest request) {
        if (FullDisk.isBehind(defect)) {
            Log.errorf("A request failed, since a disk is full: %s", defect);
            return Problems.response(
                    ProblemType.UNAVAILABLE,
                    Problem.of(ProblemType.UNAVAILABLE, "The disk of the service is full.", request.path(), List.of()));
        }
        return Unavailability.isBehind(defect)
                ? Problems.response(ProblemType.UNAVAILABLE, Problems.unavailable(defect, request.path()))
                : Problems.response(ProblemType.INTERNAL_ERROR, Problems.defect(defect));
    }
}
