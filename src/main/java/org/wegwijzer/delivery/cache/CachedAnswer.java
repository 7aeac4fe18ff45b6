package org.wegwijzer.delivery.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.HeaderField;

/** An answer as bytes, in every encoding that was ever asked for, with all its headers. Safe to use from many threads. */
final class CachedAnswer {

    /** Bytes of overhead for each tag that an answer keeps. */
    private static final int TAG_WEIGHT = 80;

    /** The header by which a reader asks for what is not public yet; such an answer is never kept. */
    static final String PREVIEW = "Preview-Token";

    private static final int FIXED_WEIGHT = 2_000;
    private static final int HASH_BYTES = 15;

    private final Answer answer;
    private final List<HeaderField> head;
    private final String hash;
    private final byte[] plain;
    private final String[] tags;
    private final long renderedAt;
    private final Map<ContentCoding, EncodedAnswer> variants = new ConcurrentHashMap<>();
    private volatile long goodAt;

    /**
     * An answer.
     *
     * @param plain its body
     * @param renderedAt the last change that was known before anything was read
     * @param tagFields the header fields that tell other caches what it depends on
     */
    CachedAnswer(Answer answer, byte[] plain, long renderedAt, List<TagField> tagFields) {
        this.answer = answer;
        this.plain = plain;
        this.head = Head.of(answer, tagFields);
        this.hash = hash(plain, head);
        this.tags = answer.tags().stream().sorted().toArray(String[]::new);
        this.renderedAt = renderedAt;
        this.goodAt = renderedAt;
    }

    /**
     * Of all that is kept with a body elsewhere: a cache that learns that its copy is still right keeps the copy's header, too.
     * Spelled out, for no name of a class may make others fetch anew what they have.
     */
    private static String hash(byte[] bytes, List<HeaderField> head) {
        var fields = head.stream()
                .map(field -> "Field[name=%s, value=%s]".formatted(field.name(), field.value()))
                .collect(Collectors.joining(", ", "[", "]"));
        return Sha256.of(fields).add(bytes).base64(HASH_BYTES);
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
    EncodedAnswer ready(ContentCoding encoding) {
        return variants.get(encoding);
    }

    /** The answer in an encoding, which may have to be made. */
    EncodedAnswer in(ContentCoding encoding) {
        return variants.computeIfAbsent(encoding, this::variant);
    }

    private EncodedAnswer variant(ContentCoding encoding) {
        var entityTag = "\"" + hash + encoding.suffix() + "\"";
        var headers = new ArrayList<>(head);
        headers.add(HeaderField.of("ETag", entityTag));
        headers.add(HeaderField.of("Vary", vary()));
        if (encoding != ContentCoding.IDENTITY) {
            headers.add(HeaderField.of("Content-Encoding", encoding.token()));
        }
        return new EncodedAnswer(entityTag, encoding.encoded(plain), headers);
    }

    private String vary() {
        var deciding = new ArrayList<>(answer.vary());
        deciding.add("Accept-Encoding");
        deciding.add(PREVIEW);
        return String.join(", ", deciding);
    }

    /** How much memory it takes, or will when others ask for it, in bytes. */
    int weight() {
        var bodies = variants.values().stream().mapToInt(EncodedAnswer::weight).sum();
        return FIXED_WEIGHT + plain.length + bodies + tags.length * TAG_WEIGHT;
    }
}
