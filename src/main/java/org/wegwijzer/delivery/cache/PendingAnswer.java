package org.wegwijzer.delivery.cache;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer on its way from a resource to the wire.
 *
 * @param key the canonical form of the request
 * @param since the last change that was known before anything was read for the request
 * @param took how long the answer took to be there
 */
record PendingAnswer(String key, long since, Origin origin, ConditionalReply reply, Duration took) {

    private static final String PLACE = PendingAnswer.class.getName();

    void attach(RoutingContext request) {
        request.put(PLACE, this);
    }

    static Optional<PendingAnswer> of(RoutingContext request) {
        return Optional.ofNullable(request.get(PLACE));
    }
}
