package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.NextRelease;
import org.wegwijzer.change.Validity;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.http.HeaderField;
import org.wegwijzer.purge.KeepPermit;

/** Says how long others may keep an answer: as configured, but never beyond the moment at which something publishes itself. */
@ApplicationScoped
class Freshness {

    private static final String NAME = "Cache-Control";
    private static final String TARGETED = "CDN-Cache-Control";

    /** Of what a purge does not reach: a flood of requests for it ends at the cache, and nobody sees what was. */
    private static final HeaderField HARDLY = HeaderField.of(TARGETED, "max-age=1");

    /** Of what was rendered for one reader and nobody else. */
    private static final HeaderField PRIVATE = HeaderField.of(NAME, CacheControl.PRIVATE);

    private final CacheConfig config;
    private final NextRelease next;
    private final KeepPermit keeping;
    private final ChangeLog changes;
    private final HeaderField usual;
    /** How long an answer can be in use elsewhere without anybody asking. */
    private final Duration reach;

    Freshness(CacheConfig config, NextRelease next, KeepPermit keeping, ChangeLog changes) {
        this.config = config;
        this.next = next;
        this.keeping = keeping;
        this.changes = changes;
        this.usual = field(config.maxAge(), config.staleWhileRevalidate());
        this.reach = config.maxAge().plus(config.staleWhileRevalidate());
    }

    /** Of an answer for one reader, whatever it says. */
    static void keepPrivate(HttpServerResponse response) {
        if (!CacheControl.NO_STORE.equals(response.headers().get(NAME))) {
            response.putHeader(PRIVATE.name(), PRIVATE.value());
        }
    }

    /** The header fields of an answer that goes out now. */
    List<HeaderField> fields(Origin origin, Validity validity) {
        return origin == Origin.PRIVATE ? List.of(PRIVATE) : fields(validity);
    }

    /** The header fields of an answer for everybody that goes out now. */
    List<HeaderField> fields(Validity validity) {
        return keeping.isConfigured() ? List.of(field(), targeted(validity)) : List.of(field());
    }

    /**
     * What a cache heeds that is told what to forget (RFC 9213). A short time is said, too: what confirms an answer that a cache has
     * takes the place of what was said before.
     */
    private HeaderField targeted(Validity validity) {
        // First: a purge waits for this node as long as that holds, and so for what it knows when it looks at the
        // answer.
        var keep = keeping.now();
        if (validity.isConditional() || !changes.isGood(validity)) {
            return HARDLY;
        }
        return keep.map(this::keptFor).orElseGet(() -> HeaderField.of(TARGETED, "max-age=" + maxAge().toSeconds()));
    }

    private HeaderField keptFor(Duration keep) {
        return HeaderField.of(
                TARGETED,
                "max-age=%s, stale-if-error=%s"
                        .formatted(keep.toSeconds(), config.staleIfError().toSeconds()));
    }

    private Duration maxAge() {
        var left = next.left();
        return left == null ? config.maxAge() : least(config.maxAge(), left);
    }

    /** Has a cache that is told what to forget keep what has no names hardly at all: that something is missing, or elsewhere. */
    void keepShort(HttpServerResponse response) {
        var isKept = response.headers().contains(NAME)
                && !response.headers().get(NAME).contains(CacheControl.NO_STORE);
        if (keeping.isConfigured() && isKept && !response.headers().contains(TARGETED)) {
            response.putHeader(HARDLY.name(), HARDLY.value());
        }
    }

    /** The header field of an answer for everybody that goes out now. */
    private HeaderField field() {
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
