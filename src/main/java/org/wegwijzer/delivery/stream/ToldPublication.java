package org.wegwijzer.delivery.stream;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.change.PublicTags;
import org.wegwijzer.content.EntryType;

/**
 * One publication as streams tell it: encoded once, and shared by all of them.
 *
 * @param end the place behind it
 * @param changes one for each entry that changed, in order; empty if {@code isTold} is not
 * @param whole all of them as one text
 * @param isTold whether it can be told change by change
 * @param languages those that came or went with it, or whose readers are served other texts since
 */
record ToldPublication(LogPosition end, List<ToldChange> changes, Buffer whole, boolean isTold, Set<String> languages) {

    /** Most changes, or names, that are told one by one. */
    static final int MOST = 1_000;

    ToldPublication {
        changes = List.copyOf(changes);
        languages = Set.copyOf(languages);
    }

    /** A line of the log. */
    record Line(long sequence, String type, String slug, ChangeKind kind) {

        /** Which entry it is about. */
        String entry() {
            return type + ":" + slug;
        }

        Set<String> names() {
            var tag = EntryType.ofSingular(type).map(known -> CacheTags.entry(known, slug));
            return PublicTags.ofChange(Set.of(tag.orElse(CacheTags.HUB)));
        }
    }

    /**
     * A change in a stream.
     *
     * @param place behind it
     * @param names of what it touched, by which streams are narrowed
     * @param text the event
     */
    record ToldChange(LogPosition place, Set<String> names, Buffer text) {

        /** Whether whoever watches these names hears of it; without any, of everything. */
        boolean concerns(Set<String> watched) {
            return watched.isEmpty() || !Collections.disjoint(names, watched);
        }
    }

    /** One of which it is known only that it was, and that it is too much to tell. */
    static ToldPublication untold(LogPosition end) {
        return new ToldPublication(end, List.of(), Buffer.buffer(), false, Set.of());
    }

    /**
     * A publication.
     *
     * @param lines of the log, in order; several may be about one entry
     * @param touched see {@link CacheTags}
     */
    static ToldPublication of(LogPosition end, List<Line> lines, List<String> touched, Set<String> languages) {
        var last = new LinkedHashMap<String, Line>();
        for (var line : lines) {
            // Anew, so that the entry stands where it was changed last.
            last.remove(line.entry());
            last.put(line.entry(), line);
        }
        var all = PublicTags.ofChange(touched);
        if (touched.contains(CacheTags.EVERYTHING) || last.size() > MOST || all.size() > MOST) {
            return untold(end);
        }
        var told = told(end, List.copyOf(last.values()), all);
        return new ToldPublication(end, told, joined(told), true, languages);
    }

    private static Buffer joined(List<ToldChange> changes) {
        var text = Buffer.buffer();
        changes.forEach(change -> text.appendBuffer(change.text()));
        return text;
    }

    /** What of it is behind a place, and concerns whoever watches these names. */
    List<ToldChange> after(LogPosition place, Set<String> watched) {
        return changes.stream()
                .filter(change -> change.place().sequence() > place.sequence() && change.concerns(watched))
                .toList();
    }

    /** Some of its changes as one text, not copied if it need not be. */
    Buffer text(List<ToldChange> some) {
        if (some.size() == 1) {
            return some.get(0).text();
        }
        return some.size() == changes.size() ? whole : joined(some);
    }

    private static List<ToldChange> told(LogPosition end, List<Line> lines, Set<String> all) {
        var told = new ArrayList<ToldChange>(lines.size());
        for (var line : lines) {
            var isLast = told.size() == lines.size() - 1;
            var names = new TreeSet<>(line.names());
            if (isLast) {
                names.addAll(all);
            }
            // Whoever has the last one has all, also lines that are not told.
            var place = isLast ? end : new LogPosition(line.sequence(), end.mark());
            var change = StreamedChange.of(line.type(), line.slug(), line.kind(), names);
            told.add(new ToldChange(place, Set.copyOf(names), EventText.change(place, change)));
        }
        return told;
    }
}
