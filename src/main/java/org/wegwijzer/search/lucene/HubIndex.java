package org.wegwijzer.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    private final Path folder;
    private final LiveIndex entries;
    private final LiveIndex completions;
    private final Synonyms synonyms;
    private final Set<String> stopWords;

    /** @param folder for the files; made here and removed when closed */
    HubIndex(Path folder, SearchedHub hub) throws IOException {
        this.folder = folder;
        this.entries = new LiveIndex(folder.resolve("entries"), IndexFields.analyzer(), null);
        this.completions = new LiveIndex(folder.resolve("completions"), CompletionFields.analyzer(), MOST_LINKED);
        this.synonyms = new Synonyms(hub.synonyms());
        this.stopWords = StopWords.of(hub.languages().all());
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

    @Override
    public void close() throws IOException {
        entries.close();
        completions.close();
        IndexFolders.remove(folder);
    }
}
