package org.wegwijzer.delivery.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.wegwijzer.delivery.cache.Rendered.Variant;

/**
 * What one request gets of an answer.
 *
 * @param modified whether the client does not have it yet
 * @param cacheStatus what the field Cache-Status says (RFC 9211)
 */
record Reply(Variant variant, boolean modified, String cacheStatus) {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private static final String MISS = "wegwijzer; fwd=miss; stored";
    private static final String HIT = "wegwijzer; hit";
    private static final String STALE = "wegwijzer; hit; detail=stale";

    /**
     * What {@code request} gets.
     *
     * @param hit whether the answer was at hand
     * @param fresh whether nothing newer can be known of: not while the change log cannot be read
     */
    static Reply to(HttpServerRequest request, Variant variant, boolean hit, boolean fresh) {
        var conditions = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        var modified = conditions.isEmpty() || !EntityTags.match(conditions, variant.entityTag());
        var known = fresh ? HIT : STALE;
        return new Reply(variant, modified, hit ? known : MISS);
    }

    int status() {
        return modified ? OK : NOT_MODIFIED;
    }

    /** All headers but those that every answer of the server has. */
    MultiMap headers() {
        var headers = MultiMap.caseInsensitiveMultiMap();
        headers.addAll(modified ? variant.headers() : variant.headersWithoutBody());
        return headers.add("Cache-Status", cacheStatus);
    }
}
