package org.wegwijzer.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The bytes of an archive by their place; numbers among them are little-endian. */
final class ArchiveFile implements Closeable {

    private final FileChannel channel;
    private final long size;

    ArchiveFile(Path path) throws IOException {
        this.channel = FileChannel.open(path);
        this.size = channel.size();
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /**
     * Some bytes.
     *
     * @throws DamagedArchive if not all of them are there
     */
    ByteBuffer bytes(long place, int length) throws IOException {
        if (place < 0 || place + length > size) {
            throw new DamagedArchive("is damaged: its directory leads out of it");
        }
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (var read = 0; bytes.hasRemaining() && read >= 0; ) {
            read = channel.read(bytes, place + bytes.position());
        }
        return bytes.flip();
    }

    /** The bytes from a place on, at most so many. */
    InputStream section(long place, long length) {
        return new Section(place, Math.min(length, size - place));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A part of the file as a stream. */
    private final class Section extends InputStream {

        private long place;
        private final long end;

        Section(long place, long length) {
            this.place = place;
            this.end = place + length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] piece, int offset, int length) throws IOException {
            var wanted = (int) Math.min(length, end - place);
            if (wanted <= 0) {
                return length == 0 ? 0 : -1;
            }
            var read = channel.read(ByteBuffer.wrap(piece, offset, wanted), place);
            place += Math.max(0, read);
            return read;
        }
    }
}
