package org.wegwijzer.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.digest.Sha256;

/**
 * The names that other people's caches know {@link CacheTags} by: short and without anything that separates names somewhere. An
 * entry ({@code s.ind}) is what it says and how many link to it; each list of its relations has a name of its own ({@code
 * s.ind.guides}), and so have what it is called in a language ({@code s.ind.title.nl}) and the list of all entries of a type
 * ({@code sources}). Where a type's entries are named, and not their list, the answer says so ({@code any.sources}), for changes too
 * large to be told one by one; an answer that shows more of a type than it can name says that ({@code many.sources}) in the place of
 * the names.
 */
public final class PublicTags {

    /** Most characters of a name, and most names in {@code Cache-Groups}: what caches have to take (RFC 9875, 2). */
    public static final int MOST = 32;

    private static final String ANY = "any.";
    private static final String MANY = "many.";

    /** What stands around a name in a field, at most: quotes, a comma and a blank. */
    private static final int AROUND = 4;

    private static final int HASH_BYTES = 4;

    private final SortedSet<String> names = new TreeSet<>();
    private final Map<EntryType, SortedSet<String>> entries = new EnumMap<>(EntryType.class);

    private PublicTags(Collection<String> tags) {
        tags.stream()
                .filter(tag -> !tag.equals(CacheTags.GONE))
                .forEach(tag -> type(tag)
                        .ifPresentOrElse(
                                type -> entries.computeIfAbsent(type, first -> new TreeSet<>())
                                        .add(name(type, tag)),
                                () -> names.add(shortened(tag, tag))));
    }

    /**
     * The names of an answer. Where it would have too many, those of the type of which it has most give way to one, and so on.
     *
     * @param tags those of all that was read for the answer
     * @param room most characters of a field with these names
     * @param most how many there may be; room for a few is needed in any case
     */
    public static SortedSet<String> ofAnswer(Collection<String> tags, int room, int most) {
        var all = new PublicTags(tags);
        while (!all.entries.isEmpty() && !all.fits(room, most)) {
            all.sayShorter();
        }
        return all.said();
    }

    /**
     * The names that a cache must forget: an answer that has none of them is still right.
     *
     * @param tags those of all that was touched
     */
    public static SortedSet<String> ofChange(Collection<String> tags) {
        if (tags.contains(CacheTags.EVERYTHING)) {
            return coarse();
        }
        var all = new PublicTags(tags);
        all.names.add(CacheTags.CHANGES);
        all.entries.forEach((type, names) -> names.add(MANY + type.plural()));
        return all.named();
    }

    /** The same in a few names, by which a cache forgets all that shows anything of a type that was touched. */
    public static SortedSet<String> ofLargeChange(Collection<String> tags) {
        if (tags.contains(CacheTags.EVERYTHING)) {
            return coarse();
        }
        var few = new TreeSet<>(Set.of(CacheTags.CHANGES));
        if (tags.contains(CacheTags.HUB)) {
            few.add(CacheTags.HUB);
        }
        var all = new PublicTags(tags);
        Stream.of(EntryType.values())
                .filter(type -> all.entries.containsKey(type) || all.names.contains(CacheTags.list(type)))
                .forEach(type -> few.addAll(List.of(
                        CacheTags.list(type), CacheTags.recent(type), ANY + type.plural(), MANY + type.plural())));
        return few;
    }

    private static SortedSet<String> coarse() {
        return new TreeSet<>(CacheTags.coarse());
    }

    private SortedSet<String> named() {
        var all = new TreeSet<>(names);
        entries.values().forEach(all::addAll);
        return all;
    }

    private SortedSet<String> said() {
        var said = named();
        entries.keySet().stream()
                .filter(type -> !names.contains(CacheTags.list(type)))
                .forEach(type -> said.add(ANY + type.plural()));
        return said;
    }

    private boolean fits(int room, int most) {
        var said = said();
        return said.size() <= most
                && said.stream().mapToInt(name -> name.length() + AROUND).sum() <= room;
    }

    /** The first among equals, so that the same answer always has the same names. */
    private void sayShorter() {
        var longest = entries.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<EntryType, SortedSet<String>> type) ->
                                type.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        names.add(MANY + longest.plural());
        entries.remove(longest);
    }

    /** The type of the entry that a tag is about, itself or a relation of it. */
    private static Optional<EntryType> type(String tag) {
        var colon = tag.indexOf(':');
        return colon < 0 ? Optional.empty() : EntryType.ofSingular(tag.substring(tag.indexOf('@') + 1, colon));
    }

    /** How many link to an entry stands wherever the entry stands, so that has no name of its own. */
    private static String name(EntryType type, String tag) {
        var slug = tag.substring(tag.indexOf(':') + 1);
        var relation = tag.substring(0, Math.max(0, tag.indexOf('@')));
        return relation.isEmpty() || relation.endsWith(CacheTags.COUNT)
                ? named(type, slug)
                : named(type, slug + "." + relation);
    }

    private static String named(EntryType type, String what) {
        return shortened(type.singular().charAt(0) + "." + what, what);
    }

    /** @param what tells the name from those that begin alike */
    private static String shortened(String name, String what) {
        if (name.length() <= MOST) {
            return name;
        }
        var hash = Sha256.of(what).hex(HASH_BYTES);
        return name.substring(0, MOST - 1 - hash.length()) + "-" + hash;
    }
}
