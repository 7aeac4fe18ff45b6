package org.wegwijzer.search.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.content.SearchedEntry;

/** Reads all entries anew that changes touched, or a list of theirs. */
public final class TouchedEntries {

    private static final int BATCH = 500;

    private final SearchedContent content;

    /** Reads them from the published content. */
    public TouchedEntries(SearchedContent content) {
        this.content = content;
    }

    /** What becomes of them in an index. */
    public interface Index {

        /**
         * Puts an entry in the place of what was known of it.
         *
         * @throws IOException if the index cannot be written
         */
        void replace(SearchedEntry entry) throws IOException;

        /**
         * Forgets an entry.
         *
         * @throws IOException if the index cannot be written
         */
        void remove(EntryKey key) throws IOException;
    }

    /**
     * Reads those that the tags name.
     *
     * @throws SQLException if the database cannot be read
     * @throws IOException if the index cannot be written
     */
    public void read(Set<String> tags, Index index) throws SQLException, IOException {
        for (var type : EntryType.values()) {
            var prefix = CacheTags.entry(type, "");
            var slugs = tags.stream()
                    .map(TouchedEntries::entry)
                    .filter(tag -> tag.startsWith(prefix))
                    .map(tag -> tag.substring(prefix.length()))
                    .distinct()
                    .sorted()
                    .toList();
            for (var from = 0; from < slugs.size(); from += BATCH) {
                read(type, slugs.subList(from, Math.min(from + BATCH, slugs.size())), index);
            }
        }
    }

    /** The tag of the entry whose list a tag names; all others as they are. */
    public static String entry(String tag) {
        return tag.substring(tag.indexOf('@') + 1);
    }

    private void read(EntryType type, List<String> slugs, Index index) throws SQLException, IOException {
        var gone = new HashSet<>(slugs);
        for (var entry : content.entries(type, slugs)) {
            index.replace(entry);
            gone.remove(entry.key().slug());
        }
        for (var slug : gone) {
            index.remove(new EntryKey(type, slug));
        }
    }
}
