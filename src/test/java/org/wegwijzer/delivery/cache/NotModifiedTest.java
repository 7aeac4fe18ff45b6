package org.wegwijzer.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

/** A client that has the answer is told what may have changed about it, and nothing else (RFC 9110, 15.4.5). */
class NotModifiedTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap()
            .add("ETag", "\"a\"")
            .add("Vary", "Accept-Encoding")
            .add("Cache-Control", "public, max-age=60")
            .add("Access-Control-Allow-Origin", "*")
            .add("Access-Control-Expose-Headers", "ETag, Link, Location")
            .add("Content-Type", "application/json")
            .add("Cache-Tag", "hub")
            .add("Link", "</v1/guides>; rel=\"first\"");

    @Test
    void onlyWhatTheClientNeedsStays() {
        NotModified.strip(headers);

        assertThat(headers.names())
                .containsExactlyInAnyOrder(
                        "etag",
                        "vary",
                        "cache-control",
                        "access-control-allow-origin",
                        "access-control-expose-headers");
        assertThat(headers.get("ETag")).isEqualTo("\"a\"");
        assertThat(headers.get("Access-Control-Expose-Headers")).isEqualTo("ETag,Link,Location");
    }

    @Test
    void whatIsNotThereDoesNotAppear() {
        var fewer = MultiMap.caseInsensitiveMultiMap().add("ETag", "\"a\"").add("Server-Timing", "render;dur=1.0");

        NotModified.strip(fewer);

        assertThat(fewer.names()).containsExactly("etag");
    }
}
