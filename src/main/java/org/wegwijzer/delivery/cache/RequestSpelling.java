package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** Everything in a request that can decide which answer it gets, as it came: equal spellings have equal answers. */
final class RequestSpelling {

    private static final char SEPARATOR = '\n';
    private static final String PLACE = RequestSpelling.class.getName();

    private RequestSpelling() {}

    static String of(HttpServerRequest request) {
        var languages = fields(request, HttpHeaders.ACCEPT_LANGUAGE);
        var mediaTypes = fields(request, HttpHeaders.ACCEPT);
        return request.uri() + SEPARATOR + languages + SEPARATOR + mediaTypes;
    }

    private static String fields(HttpServerRequest request, CharSequence name) {
        var fields = request.headers().getAll(name);
        return fields.size() == 1 ? fields.get(0) : String.join(String.valueOf(SEPARATOR), fields);
    }

    /** Notes how a request was spelled, before anything of it is put into another form. */
    static void note(RoutingContext context) {
        context.put(PLACE, of(context.request()));
    }

    static String noted(RoutingContext context) {
        return Objects.requireNonNull(context.get(PLACE));
    }
}
