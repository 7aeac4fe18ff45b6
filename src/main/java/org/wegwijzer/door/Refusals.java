package org.wegwijzer.door;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.quarkus.vertx.http.runtime.HeaderConfig;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.http.HttpDates;
import org.wegwijzer.problem.Problem;
import org.wegwijzer.problem.ProblemType;
import org.wegwijzer.problem.Problems;

/**
 * The last answers of connections from which nothing more is read: problems as everywhere else.
 *
 * @param fields of the header of every answer
 * @param clock for the date of each
 */
record Refusals(Map<String, String> fields, Clock clock) {

    /** Those that the server puts on every answer, whatever the method. */
    static Refusals with(Map<String, HeaderConfig> configured, Clock clock) {
        var fields = new LinkedHashMap<String, String>();
        configured.forEach((name, field) -> {
            if (field.methods().isEmpty()) {
                fields.put(name, field.value());
            }
        });
        return new Refusals(fields, clock);
    }

    FullHttpResponse of(ProblemType type, String detail) {
        var body = Problems.document(type, detail);
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(type.status()), Unpooled.wrappedBuffer(body));
        fields.forEach(answer.headers()::set);
        answer.headers()
                .set(HttpHeaderNames.DATE, HttpDates.text(clock.instant()))
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CACHE_CONTROL, CacheControl.NO_STORE)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
