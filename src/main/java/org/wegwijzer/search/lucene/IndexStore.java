package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.Version;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedChanges.Mark;
import org.wegwijzer.search.content.SearchedHub;

/** Keeps indexes over a restart: each commit says up to which line of the change log it is complete, and who made it. */
@ApplicationScoped
class IndexStore {

    private static final String SEQUENCE = "sequence";
    private static final String LINE = "line";
    private static final String MAKER = "maker";

    /** Raised with each change of fields or of how texts are taken apart. */
    private static final int FORM = 1;

    private final IndexFolders folders;
    private final SearchedChanges changes;
    private final String maker;

    IndexStore(
            IndexFolders folders,
            SearchedChanges changes,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.folders = folders;
        this.changes = changes;
        this.maker = "%s, form %s, Lucene %s".formatted(version, FORM, Version.LATEST);
    }

    /** An index, and up to which sequence of the change log it is complete. */
    record Kept(HubIndex index, long sequence) {}

    /**
     * What was kept, if it is whole and of this database; all else is removed.
     *
     * @throws SQLException if the database cannot be read
     */
    Optional<Kept> opened(SearchedHub hub) throws SQLException, IOException {
        Kept found = null;
        for (var folder : folders.kept()) {
            found = found == null ? opened(folder, hub) : found;
            if (found == null || !found.index().isIn(folder)) {
                IndexFolders.remove(folder);
            }
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Kept opened(Path folder, SearchedHub hub) throws SQLException {
        try {
            var oldest = mark(HubIndex.checked(folder));
            if (oldest.isEmpty() || !changes.last(oldest.get().sequence()).equals(oldest)) {
                Log.info("The kept search index is of another version or database and is made anew.");
                return null;
            }
            return new Kept(HubIndex.kept(folder, hub), oldest.get().sequence());
        } catch (IOException | RuntimeException faulty) {
            Log.warnf("The kept search index is faulty and is made anew: %s", faulty);
            return null;
        }
    }

    private Optional<Mark> mark(Map<String, String> data) {
        var sequence = data.get(SEQUENCE);
        var line = data.get(LINE);
        return sequence != null && line != null && maker.equals(data.get(MAKER))
                ? Optional.of(new Mark(Long.parseLong(sequence), line))
                : Optional.empty();
    }

    /** The last line of the change log. */
    Optional<Mark> now() throws SQLException {
        return changes.last(Long.MAX_VALUE);
    }

    /**
     * Writes an index that is complete up to a line of the change log, for the next start; a search never waits for it. Says
     * whether all was done that can be.
     */
    boolean save(HubIndex index, Optional<Mark> mark) {
        if (mark.isEmpty() || !folders.areKept()) {
            return true;
        }
        try {
            index.commit(Map.of(
                    MAKER,
                    maker,
                    SEQUENCE,
                    String.valueOf(mark.get().sequence()),
                    LINE,
                    mark.get().line()));
            return true;
        } catch (IOException failure) {
            Log.warnf("The search index could not be kept; searches go on: %s", failure.getMessage());
            return false;
        }
    }

    /** The same for the line with this sequence; nothing is kept if it is gone. */
    boolean save(HubIndex index, long sequence) {
        try {
            return save(index, changes.last(sequence).filter(mark -> mark.sequence() == sequence));
        } catch (SQLException failure) {
            Log.debugf("The search index is kept later: %s", failure.getMessage());
            return false;
        }
    }
}
