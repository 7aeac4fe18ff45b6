package org.wegwijzer.delivery.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.change.LogPosition;

/**
 * The end of the log, as much of it as is told to those who come back: enough to answer them from memory, since whoever missed more is
 * told to start anew. Used by one thread.
 */
final class RecentLog {

    private final Deque<ToldPublication> publications = new ArrayDeque<>();
    private LogPosition start = LogPosition.BEGINNING;
    private LogPosition end = LogPosition.BEGINNING;
    private int changes;
    private Map<String, Long> languages = Map.of();

    /** The last place that is known. */
    LogPosition end() {
        return end;
    }

    /** Since which change each language is served as it is now, where that is not since ever. */
    void languages(Map<String, Long> since) {
        languages = Map.copyOf(since);
    }

    /** Nothing before this place is told any more. */
    void begin(LogPosition place) {
        publications.clear();
        changes = 0;
        start = place;
        end = place;
    }

    /** What came next. */
    void add(ToldPublication publication) {
        if (!publication.isTold()) {
            begin(publication.end());
            return;
        }
        publications.add(publication);
        changes += publication.changes().size();
        end = publication.end();
        while (changes > ToldPublication.MOST) {
            var oldest = publications.remove();
            changes -= oldest.changes().size();
            start = oldest.end();
        }
    }

    /** Whether a place lies behind what is known here. */
    boolean isAhead(LogPosition place) {
        return place.sequence() > end.sequence();
    }

    /**
     * What came after a place that is not {@link #isAhead}; empty if that cannot be told: it was too long ago, in another history, or
     * before the language was served as it is now.
     */
    Optional<List<ToldPublication>> since(LogPosition place, String language) {
        return place.sequence() >= languages.getOrDefault(language, 0L)
                        && mark(place).equals(place.mark())
                ? Optional.of(publications.stream()
                        .filter(publication -> publication.end().sequence() > place.sequence())
                        .toList())
                : Optional.empty();
    }

    /** The mark that a place with this sequence has in this history; that of nowhere where it is too old. */
    private String mark(LogPosition place) {
        if (place.sequence() == start.sequence()) {
            return start.mark();
        }
        return publications.stream()
                .filter(publication ->
                        place.sequence() > start.sequence() && publication.end().sequence() >= place.sequence())
                .findFirst()
                .map(publication -> publication.end().mark())
                .orElse("");
    }
}
