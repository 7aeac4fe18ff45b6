package org.wegwijzer.delivery.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** An answer to a client that has it already (RFC 9110, 15.4.5). */
final class NotModifiedHeader {

    static final int STATUS = 304;

    /** What it says: what may have changed about the answer that the client has, and who may read it (CORS). */
    private static final List<CharSequence> KEPT = List.of(
            HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.createOptimized("cdn-cache-control"),
            HttpHeaders.CONNECTION,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.DATE,
            HttpHeaders.ETAG,
            HttpHeaders.EXPIRES,
            HttpHeaders.VARY);

    private NotModifiedHeader() {}

    /** Leaves nothing in a header but that. */
    static void strip(MultiMap headers) {
        var exposed = headers.get(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);
        var values = KEPT.stream().map(headers::get).toArray(String[]::new);
        headers.clear();
        for (var place = 0; place < values.length; place++) {
            if (values[place] != null) {
                headers.set(KEPT.get(place), values[place]);
            }
        }
        if (exposed != null) {
            // Short: with every field for tags that there is the header has still less than 500 bytes.
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, exposed.replace(", ", ","));
        }
    }
}
