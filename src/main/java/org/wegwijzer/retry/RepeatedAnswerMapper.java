package org.wegwijzer.retry;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives an answer once more, byte by byte. */
class RepeatedAnswerMapper {

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    @ServerExceptionMapper
    Response repeated(RepeatedAnswer repeated) {
        var kept = repeated.answer();
        var answer = Response.status(kept.status())
                .type(JSON)
                .entity(kept.body())
                .header(RepeatedAnswer.FIELD, RepeatedAnswer.TRUE);
        kept.fields().forEach(answer::header);
        return answer.build();
    }
}
