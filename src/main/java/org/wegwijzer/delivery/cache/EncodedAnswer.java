package org.wegwijzer.delivery.cache;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.Validity;
import org.wegwijzer.http.HeaderField;

/** An answer in one encoding, with all its headers. Safe to use from many threads. */
final class EncodedAnswer {

    /** What a client that has the body already needs to know (RFC 9110, 15.4.5). */
    private static final Set<String> WITHOUT_BODY = Set.of("etag", "vary");

    /** Copying more bytes than this for each reader takes longer than it is worth the memory for a second copy. */
    private static final int MOST_COPIED = 16 * 1024;

    private final String entityTag;
    private final byte[] bytes;
    private final Validity validity;
    private final List<HeaderField> headers;
    private final List<HeaderField> headersWithoutBody;
    private final boolean isLarge;
    private volatile @Nullable Buffer body;

    EncodedAnswer(String entityTag, byte[] bytes, List<HeaderField> headers, Validity validity) {
        this.validity = validity;
        this.entityTag = entityTag;
        this.bytes = bytes;
        this.isLarge = bytes.length > MOST_COPIED;
        this.headers = List.copyOf(headers);
        this.headersWithoutBody = headers.stream()
                .filter(field -> WITHOUT_BODY.contains(field.name().toString()))
                .toList();
    }

    String entityTag() {
        return entityTag;
    }

    /** How long it is good. */
    Validity validity() {
        return validity;
    }

    int length() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes;
    }

    /**
     * The bytes for the network, as often as wanted. Many bytes lie outside the heap for that, from where they need not be copied;
     * from when they are first wanted again, since many an answer never is.
     */
    Buffer body() {
        var ready = body;
        if (ready == null) {
            ready = buffer(
                    isLarge ? ByteBuffer.allocateDirect(bytes.length).put(bytes).flip() : ByteBuffer.wrap(bytes));
            body = ready;
        }
        return ready;
    }

    @SuppressWarnings("deprecation") // Vert.x marks its way to Netty's memory as its own business; there is no other.
    private static Buffer buffer(ByteBuffer memory) {
        return Buffer.buffer(
                Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(memory).asReadOnly()));
    }

    /** All headers that belong to the answer. */
    List<HeaderField> headers() {
        return headers;
    }

    /** Those that a client needs which has the body already. */
    List<HeaderField> headersWithoutBody() {
        return headersWithoutBody;
    }

    /** How much memory it takes, or will, in bytes: on the heap and outside. */
    int weight() {
        return isLarge ? 2 * bytes.length : bytes.length;
    }
}
