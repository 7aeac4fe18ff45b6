package org.wegwijzer.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.IOUtils;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.index.CompletionFields;
import org.wegwijzer.search.index.EntryDocuments;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.StoredTerms;
import org.wegwijzer.search.index.TouchedEntries;
import org.wegwijzer.search.text.StopWords;
import org.wegwijzer.search.text.Synonyms;
import org.wegwijzer.search.validity.RecentUpdates;
import org.wegwijzer.search.validity.TermSet;

/** The indexes of one hub, and what else a search must know of it. Thread-safe. */
final class HubIndex implements Closeable, TouchedEntries.Index {

    static final Sort MOST_LINKED = new Sort(
            new SortField(CompletionFields.LINKED, SortField.Type.LONG, true),
            new SortField(CompletionFields.KEY, SortField.Type.STRING));

    private static final String ENTRIES = "entries";
    private static final String COMPLETIONS = "completions";

    private static final Analyzer ANALYZER = IndexFields.analyzer();

    private final Path folder;
    private final LiveIndex entries;
    private final LiveIndex completions;
    private final Synonyms synonyms;
    private final Set<String> stopWords;
    private final RecentUpdates updates = new RecentUpdates();
    /** Words of entries that went, which others may have, too. */
    private final Set<Term> gone = new HashSet<>();
    /** Whether its files are there for the next start. */
    private volatile boolean saved;

    private HubIndex(Path folder, SearchedHub hub, OpenMode mode) throws IOException {
        this.folder = folder;
        this.saved = mode == OpenMode.APPEND;
        this.stopWords = StopWords.of(hub.languages().all());
        this.synonyms = new Synonyms(hub.synonyms(), stopWords);
        this.entries = LiveIndex.opened(folder.resolve(ENTRIES), mode, IndexFields.analyzer(), null);
        try {
            this.completions =
                    LiveIndex.opened(folder.resolve(COMPLETIONS), mode, CompletionFields.analyzer(), MOST_LINKED);
        } catch (IOException | RuntimeException failure) {
            IOUtils.closeWhileHandlingException(entries);
            throw failure;
        }
    }

    /**
     * A new index.
     *
     * @param folder for the files, empty; goes with a failure
     * @throws IOException if it cannot be written
     */
    static HubIndex made(Path folder, SearchedHub hub) throws IOException {
        try {
            return new HubIndex(folder, hub, OpenMode.CREATE);
        } catch (IOException | RuntimeException failure) {
            IndexFolders.remove(folder);
            throw failure;
        }
    }

    /**
     * The index that was saved in this folder.
     *
     * @throws IOException if it cannot be read or written
     */
    static HubIndex kept(Path folder, SearchedHub hub) throws IOException {
        return new HubIndex(folder, hub, OpenMode.APPEND);
    }

    /**
     * What was said of each part that was saved in this folder. They differ when the process ended between the two.
     *
     * @throws IOException if one is missing or faulty
     */
    static List<Map<String, String>> checked(Path folder) throws IOException {
        return List.of(LiveIndex.checked(folder.resolve(ENTRIES)), LiveIndex.checked(folder.resolve(COMPLETIONS)));
    }

    /** Writes all for the next start, with what is said of it. */
    void save(Map<String, String> said) throws IOException {
        entries.commit(said);
        completions.commit(said);
        saved = true;
    }

    /** Adds an entry that is not there yet. */
    void add(SearchedEntry entry) throws IOException {
        entries.add(List.of(EntryDocuments.searched(entry)));
        completions.add(EntryDocuments.completed(entry));
    }

    @Override
    public void replace(SearchedEntry entry) throws IOException {
        var known = known(entry.key());
        if (!known.map(entry::saysTheSame).orElse(false)) {
            touch(known, Optional.of(entry));
            entries.remove(entry.key().toString());
            entries.add(List.of(EntryDocuments.searched(entry)));
        }
        completions.remove(entry.key().toString());
        completions.add(EntryDocuments.completed(entry));
    }

    @Override
    public void remove(EntryKey key) throws IOException {
        touch(known(key), Optional.empty());
        entries.remove(key.toString());
        completions.remove(key.toString());
    }

    private Optional<SearchedEntry> known(EntryKey key) {
        return entries.look(searcher -> EntryDocuments.restored(searcher, key));
    }

    private void touch(Optional<SearchedEntry> before, Optional<SearchedEntry> after) {
        if (updates.areWatched()) {
            var was = terms(before);
            var is = terms(after);
            updates.touch(TermSet.of(was));
            updates.touch(TermSet.of(is));
            gone.addAll(without(was, is));
            updates.turn(missing(without(is, was)));
        }
    }

    private static Set<Term> without(Set<Term> some, Set<Term> others) {
        return some.stream().filter(term -> !others.contains(term)).collect(Collectors.toSet());
    }

    private static Set<Term> terms(Optional<SearchedEntry> entry) {
        return entry.map(known -> TermSet.terms(EntryDocuments.searched(known), ANALYZER))
                .orElse(Set.of());
    }

    /** Those that searches find in no entry. */
    private Set<Term> missing(Set<Term> terms) {
        return entries.look(searcher -> {
            var missing = new HashSet<Term>();
            for (var term : terms) {
                if (!StoredTerms.isThere(searcher.getIndexReader(), term)) {
                    missing.add(term);
                }
            }
            return missing;
        });
    }

    /** What the last changes brought and took away. */
    RecentUpdates updates() {
        return updates;
    }

    /** Lets searches see what was written. */
    void show() throws IOException {
        entries.show();
        updates.turn(missing(gone));
        gone.clear();
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
        updates.end();
        try {
            IOUtils.close(entries, completions);
        } finally {
            if (!saved) {
                IndexFolders.remove(folder);
            }
        }
    }

    /** Closes it, and removes its files. */
    void discard() throws IOException {
        saved = false;
        close();
    }
}
