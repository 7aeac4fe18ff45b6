package org.wegwijzer.delivery.cache;

import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * An answer on its way from a resource to the wire: what a resource returns, until {@link AnswerWriter} puts the bytes in its
 * place.
 *
 * @param key the canonical form of the request
 * @param since the last change that was known before anything was read for the request
 * @param took how long the answer took to be there
 */
record PendingAnswer(String key, long since, Origin origin, ConditionalReply reply, Duration took) {

    /**
     * Itself, as what a resource returns.
     *
     * @param <T> what the bytes say: a resource promises that to the specification, and nobody reads it from this
     */
    @SuppressWarnings("unchecked") // Nobody asks for the entity but the filter, which knows what it is.
    <T> RestResponse<T> asResponse() {
        return (RestResponse<T>) RestResponse.ok(this);
    }
}
