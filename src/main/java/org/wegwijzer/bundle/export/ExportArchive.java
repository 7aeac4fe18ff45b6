package org.wegwijzer.bundle.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle as a zip archive: the same files give the same bytes, whenever and wherever they are written. */
final class ExportArchive implements FileSink {

    /** The first moment that the format knows. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    ExportArchive(OutputStream output) {
        this.zip = new ZipOutputStream(output);
    }

    @Override
    public void file(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
