package org.wegwijzer.delivery.cache;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.Changes;
import org.wegwijzer.memory.Memory;

/**
 * Answers repeated requests where they arrive, on the event loop: with bytes that are ready, without parsing, without a thread
 * of their own. Whatever is not at hand goes on to the resources.
 */
@ApplicationScoped
class CacheGate {

    /** Right behind the guard, which has let nothing in but plain addresses and reading, and no credential unchecked. */
    private static final int BEHIND_THE_GUARD = Integer.MIN_VALUE + 3;

    private static final List<Field> HIT = List.of(Origin.HIT.field());
    private static final List<Field> STALE = List.of(Origin.STALE.field());
    private static final String ROOT = "/v1/";

    private final AnswerCache cache;
    private final Changes changes;
    private final Freshness freshness;
    private final Memory memory;
    private final List<Field> common;

    CacheGate(AnswerCache cache, Changes changes, Freshness freshness, Memory memory, VertxHttpConfig http) {
        this.memory = memory;
        this.cache = cache;
        this.changes = changes;
        this.freshness = freshness;
        this.common = common(http);
    }

    /** Those that the server puts on every answer that comes from behind this gate. */
    private static List<Field> common(VertxHttpConfig http) {
        return http.header().entrySet().stream()
                .filter(header -> header.getValue()
                        .methods()
                        .map(methods -> methods.contains(HttpMethod.GET.name()))
                        .orElse(true))
                .map(header -> Field.of(header.getKey(), header.getValue().value()))
                .toList();
    }

    void register(@Observes Router router) {
        router.route().order(BEHIND_THE_GUARD).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if (request.headers().contains(Rendered.PREVIEW)) {
            // However it ends: that something moves, or goes, is not public yet either.
            context.addHeadersEndHandler(ending -> Freshness.keepPrivate(context.response()));
            context.next();
            return;
        }
        var variant = ready(request);
        if (variant == null) {
            context.next();
        } else {
            var reply = Reply.to(request, variant);
            if (reply.modified()) {
                Sending.hold(memory, context, variant.length());
            }
            send(reply, request.response());
        }
    }

    private @Nullable Variant ready(HttpServerRequest request) {
        if (!request.uri().startsWith(ROOT)) {
            return null;
        }
        var encoding = Encoding.negotiate(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        return cache.known(Spelling.of(request))
                .map(answer -> answer.ready(encoding))
                .orElse(null);
    }

    private void send(Reply reply, HttpServerResponse response) {
        response.setStatusCode(reply.status());
        Field.putAll(common, response.headers());
        Field.putAll(reply.headers(), response.headers());
        Field.putAll(List.of(freshness.field()), response.headers());
        Field.putAll(changes.isReachable() ? HIT : STALE, response.headers());
        if (reply.modified()) {
            response.end(reply.variant().body());
        } else {
            response.end();
        }
    }
}
