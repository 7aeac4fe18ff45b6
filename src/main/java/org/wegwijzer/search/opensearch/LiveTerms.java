package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.opensearch.wire.ManySearches;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAnswer;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.WaitingTime;

/**
 * Tells the words of entries from those that only entries had which are gone, or say something else by now: the cluster keeps these for
 * hours, and nobody may read them any more.
 */
record LiveTerms(OpenSearchClient client, ShownIndex index, WaitingTime time) {

    /** What so many entries have is taken to be there still. */
    static final int MOST_DOUBTED = 50;

    /** Those of some words that an entry has. */
    Set<Term> among(List<Term> terms) throws ServerAwayException {
        if (terms.isEmpty()) {
            return Set.of();
        }
        var answers = new ManySearches(client, index.name(), time)
                .answers(terms.stream().map(LiveTerms::asked).toList());
        var live = new HashSet<Term>();
        for (var place = 0; place < terms.size(); place++) {
            if (ServerAnswer.told(answers.get(place), "hits", "total", "value").asInt() > 0) {
                live.add(terms.get(place));
            }
        }
        return live;
    }

    private static ObjectNode asked(Term term) {
        var asked = JsonNodeFactory.instance.objectNode();
        asked.put("size", 0).put("track_total_hits", 1).put("terminate_after", 1);
        asked.putObject("query").putObject("term").put(term.field(), stored(term));
        return asked;
    }

    /** A word as it stands in its field. */
    static String stored(Term term) {
        return IndexFields.isOfWords(term.field()) ? term.text() : AnalysedText.word(term.text());
    }
}
