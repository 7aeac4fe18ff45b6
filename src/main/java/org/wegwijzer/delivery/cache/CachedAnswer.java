package org.wegwijzer.delivery.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.Validity;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.HeaderField;

/**
 * An answer as bytes, in every encoding that was ever asked for and in no other, with all its headers. What is not compressed is six
 * times as large, and most clients never want it. Safe to use from many threads.
 */
final class CachedAnswer {

    /** The header by which a reader asks for what is not public yet; such an answer is never kept. */
    static final String PREVIEW = "Preview-Token";

    private static final int FIXED_WEIGHT = 600;
    private static final int HASH_BYTES = 15;

    private final List<HeaderField> head;
    private final String hash;
    private final int length;
    private final Validity validity;
    private final ContentCoding first;
    /** Mostly one, and seldom more than two. */
    private final Map<ContentCoding, EncodedAnswer> variants = new ConcurrentHashMap<>(1);

    /**
     * An answer.
     *
     * @param plain its body
     * @param first the encoding in which it is wanted now
     * @param renderedAt the last change that was known before anything was read
     * @param tagFields the header fields that tell other caches what it depends on
     */
    CachedAnswer(Answer answer, byte[] plain, ContentCoding first, long renderedAt, List<TagField> tagFields) {
        var fields = Head.of(answer, tagFields);
        this.hash = hash(plain, fields);
        this.head = with(vary(answer), fields);
        this.length = plain.length;
        this.validity = new Validity(answer.tags(), answer.condition(), renderedAt);
        this.first = first;
        variants.put(first, variant(first, plain));
    }

    private static HeaderField vary(Answer answer) {
        var deciding = with("Accept-Encoding", answer.vary());
        return HeaderField.of("Vary", String.join(", ", with(PREVIEW, deciding)));
    }

    private static <T> List<T> with(T last, List<T> before) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
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
        return length;
    }

    /** How long it is good. */
    Validity validity() {
        return validity;
    }

    /** The answer in an encoding if that is at hand; never costs more than a look. */
    @Nullable
    EncodedAnswer ready(ContentCoding encoding) {
        return variants.get(encoding);
    }

    /** The answer in an encoding, which may have to be made: once, however many want it at the same time. */
    EncodedAnswer in(ContentCoding encoding) {
        return variants.computeIfAbsent(encoding, missing -> variant(missing, plain()));
    }

    private byte[] plain() {
        return first.decoded(Objects.requireNonNull(variants.get(first)).bytes());
    }

    private EncodedAnswer variant(ContentCoding encoding, byte[] plain) {
        var entityTag = "\"" + hash + encoding.suffix() + "\"";
        var headers = new ArrayList<>(head);
        headers.add(HeaderField.of("ETag", entityTag));
        if (encoding != ContentCoding.IDENTITY) {
            headers.add(HeaderField.of("Content-Encoding", encoding.token()));
        }
        return new EncodedAnswer(entityTag, encoding.encoded(plain), headers, validity);
    }

    /** How much memory it takes, in bytes. */
    int weight() {
        var weight = FIXED_WEIGHT + validity.weight();
        for (var field : head) {
            weight += field.value().length();
        }
        for (var variant : variants.values()) {
            weight += variant.weight();
        }
        return weight;
    }
}
