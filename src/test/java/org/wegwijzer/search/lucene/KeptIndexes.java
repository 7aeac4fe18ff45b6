package org.wegwijzer.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.WholeLog;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.ChangeLogInMemory;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.content.ZoneText;
import org.wegwijzer.search.index.IndexFields;

/** Indexes that are kept in a folder, of a database that is nothing but a change log. */
record KeptIndexes(Path folder, ChangeLogInMemory log) implements AutoCloseable {

    private static final LanguageTag EN = new LanguageTag("en");

    static final SearchedHub HUB = new SearchedHub(new HubLanguages(EN, List.of(EN)), Map.of());

    /** What the program that saves them says of their form. */
    static final String FORM = "this form";

    KeptIndexes(Path folder) throws SQLException {
        this(folder, new ChangeLogInMemory());
    }

    /** What a process knows that holds them. */
    IndexFolders folders() {
        return new IndexFolders(() -> Optional.of(folder), "jdbc:h2:mem:none");
    }

    /** What another start finds. */
    Optional<IndexStore.Kept> opened(IndexFolders folders, String form) throws Exception {
        return new IndexStore(folders, log.changes(), form).opened(HUB);
    }

    /** A process ends that has an index of these guides, complete up to a change. */
    void save(long complete, String... slugs) throws Exception {
        try (var folders = folders()) {
            saved(folders, complete, slugs).close();
        }
    }

    /** A new index of these guides, complete up to a change. */
    HubIndex saved(IndexFolders folders, long complete, String... slugs) throws Exception {
        var index = HubIndex.made(folders.next(), HUB);
        for (var slug : slugs) {
            var title = new ZoneText(EN, Zone.TITLE, "Guide " + slug);
            index.add(new SearchedEntry(new EntryKey(EntryType.GUIDE, slug), List.of(title), Set.of(), Set.of(), 0));
        }
        index.show();
        assertThat(new IndexStore(folders, log.changes(), FORM).save(index, complete))
                .isTrue();
        return index;
    }

    /** What changed since, as another start reads it. */
    Set<String> missed() throws Exception {
        try (var folders = folders()) {
            var kept = opened(folders, FORM).orElseThrow();
            kept.index().close();
            return kept.missed();
        }
    }

    /** Another start finds nothing that it can use, leaves nothing of it, and says why in one line. */
    void assertAreMadeAnew(String reason) throws Exception {
        assertAreMadeAnew(FORM, reason);
    }

    /** The same for another program. */
    void assertAreMadeAnew(String form, String reason) throws Exception {
        try (var folders = folders();
                var lines = new WholeLog()) {
            assertThat(opened(folders, form)).isEmpty();
            assertThat(lines.lines()).singleElement().asString().contains(reason);
        }
        assertThat(files()).isEmpty();
    }

    /** Their files, but for those by which a process holds them. */
    List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().endsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    /** How often an index has a guide. */
    static int found(HubIndex index, String slug) {
        var key = new Term(IndexFields.KEY, new EntryKey(EntryType.GUIDE, slug).toString());
        return index.lookAtEntries(searcher -> searcher.count(new TermQuery(key)));
    }

    @Override
    public void close() {
        log.close();
    }
}
