package org.wegwijzer.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.text.StopWords;
import org.wegwijzer.search.text.Synonyms;

/** The indexes of one hub, and what else a search must know of it. Thread-safe. */
final class HubIndex implements Closeable {

    static final Sort MOST_LINKED = new Sort(
            new SortField(CompletionFields.LINKED, SortField.Type.LONG, true),
            new SortField(CompletionFields.KEY, SortField.Type.STRING));

    private static final String ENTRIES = "entries";
    private static final String COMPLETIONS = "completions";

    private final Path folder;
    private final LiveIndex entries;
    private final LiveIndex completions;
    private final Synonyms synonyms;
    private final Set<String> stopWords;
    private volatile boolean saved;

    private HubIndex(Path folder, SearchedHub hub, OpenMode mode) throws IOException {
        this.folder = folder;
        this.saved = mode == OpenMode.APPEND;
        this.entries = new LiveIndex(folder.resolve(ENTRIES), mode, IndexFields.analyzer(), null);
        this.completions = new LiveIndex(folder.resolve(COMPLETIONS), mode, CompletionFields.analyzer(), MOST_LINKED);
        this.synonyms = new Synonyms(hub.synonyms());
        this.stopWords = StopWords.of(hub.languages().all());
    }

    /** A new index with its files in this empty folder. */
    static HubIndex made(Path folder, SearchedHub hub) throws IOException {
        return new HubIndex(folder, hub, OpenMode.CREATE);
    }

    /** The index that was committed in this folder. */
    static HubIndex kept(Path folder, SearchedHub hub) throws IOException {
        return new HubIndex(folder, hub, OpenMode.APPEND);
    }

    /**
     * What was said of the last commit in this folder. Of completions, which are committed last: when the process ended in
     * between, whoever goes on from there reads some entries twice and loses none.
     *
     * @throws IOException if one is missing or faulty
     */
    static Map<String, String> checked(Path folder) throws IOException {
        LiveIndex.checked(folder.resolve(ENTRIES));
        return LiveIndex.checked(folder.resolve(COMPLETIONS));
    }

    /** Writes all for the next start. Entries come first: what is said of completions holds for both. */
    void commit(Map<String, String> data) throws IOException {
        entries.commit(data);
        completions.commit(data);
        saved = true;
    }

    boolean isIn(Path other) {
        return folder.equals(other);
    }

    /** Adds an entry that is not there yet. */
    void add(SearchedEntry entry) throws IOException {
        entries.add(List.of(EntryDocuments.searched(entry)));
        completions.add(EntryDocuments.completed(entry));
    }

    /** Puts an entry in the place of what was known of it. */
    void replace(SearchedEntry entry) throws IOException {
        remove(entry.key());
        add(entry);
    }

    /** Forgets an entry. */
    void remove(EntryKey key) throws IOException {
        entries.remove(key.toString());
        completions.remove(key.toString());
    }

    /** Lets searches see what was written. */
    void show() throws IOException {
        entries.show();
        completions.show();
    }

    <T> T lookAtEntries(LiveIndex.Look<T> look) {
        return entries.look(look);
    }

    <T> T lookAtCompletions(LiveIndex.Look<T> look) {
        return completions.look(look);
    }

    Synonyms synonyms() {
        return synonyms;
    }

    Set<String> stopWords() {
        return stopWords;
    }

    /** Closes it, and removes its files unless they are there for the next start. */
    @Override
    public void close() throws IOException {
        entries.close();
        completions.close();
        if (!saved) {
            IndexFolders.remove(folder);
        }
    }

    /** Closes it, and removes its files. */
    void discard() throws IOException {
        saved = false;
        close();
    }
}
