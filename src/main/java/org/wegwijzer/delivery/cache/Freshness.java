package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.wegwijzer.change.NextRelease;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.http.HeaderField;

/** Says how long others may keep an answer: as configured, but never beyond the moment at which something publishes itself. */
@ApplicationScoped
class Freshness {

    private static final String NAME = "Cache-Control";

    /** Of what was rendered for one reader and nobody else. */
    private static final HeaderField PRIVATE = HeaderField.of(NAME, CacheControl.PRIVATE);

    private final CacheConfig config;
    private final NextRelease next;
    private final HeaderField usual;
    /** How long an answer can be in use elsewhere without anybody asking. */
    private final Duration reach;

    Freshness(CacheConfig config, NextRelease next) {
        this.config = config;
        this.next = next;
        this.usual = field(config.maxAge(), config.staleWhileRevalidate());
        this.reach = config.maxAge().plus(config.staleWhileRevalidate());
    }

    /** Of an answer for one reader, whatever it says. */
    static void keepPrivate(HttpServerResponse response) {
        if (!CacheControl.NO_STORE.equals(response.headers().get(NAME))) {
            response.putHeader(PRIVATE.name(), PRIVATE.value());
        }
    }

    /** The header field of an answer that goes out now. */
    HeaderField field(Origin origin) {
        return origin == Origin.PRIVATE ? PRIVATE : field();
    }

    /** The header field of an answer for everybody that goes out now. */
    HeaderField field() {
        var left = next.left();
        if (left == null || left.compareTo(reach) > 0) {
            return usual;
        }
        var maxAge = least(config.maxAge(), left);
        return field(maxAge, least(config.staleWhileRevalidate(), left.minus(maxAge)));
    }

    /** The shorter of two, and not less than nothing. */
    private static Duration least(Duration usual, Duration left) {
        var shorter = usual.compareTo(left) < 0 ? usual : left;
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }

    private HeaderField field(Duration maxAge, Duration staleWhileRevalidate) {
        return HeaderField.of(NAME, CacheControl.publicFor(maxAge, staleWhileRevalidate, config.staleIfError()));
    }
}
