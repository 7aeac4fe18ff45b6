package org.wegwijzer.delivery.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.wegwijzer.delivery.cache.CacheConfig;
import org.wegwijzer.http.CacheControl;

/** Sends readers to where an entry is now (RFC 9110, 15.4.9). */
class MovedMapper {

    private static final int PERMANENT_REDIRECT = 308;

    private final CacheConfig config;

    MovedMapper(CacheConfig config) {
        this.config = config;
    }

    @ServerExceptionMapper
    Response moved(MovedException moved) {
        // Permanent as it is: whoever lets an entry move back wants it to be found again soon.
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, moved.location())
                .header(HttpHeaders.CACHE_CONTROL, CacheControl.publicFor(config.maxAge()))
                .build();
    }
}
