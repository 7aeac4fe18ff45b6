package org.wegwijzer.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 for entries whose texts are spread over fields: a word is as rare as the entries are few that have it, whatever its zone
 * and language, or words of the languages with few texts would count for little.
 */
public final class EntrySimilarity extends BM25Similarity {

    /** How soon it matters no more that a word stands there once again (k1). */
    public static final float SATURATION = 1.2f;

    /** Zones tell titles from bodies already, so the length of texts weighs less than usual (b, 0.75). */
    public static final float LENGTH = 0.5f;

    /** With these two. */
    public EntrySimilarity() {
        super(SATURATION, LENGTH);
    }

    @Override
    public Explanation idfExplain(CollectionStatistics collection, TermStatistics term) {
        return Explanation.match(idf(term.docFreq(), collection.maxDoc()), "rarity among all entries");
    }
}
