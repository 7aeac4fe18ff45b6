package org.wegwijzer.search.lucene;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedChanges.Line;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.index.IndexForm;

/**
 * Keeps indexes over a restart. With each goes its form and two lines of the change log: up to the one it is complete, and of
 * nothing behind the other does it know. A log that has both is the same log, whatever backups it went through.
 */
@ApplicationScoped
class IndexStore {

    private static final String FORM = "form";
    private static final String COMPLETE = "complete";
    private static final String NEWEST = "newest";
    private static final String TEXT = ".text";

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

    /** Why an index is of no use. */
    private static final class UselessIndexException extends IOException {
        private static final long serialVersionUID = 1;

        UselessIndexException(String reason) {
            super(reason);
        }
    }

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
            complete = Math.min(complete, known(said, COMPLETE).sequence());
            known(said, NEWEST);
        }
        return complete;
    }

    private Line known(Map<String, String> said, String name) throws SQLException, IOException {
        var sequence = said.get(name);
        var text = said.get(name + TEXT);
        if (sequence == null || text == null) {
            throw new UselessIndexException("it does not say how complete it is");
        }
        var line = new Line(Long.parseLong(sequence), text);
        if (!changes.line(line.sequence()).equals(Optional.of(line))) {
            throw new UselessIndexException(
                    "change %s, which it has seen, is not in the database".formatted(line.sequence()));
        }
        return line;
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
            var complete = changes.line(sequence);
            var newest = changes.last();
            if (complete.isPresent() && newest.isPresent()) {
                index.save(said(complete.get(), newest.get()));
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

    private Map<String, String> said(Line complete, Line newest) {
        return Map.of(
                FORM,
                form,
                COMPLETE,
                String.valueOf(complete.sequence()),
                COMPLETE + TEXT,
                complete.text(),
                NEWEST,
                String.valueOf(newest.sequence()),
                NEWEST + TEXT,
                newest.text());
    }
}
