package org.wegwijzer.publish.history;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes documents small (DEFLATE, RFC 1951): a hub keeps many more revisions than entries. Used by one thread. */
public final class DocumentPacker {

    private static final int BUFFER = 16 * 1024;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] buffer = new byte[BUFFER];

    /** The small form of a document. */
    public byte[] pack(byte[] document) {
        deflater.reset();
        deflater.setInput(document);
        deflater.finish();
        var size = 0;
        while (!deflater.finished()) {
            if (size == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * size);
            }
            size += deflater.deflate(buffer, size, buffer.length - size);
        }
        return Arrays.copyOf(buffer, size);
    }

    /** The document of which this is the small form. */
    public static byte[] unpack(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var document = new byte[BUFFER];
            var size = 0;
            while (!inflater.finished()) {
                if (size == document.length) {
                    document = Arrays.copyOf(document, 2 * size);
                }
                size += inflater.inflate(document, size, document.length - size);
            }
            return Arrays.copyOf(document, size);
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("a revision is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
