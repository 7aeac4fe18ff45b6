package org.wegwijzer.delivery.cache;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
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
import java.util.Set;
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
     * @param headers all that belong to it
     * @param headersWithoutBody those that a client needs which has it already
     */
    record Variant(String entityTag, Buffer body, List<Field> headers, List<Field> headersWithoutBody) {

        /** What a client that has the body already needs to know (RFC 9110, 15.4.5). */
        private static final Set<String> WITHOUT_BODY = Set.of("etag", "cache-control", "vary", "last-modified");

        static Variant of(String entityTag, Buffer body, List<Field> headers) {
            var some = headers.stream()
                    .filter(field -> WITHOUT_BODY.contains(field.name().toString()))
                    .toList();
            return new Variant(entityTag, body, List.copyOf(headers), some);
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
        var entityTag = "\"" + hash + encoding.suffix() + "\"";
        var headers = new ArrayList<>(List.of(
                Field.of("Content-Type", answer.mediaType()),
                Field.of("Content-Language", answer.language()),
                Field.of("Cache-Control", cacheControl),
                Field.of("ETag", entityTag),
                Field.of("Last-Modified", HTTP_DATE.format(answer.lastModified())),
                Field.of("Vary", vary()),
                Field.of("Cache-Tag", readableTags())));
        answer.links().forEach(link -> headers.add(Field.of("Link", link)));
        if (encoding != Encoding.IDENTITY) {
            headers.add(Field.of("Content-Encoding", encoding.token()));
        }
        return Variant.of(entityTag, buffer(encoding.encoded(plain)), headers);
    }

    /** Outside the heap, from where it goes to the network without being copied, as often as wanted. */
    @SuppressWarnings("deprecation") // Vert.x marks its way to Netty's memory as its own business; there is no other.
    private static Buffer buffer(byte[] bytes) {
        var memory = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return Buffer.buffer(
                Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory).asReadOnly()));
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
