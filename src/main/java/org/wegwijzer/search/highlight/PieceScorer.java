package org.wegwijzer.search.highlight;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/** Scores the pieces of a text as Lucene does, without the 32 kB that it takes for the words of each of them. */
public final class PieceScorer extends PassageScorer {

    @Override
    public float score(Passage piece, int length) {
        var score = 0f;
        for (var match = 0; match < piece.getNumMatches(); match++) {
            if (isFirst(piece, match)) {
                var weight = weight(length, piece.getMatchTermFreqsInDoc()[match]);
                score += tf(count(piece, match), piece.getLength()) * weight;
            }
        }
        return score * norm(piece.getStartOffset());
    }

    private static boolean isFirst(Passage piece, int match) {
        var words = piece.getMatchTerms();
        for (var earlier = 0; earlier < match; earlier++) {
            if (words[earlier].bytesEquals(words[match])) {
                return false;
            }
        }
        return true;
    }

    private static int count(Passage piece, int match) {
        BytesRef[] words = piece.getMatchTerms();
        var count = 0;
        for (var other = match; other < piece.getNumMatches(); other++) {
            count += words[other].bytesEquals(words[match]) ? 1 : 0;
        }
        return count;
    }
}
