package org.wegwijzer.delivery.cache;

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

    /** The header by which a reader asks for what is not public yet; such an answer is never kept. */
    static final String PREVIEW = "Preview-Token";

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
        this.tags = answer.tags().stream().sorted().toArray(String[]::new);
        this.renderedAt = renderedAt;
        this.goodAt = renderedAt;
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** How many bytes it has before it is compressed. */
    int length() {
        return plain.length;
    }

    /** Everything that was read for it, sorted. */
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
    Variant in(Encoding encoding) {
        return variants.computeIfAbsent(encoding, this::variant);
    }

    private Variant variant(Encoding encoding) {
        var entityTag = "\"" + hash + encoding.suffix() + "\"";
        var headers = new ArrayList<>(List.of(
                Field.of("Content-Type", answer.mediaType()),
                Field.of("Content-Language", answer.language()),
                Field.of("ETag", entityTag),
                Field.of("Last-Modified", HTTP_DATE.format(answer.lastModified())),
                Field.of("Vary", vary()),
                Field.of("Cache-Tag", readableTags())));
        answer.links().forEach(link -> headers.add(Field.of("Link", link)));
        if (encoding != Encoding.IDENTITY) {
            headers.add(Field.of("Content-Encoding", encoding.token()));
        }
        return new Variant(entityTag, encoding.encoded(plain), headers);
    }

    private String vary() {
        var deciding = new ArrayList<>(answer.vary());
        deciding.add("Accept-Encoding");
        deciding.add(PREVIEW);
        return String.join(", ", deciding);
    }

    /** Those of the lists stand for more than any field could hold: whatever changes touches the list that it stands in. */
    private String readableTags() {
        var all = String.join(" ", tags);
        return all.length() <= LONGEST_FIELD ? all : String.join(" ", new TreeSet<>(CacheTags.coarse()));
    }

    /** How much memory it takes, or will when others ask for it, in bytes. */
    int weight() {
        var bodies = variants.values().stream().mapToInt(Variant::weight).sum();
        return FIXED_WEIGHT + plain.length + bodies + tags.length * TAG_WEIGHT;
    }
}
