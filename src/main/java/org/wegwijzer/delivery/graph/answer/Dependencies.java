package org.wegwijzer.delivery.graph.answer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.Validity;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.language.LanguageTag;

/** What was read for one answer, as the tags of all that it depends on. Filled while the answer is made, by one thread. */
public final class Dependencies {

    /** Beyond this an answer depends on so much that the lists, of which every change touches one, say it shorter. */
    private static final int MOST = 2_000;

    private final Set<String> tags = new LinkedHashSet<>(Set.of(CacheTags.HUB));
    private Optional<Validity.Condition> condition = Optional.empty();
    private boolean everything;

    /** An entry was read. */
    public void entry(EntryType type, String slug) {
        tags.add(CacheTags.entry(type, slug));
    }

    /** An entry must be there, whatever it says. */
    public void there(EntryType type, String slug) {
        tags.add(CacheTags.there(type, slug));
    }

    /**
     * An entry is referred to by slug or by title.
     *
     * @param reader the language that is read before all others
     * @param served that of the title
     */
    public void title(EntryType type, String slug, LanguageTag reader, LanguageTag served) {
        tags.add(CacheTags.title(type, slug, reader));
        if (!served.equals(reader)) {
            tags.add(CacheTags.title(type, slug, served));
        }
    }

    /** A relation of an entry was counted, and not read. */
    void count(ToMany<?> relation, String slug) {
        tags.add(CacheTags.count(relation.name(), relation.owner(), slug));
    }

    /** A relation of an entry was read. */
    void relation(ToMany<?> relation, String slug) {
        relation(relation.name(), relation.owner(), slug);
    }

    /** The same of a relation by its name. */
    void relation(String name, EntryType owner, String slug) {
        tags.add(CacheTags.relation(name, owner, slug));
    }

    /** The list of all entries of a type was read, or something that is sorted or narrowed by what decides where they stand. */
    public void list(EntryType type) {
        tags.add(CacheTags.list(type));
    }

    /** The same where it matters what they are called for those who read a language before all others. */
    void titles(EntryType type, LanguageTag reader) {
        list(type);
        tags.add(CacheTags.titles(type, reader));
    }

    /** The same where it matters when they changed. */
    public void recent(EntryType type) {
        tags.add(CacheTags.recent(type));
    }

    /** All that something else depends on that was made before. */
    void all(Collection<String> others) {
        tags.addAll(others);
    }

    /** More was looked at than can be named: all is good as long as this condition holds, too. */
    public void found(Validity.Condition found) {
        condition = Optional.of(found);
    }

    /** On what it depends besides the {@link #tags()}, if on anything. */
    public Optional<Validity.Condition> condition() {
        return condition;
    }

    /** The log of what became public was read. */
    public void changes() {
        tags.add(CacheTags.CHANGES);
    }

    /** Everything that is published was looked at. */
    public void everything() {
        everything = true;
    }

    /** The tags; the hub's among them. */
    public Set<String> tags() {
        return everything || tags.size() > MOST ? CacheTags.coarse() : Set.copyOf(tags);
    }
}
