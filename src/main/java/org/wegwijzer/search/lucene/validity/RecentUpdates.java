package org.wegwijzer.search.lucene.validity;

import java.util.ArrayList;
import java.util.List;
import org.wegwijzer.change.Validity;

/**
 * What the last changes brought into an index or took out of it, so that a search need not be made anew for each of them. One
 * thread writes, any number reads.
 */
public final class RecentUpdates {

    /** Of how many words is remembered where they came or went, about: one megabyte of them. */
    private static final int MOST_TERMS = 250_000;

    private static final long NEVER = Long.MAX_VALUE;

    private volatile State state = new State(NEVER, -1, List.of());
    private List<EntryTerms> touched = new ArrayList<>();
    private boolean hasNewWords;

    /**
     * What is remembered.
     *
     * @param since the change behind which nothing is forgotten
     * @param upTo the last change that the index has seen
     */
    private record State(long since, long upTo, List<Update> updates) {}

    /** What the index saw at once, up to a change. */
    private record Update(long upTo, List<EntryTerms> touched, boolean hasNewWords) {

        boolean touches(SearchFootprint search) {
            return (hasNewWords && search.isGuess()) || touched.stream().anyMatch(search::isMetBy);
        }

        int size() {
            return touched.stream().mapToInt(EntryTerms::size).sum();
        }
    }

    /** An entry with these words comes, or goes. */
    public void touch(EntryTerms entry) {
        touched.add(entry);
    }

    /** A word comes that stood in no entry so far. */
    public void newWord() {
        hasNewWords = true;
    }

    /** The index has seen everything up to a change: all that was said since the last time. */
    public void seen(long upTo) {
        var known = state;
        var updates = new ArrayList<>(known.updates());
        if (!touched.isEmpty()) {
            updates.add(new Update(upTo, List.copyOf(touched), hasNewWords));
        }
        touched = new ArrayList<>();
        hasNewWords = false;
        var since = known.upTo() < 0 ? upTo : known.since();
        var size = updates.stream().mapToInt(Update::size).sum();
        while (size > MOST_TERMS) {
            var oldest = updates.remove(0);
            since = oldest.upTo();
            size -= oldest.size();
        }
        state = new State(since, upTo, List.copyOf(updates));
    }

    /**
     * How long it is good what a search found.
     *
     * @param since the last change that the index had seen for certain when it was searched
     */
    public Validity.Condition leaving(SearchFootprint search, long since) {
        return new Left(search, since);
    }

    private final class Left implements Validity.Condition {

        private final SearchFootprint search;
        private volatile long lookedAt;

        private Left(SearchFootprint search, long since) {
            this.search = search;
            this.lookedAt = since;
        }

        @Override
        public boolean holdsAt(long sequence) {
            var now = state;
            var from = lookedAt;
            if (now.upTo() < sequence || from < now.since()) {
                return false;
            }
            // The last ones are those that were not looked at yet.
            for (var place = now.updates().size() - 1; place >= 0; place--) {
                var update = now.updates().get(place);
                if (update.upTo() <= from) {
                    break;
                }
                if (update.touches(search)) {
                    return false;
                }
            }
            lookedAt = now.upTo();
            return true;
        }

        @Override
        public int weight() {
            return search.weight();
        }
    }
}
