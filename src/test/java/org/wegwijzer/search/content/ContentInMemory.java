package org.wegwijzer.search.content;

import jakarta.enterprise.inject.Vetoed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;

/** A hub of guides that are nothing but titles in English. */
@Vetoed
public class ContentInMemory extends SearchedContent {

    private static final LanguageTag EN = new LanguageTag("en");

    private final Map<String, String> titles = new ConcurrentSkipListMap<>();
    private volatile List<LanguageTag> languages = List.of(EN);

    /** An empty one. */
    @SuppressWarnings("NullAway") // There is no database.
    public ContentInMemory() {
        super(null);
    }

    /** A guide is called so. */
    public void title(String slug, String title) {
        titles.put(slug, title);
    }

    /** A guide is gone. */
    public void remove(String slug) {
        titles.remove(slug);
    }

    /** The hub has these languages besides English. */
    public void speak(String... others) {
        languages = Stream.concat(Stream.of(EN), Stream.of(others).map(LanguageTag::new))
                .toList();
    }

    @Override
    public Optional<SearchedHub> hub() {
        return Optional.of(new SearchedHub(new HubLanguages(EN, languages), Map.of()));
    }

    @Override
    public long count() {
        return titles.size();
    }

    @Override
    public void each(EntryType type, Consumer<List<SearchedEntry>> step) {
        if (type == EntryType.GUIDE) {
            step.accept(entries(type, titles.keySet()));
        }
    }

    @Override
    public List<SearchedEntry> entries(EntryType type, Collection<String> slugs) {
        return slugs.stream()
                .filter(slug -> type == EntryType.GUIDE && titles.containsKey(slug))
                .map(slug -> new SearchedEntry(
                        new EntryKey(type, slug),
                        List.of(new ZoneText(EN, Zone.TITLE, titles.get(slug))),
                        Set.of(),
                        Set.of(),
                        0))
                .toList();
    }
}
