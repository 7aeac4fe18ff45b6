package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * What one request gets of an answer.
 *
 * @param modified whether the client does not have it yet
 */
record Reply(Variant variant, boolean modified) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    static Reply to(HttpServerRequest request, Variant variant) {
        var conditions = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return new Reply(variant, conditions.isEmpty() || !EntityTags.match(conditions, variant.entityTag()));
    }

    int status() {
        return modified ? OK : NOT_MODIFIED;
    }

    /** The headers that belong to the answer. */
    List<Field> headers() {
        return modified ? variant.headers() : variant.headersWithoutBody();
    }
}
