package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import org.wegwijzer.http.HeaderField;
import org.wegwijzer.problem.ProblemException;

/**
 * What one request gets of an answer.
 *
 * @param modified whether the client does not have it yet
 */
record ConditionalReply(EncodedAnswer variant, boolean modified) {

    private static final int OK = 200;

    /**
     * What a request gets by its conditions.
     *
     * @throws ProblemException PRECONDITION_FAILED if it does not want what there is
     */
    static ConditionalReply to(HttpServerRequest request, EncodedAnswer variant, Conditions conditions) {
        return new ConditionalReply(variant, !conditions.isKnown(request, variant.entityTag()));
    }

    int status() {
        return modified ? OK : NotModifiedHeader.STATUS;
    }

    /** The headers that belong to the answer. */
    List<HeaderField> headers() {
        return modified ? variant.headers() : variant.headersWithoutBody();
    }
}
