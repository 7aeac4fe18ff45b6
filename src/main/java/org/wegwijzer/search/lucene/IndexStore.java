package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.index.IndexForm;
import org.wegwijzer.search.index.SeenLines;
import org.wegwijzer.search.index.SeenLines.UselessIndexException;

/**
 * Keeps indexes over a restart. With each goes its form and the lines of the change log that it has seen.
 */
@ApplicationScoped
class IndexStore {

    private static final String FORM = "form";

    private final IndexFolders folders;
    private final SearchedChanges changes;
    private final String form;

    @Inject
    IndexStore(IndexFolders folders, SearchedChanges changes) {
        this(folders, changes, folders.areKept() ? IndexForm.current() : "");
    }

    IndexStore(IndexFolders folders, SearchedChanges changes, String form) {
        this.folders = folders;
        this.changes = changes;
        this.form = form;
    }

    /**
     * An index that was kept.
     *
     * @param sequence the last change up to which it is complete
     * @param missed tags that were touched since
     */
    record Kept(HubIndex index, long sequence, Set<String> missed) {}

    /**
     * The index that was kept for this database, if it can be used; all others are removed.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the folder of indexes cannot be read
     */
    Optional<Kept> opened(SearchedHub hub) throws SQLException, IOException {
        Kept found = null;
        for (var folder : folders.kept()) {
            var usable = found == null ? usable(folder, hub) : null;
            if (usable == null) {
                IndexFolders.remove(folder);
            } else {
                found = usable;
            }
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Kept usable(Path folder, SearchedHub hub) throws SQLException {
        try {
            var sequence = complete(folder);
            var missed = changes.since(sequence);
            if (missed.contains(CacheTags.EVERYTHING) || missed.contains(CacheTags.HUB)) {
                throw new UselessIndexException("the hub itself has changed since");
            }
            return new Kept(HubIndex.kept(folder, hub), sequence, missed);
        } catch (UselessIndexException useless) {
            Log.infof("The search index in %s is made anew: %s.", folder, useless.getMessage());
        } catch (IOException | RuntimeException faulty) {
            Log.warnf("The search index in %s is faulty and is made anew: %s", folder, faulty);
        }
        return null;
    }

    /** The last change up to which all of an index is complete. */
    private long complete(Path folder) throws SQLException, IOException {
        var complete = Long.MAX_VALUE;
        for (var said : HubIndex.checked(folder)) {
            if (!form.equals(said.get(FORM))) {
                throw new UselessIndexException("another version of the program made it");
            }
            complete = Math.min(
                    complete, SeenLines.proven(said, changes).complete().sequence());
        }
        return complete;
    }

    /**
     * Writes an index that is complete up to a change, for the next start; searches do not wait for it. Says whether it was done
     * or is not to be tried again before the next change.
     */
    boolean save(HubIndex index, long sequence) {
        if (!folders.areKept()) {
            return true;
        }
        try {
            var lines = SeenLines.upTo(sequence, changes);
            if (lines.isPresent()) {
                var said = new HashMap<>(lines.get().said());
                said.put(FORM, form);
                index.save(said);
            }
            return true;
        } catch (SQLException failure) {
            Log.debugf("The search index is kept later: %s", failure.getMessage());
            return false;
        } catch (IOException | AlreadyClosedException failure) {
            // Whoever failed to write closed it for good.
            Log.warnf("The search index could not be kept; searches go on: %s", failure.getMessage());
            return true;
        }
    }
}
