package org.wegwijzer.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a JSON document, which are UTF-8 and nothing else (RFC 8259, 8.1). Looked at before a parser sees them: left to
 * itself it guesses at other encodings, takes overlong forms, and passes over a byte order mark.
 */
final class JsonText {

    private static final int PIECE = 8192;

    /** Bytes by which other encodings are known: JSON begins with two ASCII characters, none of them NUL. */
    private static final int BEGINNING = 4;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer characters = CharBuffer.allocate(PIECE);
    private int line = 1;
    private boolean begun;

    private JsonText() {}

    /**
     * What is wrong with the encoding of a document.
     *
     * @param file what the document is called
     * @param document read to its end or to the fault
     */
    static Optional<BundleFault> fault(String file, InputStream document) throws IOException {
        var text = new JsonText();
        return text.fault(document).map(reason -> new BundleFault(file, text.line, reason));
    }

    private Optional<String> fault(InputStream document) throws IOException {
        for (var read = fill(document); ; read = fill(document)) {
            bytes.flip();
            if (!begun && isOtherwiseEncoded()) {
                return Optional.of("is not UTF-8");
            }
            var decoded = decoder.decode(bytes, characters, read < 0);
            bytes.compact();
            characters.flip();
            if (!begun && characters.hasRemaining() && characters.charAt(0) == BYTE_ORDER_MARK) {
                return Optional.of("begins with a byte order mark; JSON has none");
            }
            begun = true;
            line += (int)
                    characters.chars().filter(character -> character == '\n').count();
            characters.clear();
            if (decoded.isError()) {
                return Optional.of("is not UTF-8");
            }
            if (read < 0) {
                return Optional.empty();
            }
        }
    }

    /** Fills the buffer as far as the document goes; -1 at its end. */
    private int fill(InputStream document) throws IOException {
        var read = document.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + read);
        return bytes.hasRemaining() ? -1 : read;
    }

    /** UTF-16 and UTF-32 pass for UTF-8 where they hold ASCII only. */
    private boolean isOtherwiseEncoded() {
        for (var place = 0; place < Math.min(BEGINNING, bytes.limit()); place++) {
            if (bytes.get(place) == 0) {
                return true;
            }
        }
        return false;
    }
}
