package org.wegwijzer.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.wegwijzer.archive.Member.Packing;

/** What one member of an archive holds. Used once. */
final class Content {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int PIECE = 8192;

    private final InputStream packed;
    private final Packing packing;
    private final CRC32 sum = new CRC32();
    private long size;

    Content(ArchiveFile file, long place, Packing packing) {
        this.packed = file.section(place, packing.packed());
        this.packing = packing;
    }

    void copy(OutputStream output) throws IOException {
        try {
            switch (packing.method()) {
                case STORED -> unpack(packed, output);
                case DEFLATED -> inflate(output);
                default ->
                    throw new DamagedArchive(
                            "is packed by method %s; store files or deflate them".formatted(packing.method()));
            }
        } catch (ZipException | EOFException broken) {
            throw new DamagedArchive("cannot be unpacked; the archive is damaged", broken);
        }
        if (size != packing.size() || sum.getValue() != packing.sum()) {
            throw new DamagedArchive("is not what it was when it was packed; the archive is damaged");
        }
    }

    private void inflate(OutputStream output) throws IOException {
        var inflater = new Inflater(true);
        try {
            unpack(new InflaterInputStream(packed, inflater, PIECE), output);
            if (!inflater.finished() || inflater.getBytesRead() != packing.packed()) {
                throw new EOFException();
            }
        } finally {
            inflater.end();
        }
    }

    /** Stops where more comes than the directory says: it might be without end. */
    private void unpack(InputStream input, OutputStream output) throws IOException {
        var piece = new byte[PIECE];
        for (var read = input.read(piece); read >= 0 && size <= packing.size(); read = input.read(piece)) {
            size += read;
            sum.update(piece, 0, read);
            output.write(piece, 0, read);
        }
    }
}
