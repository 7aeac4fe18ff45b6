package org.wegwijzer.delivery.stream;

import java.util.Collection;
import java.util.List;
import org.wegwijzer.change.ChangeKind;

/**
 * The data of an event {@code change}: something that readers see changed, appeared or went.
 *
 * @param type the type of the entry ({@code source}, {@code topic}, {@code guide}, {@code faq}), or {@code hub}
 * @param slug of the entry; {@code hub} for the hub
 * @param kind what became of it
 * @param tags the names in an answer's {@code Cache-Tag} of which this may be news: those of the entry, and with the last event of a
 *     publication all others that the publication touched; sorted
 */
public record StreamedChange(String type, String slug, Kind kind, List<String> tags) {

    public StreamedChange {
        tags = List.copyOf(tags);
    }

    /** What became of an entry. */
    public enum Kind {
        /** It is there now: new, or it says something new. */
        put,
        /** It is gone. */
        remove;

        static Kind of(ChangeKind kind) {
            return kind == ChangeKind.REMOVED ? remove : put;
        }
    }

    static StreamedChange of(String type, String slug, ChangeKind kind, Collection<String> tags) {
        return new StreamedChange(
                type, slug, Kind.of(kind), tags.stream().sorted().toList());
    }
}
