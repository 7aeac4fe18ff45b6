package org.wegwijzer.search.validity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.Validity;

/**
 * What the last changes brought into an index or took out of it, so that a search need not be made anew for each of them. One
 * thread writes, any number reads.
 */
public final class RecentUpdates {

    /** Of how many words is remembered where they came or went, about: a megabyte of them. */
    private static final int MOST_TERMS = 250_000;

    private static final State NOTHING = new State(Long.MAX_VALUE, ChangeLog.UNKNOWN, List.of());

    private volatile State state = NOTHING;
    private List<TermSet> coming = new ArrayList<>();
    private Set<Term> turning = new HashSet<>();

    /**
     * What is remembered.
     *
     * @param since the change behind which nothing is forgotten
     * @param upTo the last change that the index has seen
     */
    private record State(long since, long upTo, List<Update> updates) {}

    /**
     * What the index saw at once, up to a change.
     *
     * @param touched each entry that came or went
     * @param all the words of all of them, which tells of nearly all searches that it is not about them
     * @param turned words that stood nowhere and stand somewhere now, or the other way round
     */
    private record Update(long upTo, List<TermSet> touched, TermSet all, TermSet turned) {

        boolean isAbout(SearchFootprint search) {
            return search.isReadAnew(turned, all)
                    || (search.isMetBy(all) && touched.stream().anyMatch(search::isMetBy));
        }

        int size() {
            return 2 * all.size();
        }
    }

    /** Whether what comes and goes has to be told: nothing was found so far that could hold otherwise. */
    public boolean areWatched() {
        return state.upTo() != ChangeLog.UNKNOWN;
    }

    /** An entry with these words comes, or goes. */
    public void touch(TermSet entry) {
        coming.add(entry);
    }

    /** Words stand somewhere that stood nowhere, or the other way round. */
    public void turn(Collection<Term> words) {
        turning.addAll(words);
    }

    /** The index has seen everything up to a change: all that was said since the last time. */
    public void seen(long upTo) {
        var known = state;
        var updates = new ArrayList<>(known.updates());
        if (!coming.isEmpty()) {
            updates.add(new Update(upTo, List.copyOf(coming), TermSet.all(coming), TermSet.of(turning)));
        }
        coming = new ArrayList<>();
        turning = new HashSet<>();
        var since = known.upTo() == ChangeLog.UNKNOWN ? upTo : known.since();
        var size = updates.stream().mapToInt(Update::size).sum();
        while (size > MOST_TERMS) {
            var oldest = updates.remove(0);
            since = oldest.upTo();
            size -= oldest.size();
        }
        state = new State(since, upTo, List.copyOf(updates));
    }

    /** The index is not used any more: nothing that was found in it holds. */
    public void end() {
        state = NOTHING;
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
                if (update.isAbout(search)) {
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
