package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where indexes lie. They are kept over a restart in the folder that is configured, or beside an embedded database; one process
 * at a time holds it. All others have folders in the one for temporary files, which are named after the process; what processes
 * left there that were killed is removed. Thread-safe.
 */
@ApplicationScoped
class IndexFolders implements Closeable {

    private static final String PREFIX = "wegwijzer-search-";
    private static final String KEPT = "index-";

    /** A file, whose name may begin with the letter of a drive: neither memory nor a server. */
    private static final Pattern EMBEDDED = Pattern.compile("jdbc:h2:(?:file:)?(?![a-zA-Z]{2,}:)([^;]+).*");

    private final Optional<Path> wanted;
    private boolean looked;
    private @Nullable Path home;
    private @Nullable Lock held;

    IndexFolders(SearchConfig config, @ConfigProperty(name = "wegwijzer.database.url") String database) {
        this.wanted = config.folder()
                .map(folder -> folder.resolve("wegwijzer-search"))
                .or(() -> beside(database));
    }

    private static Optional<Path> beside(String database) {
        var address = EMBEDDED.matcher(database);
        return address.matches() ? Optional.of(Path.of(atHome(address.group(1)) + ".search")) : Optional.empty();
    }

    /** As H2 reads it. */
    private static String atHome(String file) {
        return file.startsWith("~") ? System.getProperty("user.home") + file.substring(1) : file;
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
        try (var directory = FSDirectory.open(folder)) {
            var lock = directory.obtainLock("lock");
            try {
                Files.delete(Files.createTempDirectory(folder, KEPT));
            } catch (IOException failure) {
                lock.close();
                throw failure;
            }
            held = lock;
            return true;
        } catch (LockObtainFailedException other) {
            Log.warnf(
                    "Another process keeps its search index in %s; this one makes its own at each start, in the folder"
                            + " for temporary files.",
                    folder);
        } catch (IOException failure) {
            Log.warnf(
                    "The search index cannot be kept in %s and is made anew at each start, in the folder for temporary"
                            + " files: %s",
                    folder, failure);
        }
        return false;
    }

    /** Lets another process have what is kept. */
    @Override
    @PreDestroy
    public synchronized void close() throws IOException {
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
