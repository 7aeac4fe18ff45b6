package org.wegwijzer.change;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;

/**
 * Names for what an answer can depend on. Whoever reads content notes the tags of what it reads; whoever changes content notes
 * the tags of what it touches; an answer is good as long as the two have nothing in common.
 */
public final class CacheTags {

    /** The hub itself: part of every answer. */
    public static final String HUB = "hub";

    /** What became public, in order: touched by every change. */
    public static final String CHANGES = "changes";

    /** Of no answer: that something went from where it was, whatever that was. */
    public static final String GONE = "gone";

    /** Everything at once, for changes too large to be told one by one. */
    public static final String EVERYTHING = "*";

    /** How the name of a relation ends of which only the number is meant. */
    static final String COUNT = "-count";

    private static final String THERE = "there";
    private static final String TITLE = "title.";
    private static final String RECENT = ".recent";

    private CacheTags() {}

    /** An entry: its own fields, texts and links to one. */
    public static String entry(EntryType type, String slug) {
        return type.singular() + ":" + slug;
    }

    /**
     * The list of an entry's relation to many: what is in it, in which order, with which notes, and how many. Touched
     * also when an entry in it says something else, see {@link #count}.
     */
    public static String relation(String name, EntryType owner, String slug) {
        return name + "@" + entry(owner, slug);
    }

    /** How many there are in an entry's relation to many: all that others show of it on the entry's card. */
    public static String count(String name, EntryType owner, String slug) {
        return relation(name + COUNT, owner, slug);
    }

    /** That an entry is there: all that the lists of its relations need of it. */
    public static String there(EntryType type, String slug) {
        return relation(THERE, type, slug);
    }

    /**
     * What an entry is called in a language, and that it is not gone: all that others show of it who do not show its card. Touched by another
     * name in this language; and where one comes or goes, for those who read this language before all others and are served another text
     * since. So whoever is served a text of another language depends on the title in both.
     */
    public static String title(EntryType type, String slug, LanguageTag language) {
        return relation(TITLE + printed(language), type, slug);
    }

    /** The list of all entries of a type in the order in which they changed. Touched by every change of any of them. */
    public static String recent(EntryType type) {
        return list(type) + RECENT;
    }

    /**
     * The list of all entries of a type: who is in it, in which order, narrowed by whatever. Not touched by what an entry says in its
     * card or on its page alone, by what it links to, and by what it is called, see {@link #titles}.
     */
    public static String list(EntryType type) {
        return type.plural();
    }

    /**
     * What all entries of a type are called for those who read a language before all others. What depends on that depends on the {@link
     * #list}, too: who comes and goes touches nothing else.
     */
    public static String titles(EntryType type, LanguageTag reader) {
        return list(type) + "." + TITLE + printed(reader);
    }

    /** Some caches do not tell letter cases apart, and no two languages do. */
    private static String printed(LanguageTag language) {
        return language.value().toLowerCase(Locale.ROOT);
    }

    /** A few tags of which every change touches at least one. */
    public static Set<String> coarse() {
        return Stream.concat(
                        Stream.of(HUB, CHANGES), Stream.of(EntryType.values()).map(CacheTags::list))
                .collect(Collectors.toUnmodifiableSet());
    }
}
