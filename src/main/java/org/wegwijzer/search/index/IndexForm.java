package org.wegwijzer.search.index;

import com.ibm.icu.util.VersionInfo;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.apache.lucene.util.Version;

/**
 * What the form of an index follows from, besides the content: which fields there are, and how texts are taken apart. Nobody has
 * to think of it, for it is the program itself: every file of it, with the versions of Lucene, ICU and Java.
 */
public final class IndexForm {

    private IndexForm() {}

    /**
     * A text that is another one for whatever could make other indexes of the same content. Takes some milliseconds. If the
     * program cannot read its own files, it is the same as nobody else's.
     */
    public static String current() {
        return "program %s, Lucene %s, ICU %s, Java %s"
                .formatted(
                        program(),
                        Version.LATEST,
                        VersionInfo.ICU_VERSION,
                        Runtime.version().feature());
    }

    private static String program() {
        try {
            return Long.toHexString(checksum(files()));
        } catch (IOException unreadable) {
            Log.warnf("The search index cannot be kept, for the program cannot read its own files: %s", unreadable);
            return UUID.randomUUID().toString();
        }
    }

    /** An archive, or a folder with classes; class loaders of tests do not say where they have them from. */
    private static Path files() throws IOException {
        var source = IndexForm.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IOException("nobody says where they are");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Of all bytes of a file, or of all files in a folder. */
    static long checksum(Path program) throws IOException {
        var sum = new CRC32C();
        try (var files = Files.walk(program)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
        }
        return sum.getValue();
    }
}
