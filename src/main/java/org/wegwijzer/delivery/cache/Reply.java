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
record Reply(Variant variant, boolean modified) {

    private static final int OK = 200;

    /**
     * What a request gets by its conditions.
     *
     * @throws ProblemException PRECONDITION_FAILED if it does not want what there is
     */
    static Reply to(HttpServerRequest request, Variant variant, Conditions conditions) {
        return new Reply(variant, !conditions.isKnown(request, variant.entityTag()));
    }

    int status() {
        return modified ? OK : NotModified.STATUS;
    }

    /** The headers that belong to the answer. */
    List<HeaderField> headers() {
        return modified ? variant.headers() : variant.headersWithoutBody();
    }
}
