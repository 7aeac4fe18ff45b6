package org.wegwijzer.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Answers with a problem where no resource is in reach. */
public final class Problems {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Problems() {}

    /** Ends the request. */
    public static void answer(RoutingContext request, ProblemType type, String detail) {
        var problem = Problem.of(type, detail, request.request().path(), List.of());
        request.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(json(problem));
    }

    private static String json(Problem problem) {
        try {
            return MAPPER.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
