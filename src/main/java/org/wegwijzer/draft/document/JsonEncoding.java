package org.wegwijzer.draft.document;

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
public final class JsonEncoding {

    private static final int PIECE = 8192;

    /** Bytes by which other encodings are known: JSON begins with two ASCII characters, none of them NUL. */
    private static final int BEGINNING = 4;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String NOT_UTF_8 = "is not UTF-8";

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer characters = CharBuffer.allocate(PIECE);
    private int line = 1;

    private JsonEncoding() {}

    /**
     * What is wrong with the encoding of a document.
     *
     * @param file what the document is called
     * @param document read to its end or to the fault
     */
    public static Optional<DocumentFault> fault(String file, InputStream document) throws IOException {
        var text = new JsonEncoding();
        return text.fault(document).map(reason -> new DocumentFault(file, text.line, reason));
    }

    private Optional<String> fault(InputStream document) throws IOException {
        var read = fill(document);
        bytes.flip();
        if (isOtherwiseEncoded()) {
            return Optional.of(NOT_UTF_8);
        }
        var decoded = decoder.decode(bytes, characters, read < 0);
        if (beginsWithMark()) {
            return Optional.of("begins with a byte order mark; JSON has none");
        }
        while (!decoded.isError() && read >= 0) {
            countLines();
            bytes.compact();
            read = fill(document);
            bytes.flip();
            decoded = decoder.decode(bytes, characters, read < 0);
        }
        countLines();
        return decoded.isError() ? Optional.of(NOT_UTF_8) : Optional.empty();
    }

    private boolean beginsWithMark() {
        return characters.position() > 0 && characters.get(0) == BYTE_ORDER_MARK;
    }

    private void countLines() {
        characters.flip();
        line += (int) characters.chars().filter(character -> character == '\n').count();
        characters.clear();
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
