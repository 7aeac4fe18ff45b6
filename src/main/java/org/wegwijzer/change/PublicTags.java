package org.wegwijzer.change;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.digest.Sha256;

/**
 * The names that other people's caches know {@link CacheTags} by: few, short and without anything that separates names
 * somewhere. That of an entry ({@code s.ind}) stands for the entry and for every list of its relations; that of a type
 * ({@code sources}) for the list of its entries and for each of them.
 */
public final class PublicTags {

    /** Most names of one answer, and most characters of a name: what caches have to take (RFC 9875, 2). */
    public static final int MOST = 32;

    /** What stands around a name in a field, at most: quotes, a comma and a blank. */
    private static final int AROUND = 4;

    private static final int HASH_BYTES = 4;

    private final SortedSet<String> names = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> entries = new TreeMap<>();

    private PublicTags(Collection<String> tags) {
        tags.forEach(tag -> type(tag)
                .ifPresentOrElse(
                        type -> entries.computeIfAbsent(CacheTags.list(type), first -> new TreeSet<>())
                                .add(entry(type, slug(tag))),
                        () -> names.add(tag)));
    }

    /**
     * The names of an answer. Where it would have too many, the type of which it has most entries is said by the name of the
     * type, and so on.
     *
     * @param tags those of all that was read for the answer
     * @param room most characters of a field with these names
     */
    public static SortedSet<String> ofAnswer(Collection<String> tags, int room) {
        var all = new PublicTags(tags);
        while (!all.entries.isEmpty() && !all.fits(room)) {
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
            return new TreeSet<>(CacheTags.coarse());
        }
        var all = new PublicTags(tags);
        all.names.addAll(all.entries.keySet());
        return all.said();
    }

    private SortedSet<String> said() {
        var said = new TreeSet<>(names);
        entries.values().forEach(said::addAll);
        return said;
    }

    private boolean fits(int room) {
        var said = said();
        return said.size() <= MOST
                && said.stream().mapToInt(name -> name.length() + AROUND).sum() <= room;
    }

    /** The first by name among equals, so that the same answer always has the same names. */
    private void sayShorter() {
        var most = entries.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, SortedSet<String>> type) ->
                                type.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow();
        names.add(most.getKey());
        entries.remove(most.getKey());
    }

    /** The type of the entry that a tag is about, itself or a relation of it. */
    private static Optional<EntryType> type(String tag) {
        var colon = tag.indexOf(':');
        return colon < 0 ? Optional.empty() : EntryType.ofSingular(tag.substring(tag.indexOf('@') + 1, colon));
    }

    private static String slug(String tag) {
        return tag.substring(tag.indexOf(':') + 1);
    }

    private static String entry(EntryType type, String slug) {
        var name = type.singular().charAt(0) + "." + slug;
        if (name.length() <= MOST) {
            return name;
        }
        var hash = Sha256.of(slug).hex(HASH_BYTES);
        return name.substring(0, MOST - 1 - hash.length()) + "-" + hash;
    }
}
