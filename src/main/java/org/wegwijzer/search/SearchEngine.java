package org.wegwijzer.search;

import java.util.List;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.problem.ProblemException;

/**
 * Finds published entries. This is the seam at which another engine would be plugged in: it is given what readers ask and gives
 * which entries answer it, and never sees a request or an answer of the API.
 */
public interface SearchEngine {

    /**
     * The last change of the published content that searches see; grows, and is at most a moment behind the change log.
     *
     * @throws ProblemException UNAVAILABLE while nothing can be searched yet
     */
    long sequence();

    /** The same as it is at this moment, without waiting for anything; {@link ChangeLog#UNKNOWN} while nothing can be searched. */
    long seen();

    /**
     * The entries that answer a search, best first.
     *
     * @throws ProblemException UNAVAILABLE while nothing can be searched yet
     */
    SearchResult search(Search search);

    /**
     * Titles, questions and abbreviations that go on like the beginning of a text, best first.
     *
     * @throws ProblemException UNAVAILABLE while nothing can be searched yet
     */
    List<Completion> complete(SuggestQuery beginning);
}
