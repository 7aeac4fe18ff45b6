package org.wegwijzer.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes what the framework refuses for lack of a right a problem. */
class SecurityMappers {

    @ServerExceptionMapper
    Response nobody(UnauthorizedException refused, HttpServerRequest request) {
        return answer(ProblemType.UNAUTHORIZED, request);
    }

    @ServerExceptionMapper
    Response wrong(AuthenticationFailedException refused, HttpServerRequest request) {
        return answer(ProblemType.INVALID_CREDENTIAL, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, HttpServerRequest request) {
        return answer(ProblemType.FORBIDDEN, request);
    }

    private static Response answer(ProblemType type, HttpServerRequest request) {
        return Problems.response(type, Problem.of(type, type.title() + ".", request.path(), List.of()));
    }
}
