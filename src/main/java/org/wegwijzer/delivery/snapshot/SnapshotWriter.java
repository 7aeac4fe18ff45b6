package org.wegwijzer.delivery.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.http.ContentCoding;

/** Encodes what a snapshot says, and keeps it part by part, so that one of any size passes through little memory. Used by one thread. */
final class SnapshotWriter implements AutoCloseable {

    /** Bytes of a part. */
    private static final int PART = 512 * 1024;

    private final SnapshotStore store;
    private final UUID making = UUID.randomUUID();
    private final ContentCoding coding;
    private final Sha256 digest = new Sha256();
    private final Sha256 plainDigest = new Sha256();
    private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
    private final OutputStream encoder;
    private int parts;
    private long length;
    private boolean ended;

    SnapshotWriter(SnapshotStore store) throws IOException {
        this.store = store;
        this.coding = ContentCoding.BROTLI.isOffered() ? ContentCoding.BROTLI : ContentCoding.GZIP;
        this.encoder = coding.encoder(new Parts());
    }

    UUID making() {
        return making;
    }

    ContentCoding coding() {
        return coding;
    }

    long length() {
        return length;
    }

    /** Writes a line. */
    void line(byte[] json) throws IOException {
        plainDigest.add(json).add("\n");
        encoder.write(json);
        encoder.write('\n');
    }

    /** Ends the writing: everything is kept. */
    void end() throws IOException {
        if (!ended) {
            ended = true;
            encoder.close();
        }
    }

    /** Lets go of what encoding takes, also when something went wrong. */
    @Override
    public void close() throws IOException {
        end();
    }

    /** SHA-256 in base 64 of what is kept, once it has ended. */
    String digest() {
        return digest.base64();
    }

    /** SHA-256 in base 64 of the lines, once it has ended. */
    String plainDigest() {
        return plainDigest.base64();
    }

    private final class Parts extends OutputStream {

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            part.write(bytes, from, count);
            if (part.size() >= PART) {
                keep();
            }
        }

        @Override
        public void close() {
            if (part.size() > 0) {
                keep();
            }
        }

        private void keep() {
            var bytes = part.toByteArray();
            part.reset();
            digest.add(bytes);
            length += bytes.length;
            store.keep(making, parts, bytes);
            parts++;
        }
    }
}
