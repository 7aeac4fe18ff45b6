package org.wegwijzer.delivery.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.wegwijzer.http.HeaderField;

/** Puts the bytes of an answer in the place of the {@link PendingAnswer} that a resource returned. */
class AnswerWriter {

    private static final double NANOS_PER_MILLI = 1_000_000;

    private final AnswerCache cache;
    private final Freshness freshness;

    AnswerWriter(AnswerCache cache, Freshness freshness) {
        this.cache = cache;
        this.freshness = freshness;
    }

    @ServerResponseFilter
    void write(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof PendingAnswer pending) {
            var origin = pending.origin();
            if (origin.isKept()) {
                cache.remember(RequestSpelling.noted(request), pending.key(), pending.since());
            }
            write(pending.reply(), response);
            freshness.fields(origin, pending.reply().variant().validity()).forEach(field -> put(field, response));
            put(origin.field(), response);
            if (!origin.isAtHand()) {
                response.getHeaders().add("Server-Timing", timing(pending.took()));
            }
        }
    }

    private static void write(ConditionalReply reply, ContainerResponseContext response) {
        response.setStatus(reply.status());
        response.setEntity(reply.modified() ? reply.variant().bytes() : null);
        // The framework's own, of the address; the answer says what it is itself.
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        reply.headers().forEach(field -> put(field, response));
    }

    private static void put(HeaderField field, ContainerResponseContext response) {
        response.getHeaders().add(field.name().toString(), field.value().toString());
    }

    private static String timing(Duration took) {
        return String.format(Locale.ROOT, "render;dur=%.1f", took.toNanos() / NANOS_PER_MILLI);
    }
}
