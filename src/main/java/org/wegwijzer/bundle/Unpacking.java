package org.wegwijzer.bundle;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive of a bundle into an empty folder. Believes nothing that the archive says of itself: counts entries and bytes
 * as they come, and writes nothing outside the folder. Used for one archive.
 */
final class Unpacking {

    private static final String NAME = "archive";

    /** Parts that can be no step upwards and no drive, and that every file system knows. */
    private static final Pattern PATH =
            Pattern.compile("(PART/){0,3}PART/?".replace("PART", "(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+"));

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_SHOWN = 60;
    private static final int PIECE = 8192;

    private final Path folder;
    private final Counted input;
    private final Set<String> names = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    /** Those that something lies in. */
    private final Set<String> folders = new HashSet<>();

    private long bytes;

    private Unpacking(Path folder, InputStream input) {
        this.folder = folder;
        this.input = new Counted(input);
    }

    /**
     * Unpacks.
     *
     * @throws BundleException at the first thing that no archive of a bundle has
     * @throws IOException if the archive cannot be read or the folder not be written
     */
    static void into(Path folder, InputStream archive) throws IOException {
        new Unpacking(folder, archive).run();
    }

    private void run() throws IOException {
        try (var zip = new ZipInputStream(input)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(entry, zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw refused(NAME, "is no zip archive, or is damaged or encrypted");
        }
        if (names.isEmpty()) {
            throw refused(NAME, "is no zip archive, or is empty");
        }
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        var name = entry.getName();
        if (name.length() > LONGEST_PATH || !PATH.matcher(name).matches()) {
            throw refused(
                    printable(name),
                    "is no path in a bundle: ASCII letters, digits, '.', '_' and '-', no step upwards");
        }
        count(name);
        if (!entry.isDirectory()) {
            write(name, zip);
        }
    }

    private static String printable(String name) {
        var cut = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
        return cut.replaceAll("[^\\p{Graph}…]", "?");
    }

    /** Names that differ in case only are one file on some systems; and nothing lies in a file. */
    private void count(String name) {
        var path = name.toLowerCase(Locale.ROOT).replaceFirst("/$", "");
        for (var end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.substring(0, end));
        }
        if (!name.endsWith("/")) {
            files.add(path);
        }
        if (!names.add(path) || !isFileOrFolder(path)) {
            throw refused(name, "stands in the archive twice, or is a file and a folder");
        }
        if (names.size() > Limits.ARCHIVE_ENTRIES) {
            throw refused(NAME, "has more than %s entries".formatted(Limits.ARCHIVE_ENTRIES));
        }
    }

    private boolean isFileOrFolder(String path) {
        for (var end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            var part = path.substring(0, end);
            if (files.contains(part) && folders.contains(part)) {
                return false;
            }
        }
        return true;
    }

    private void write(String name, ZipInputStream zip) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (var output = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            var size = 0L;
            for (var read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                size += read;
                limit(name, size, read);
                output.write(piece, 0, read);
            }
        }
    }

    private void limit(String name, long size, int more) {
        bytes += more;
        if (size > Limits.FILE_BYTES) {
            throw refused(name, "is larger than %s bytes".formatted(Limits.FILE_BYTES));
        }
        if (bytes > Limits.ARCHIVE_BYTES || bytes > Limits.ARCHIVE_SLACK + Limits.ARCHIVE_RATIO * input.count()) {
            throw refused(NAME, "holds far more than its size lets expect");
        }
    }

    private static BundleException refused(String file, String reason) {
        return new BundleException(NAME, List.of(new BundleFault(file, 0, reason)));
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream input) {
            super(input);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] piece, int offset, int length) throws IOException {
            var read = super.read(piece, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
