package org.wegwijzer.delivery.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;

/** An answer as bytes, in every encoding that was ever asked for, with all its headers. Safe to use from many threads. */
final class Rendered {

    /** Bytes of overhead for each tag that an answer keeps. */
    private static final int TAG_WEIGHT = 80;

    private static final int FIXED_WEIGHT = 2_000;
    private static final int HASH_BYTES = 15;

    /** Proxies and clients give up on longer fields. */
    private static final int LONGEST_FIELD = 4_000;

    /** RFC 9110, 5.6.7; the formatter of that name in Java gives some days one digit. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Answer answer;
    private final String hash;
    private final byte[] plain;
    private final String[] tags;
    private final long renderedAt;
    private final Map<Encoding, Variant> variants = new ConcurrentHashMap<>();
    private volatile long goodAt;

    /** @param renderedAt the last change that was known before anything was read */
    Rendered(Answer answer, byte[] plain, long renderedAt) {
        this.answer = answer;
        this.plain = plain;
        this.hash = hash(plain);
        this.tags = answer.tags().toArray(String[]::new);
        this.renderedAt = renderedAt;
        this.goodAt = renderedAt;
    }

    /**
     * The answer in one encoding.
     *
     * @param headers all that belong to it; not to be changed
     * @param headersWithoutBody those that a client needs which has it already; not to be changed
     */
    record Variant(String entityTag, Buffer body, MultiMap headers, MultiMap headersWithoutBody) {

        /** What a client that has the body already needs to know (RFC 9110, 15.4.5). */
        private static final List<CharSequence> WITHOUT_BODY =
                List.of(HttpHeaders.ETAG, HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY, HttpHeaders.LAST_MODIFIED);

        static Variant of(String entityTag, Buffer body, MultiMap headers) {
            var some = MultiMap.caseInsensitiveMultiMap();
            WITHOUT_BODY.forEach(name -> some.add(name, headers.get(name)));
            return new Variant(entityTag, body, headers, some);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Everything that was read for it. */
    String[] tags() {
        return tags;
    }

    long renderedAt() {
        return renderedAt;
    }

    /** The last change at which it was known to be what a rendering would give. */
    long goodAt() {
        return goodAt;
    }

    void stillGoodAt(long sequence) {
        goodAt = sequence;
    }

    /** The answer in an encoding if that is at hand; never costs more than a look. */
    @Nullable
    Variant ready(Encoding encoding) {
        return variants.get(encoding);
    }

    /** The answer in an encoding, which may have to be made. */
    Variant in(Encoding encoding, String cacheControl) {
        return variants.computeIfAbsent(encoding, missing -> variant(missing, cacheControl));
    }

    private Variant variant(Encoding encoding, String cacheControl) {
        var body = Buffer.buffer(encoding.encoded(plain));
        var entityTag = "\"" + hash + encoding.suffix() + "\"";
        var headers = MultiMap.caseInsensitiveMultiMap()
                .add(HttpHeaders.CONTENT_TYPE, answer.mediaType())
                .add(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                .add(HttpHeaders.CACHE_CONTROL, cacheControl)
                .add(HttpHeaders.ETAG, entityTag)
                .add(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(answer.lastModified()))
                .add(HttpHeaders.VARY, vary())
                .add("Cache-Tag", readableTags());
        answer.links().forEach(link -> headers.add("Link", link));
        if (encoding != Encoding.IDENTITY) {
            headers.add(HttpHeaders.CONTENT_ENCODING, encoding.token());
        }
        return Variant.of(entityTag, body, headers);
    }

    private String vary() {
        var deciding = new ArrayList<>(answer.vary());
        deciding.add("Accept-Encoding");
        return String.join(", ", deciding);
    }

    /** Those of the lists stand for more than any field could hold: whatever changes touches the list that it stands in. */
    private String readableTags() {
        var all = String.join(" ", new TreeSet<>(answer.tags()));
        return all.length() <= LONGEST_FIELD ? all : String.join(" ", new TreeSet<>(CacheTags.coarse()));
    }

    /** How much memory it takes, in bytes. */
    int weight() {
        var bodies = variants.values().stream()
                .mapToInt(variant -> variant.body().length())
                .sum();
        return FIXED_WEIGHT + plain.length + bodies + tags.length * TAG_WEIGHT;
    }
}
