package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where indexes lie: in folders that are named after the process, below the one for temporary files unless another is
 * configured. What processes left there that were killed is removed.
 */
@ApplicationScoped
class IndexFolders {

    private static final String PREFIX = "wegwijzer-search-";

    private final Path parent;

    IndexFolders(SearchConfig config) {
        this.parent = config.folder().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A new, empty folder. */
    Path next() throws IOException {
        Files.createDirectories(parent);
        removeLeftovers();
        return Files.createTempDirectory(
                parent, PREFIX + ProcessHandle.current().pid() + "-");
    }

    private void removeLeftovers() throws IOException {
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
