package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where indexes lie. They are kept over a restart in the folder that is configured, or beside an embedded database; one process
 * at a time holds it. All others have folders below that for temporary files, which are named after the process; what processes
 * left there that were killed is removed. Thread-safe.
 */
@ApplicationScoped
class IndexFolders {

    private static final String PREFIX = "wegwijzer-search-";
    private static final String KEPT = "index-";
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:)([^;]+).*");

    private final Optional<Path> wanted;
    private boolean looked;
    private @Nullable Path home;
    private @Nullable FileChannel held;

    IndexFolders(SearchConfig config, @ConfigProperty(name = "wegwijzer.database.url") String database) {
        this.wanted = config.folder()
                .map(folder -> folder.resolve("wegwijzer-search"))
                .or(() -> beside(database));
    }

    private static Optional<Path> beside(String database) {
        return Optional.of(EMBEDDED.matcher(database))
                .filter(address -> address.matches())
                .map(address -> address.group(1)
                        .replaceFirst(
                                "^~", Path.of(System.getProperty("user.home")).toString()))
                .map(file -> Path.of(file + ".search"));
    }

    /** A new, empty folder. */
    Path next() throws IOException {
        var kept = home();
        if (kept != null) {
            return Files.createTempDirectory(kept, KEPT);
        }
        var parent = Path.of(System.getProperty("java.io.tmpdir"));
        removeLeftovers(parent);
        return Files.createTempDirectory(
                parent, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Whether what lies in these folders is there after a restart. */
    boolean areKept() {
        return home() != null;
    }

    /** What was kept by processes before this one. */
    List<Path> kept() throws IOException {
        var kept = home();
        if (kept == null) {
            return List.of();
        }
        try (var files = Files.list(kept)) {
            return files.filter(file -> file.getFileName().toString().startsWith(KEPT))
                    .toList();
        }
    }

    private synchronized @Nullable Path home() {
        if (!looked) {
            looked = true;
            home = wanted.filter(this::isHeld).orElse(null);
        }
        return home;
    }

    /** The system lets go of it when the process ends, however it ends. */
    private boolean isHeld(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                held = channel;
                return true;
            }
            channel.close();
            Log.warnf(
                    "Another process holds the search index in %s; this one makes its own and does not keep it.",
                    folder);
        } catch (IOException failure) {
            Log.warnf("The search index cannot be kept in %s and is made anew at each start: %s", folder, failure);
        }
        return false;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        if (held != null) {
            held.close();
        }
    }

    private static void removeLeftovers(Path parent) throws IOException {
        try (var files = Files.list(parent)) {
            files.filter(IndexFolders::isLeftOver).forEach(IndexFolders::remove);
        }
    }

    private static boolean isLeftOver(Path folder) {
        var name = folder.getFileName().toString();
        if (!name.matches(PREFIX + "[0-9]{1,18}-[0-9]+")) {
            return false;
        }
        var process = name.substring(PREFIX.length(), name.lastIndexOf('-'));
        return ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    /** Removes a folder with all that is in it; what cannot be removed stays for the next start. */
    static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException kept) {
            Log.debugf("A folder of a search index stays: %s", kept.getMessage());
        }
    }
}
