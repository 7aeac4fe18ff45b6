package org.wegwijzer.problem;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes every failure a problem, also those that the framework finds by itself. */
class ProblemMappers {

    @ServerExceptionMapper
    Response problem(ProblemException problem, HttpServerRequest request) {
        return Problems.response(problem.type(), Problem.of(problem, request.path()));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure, HttpServerRequest request) {
        return ProblemType.ofStatus(failure.getResponse().getStatus())
                .filter(type -> type != ProblemType.INTERNAL_ERROR)
                .map(type -> Problems.response(type, Problem.of(type, type.title() + ".", request.path(), List.of())))
                .orElseGet(() -> defect(failure, request));
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
