package org.wegwijzer.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes what the framework refuses for lack of a right a problem. */
class SecurityMappers {

    @ServerExceptionMapper
    Response unknown(UnauthorizedException refused, HttpServerRequest request) {
        return answer(ProblemType.UNAUTHORIZED, request);
    }

    @ServerExceptionMapper
    Response wrong(AuthenticationFailedException refused, HttpServerRequest request) {
        return answer(ProblemType.UNAUTHORIZED, request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, HttpServerRequest request) {
        return answer(ProblemType.FORBIDDEN, request);
    }

    private static Response answer(ProblemType type, HttpServerRequest request) {
        var problem = Problem.of(type, type.title() + ".", request.path(), List.of());
        var answer = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem);
        type.headers().forEach(answer::header);
        if (type == ProblemType.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
