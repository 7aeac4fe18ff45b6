package org.wegwijzer.publish;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/**
 * What publishing changed, or would change.
 *
 * @param hub whether the hub itself changed
 * @param changes every entry that changed, in the order in which it was written
 * @param unchanged how many entries stayed as they were
 * @param touched the tags of all that was touched, see {@link org.wegwijzer.change.CacheTags}
 */
public record Publication(boolean hub, List<EntryChange> changes, long unchanged, List<String> touched) {

    public Publication {
        changes = List.copyOf(changes);
        touched = List.copyOf(touched);
    }

    /** One entry that changed. */
    public record EntryChange(EntryType type, String slug, Action action) {}

    /** What became of an entry. */
    public enum Action {
        /** It was not public before. */
        ADDED,
        /** It says something else than before. */
        CHANGED,
        /** It is no longer public. */
        REMOVED
    }

    /** Of how many entries this became. */
    public long count(Action action) {
        return changes.stream().filter(change -> change.action() == action).count();
    }

    /** Whether nothing changed at all. */
    public boolean isEmpty() {
        return !hub && changes.isEmpty();
    }

    /** The publication in a sentence: {@code 14 sources and 8 topics added, 1 guide removed, 3 entries unchanged}. */
    public String summary() {
        var parts = Stream.of(Action.values()).map(this::summary).filter(part -> !part.isEmpty());
        var head = Stream.concat(hub ? Stream.of("the hub itself") : Stream.empty(), parts);
        return Stream.concat(head, Stream.of(unchanged == 1 ? "1 entry unchanged" : unchanged + " entries unchanged"))
                .collect(Collectors.joining(", "));
    }

    private String summary(Action action) {
        var counts = Stream.of(EntryType.values())
                .map(type -> counted(type, count(type, action)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return counts.isEmpty() ? "" : counts + " " + action.name().toLowerCase(Locale.ROOT);
    }

    private static String counted(EntryType type, long count) {
        return count == 0 ? "" : count + " " + (count == 1 ? type.singular() : type.plural());
    }

    private long count(EntryType type, Action action) {
        return changes.stream()
                .filter(change -> change.type() == type && change.action() == action)
                .count();
    }
}
