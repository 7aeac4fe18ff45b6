package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
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
        var lines = new ByteArrayOutputStream();
        terms.forEach(term -> lines.writeBytes(("{}\n" + asked(term) + "\n").getBytes(StandardCharsets.UTF_8)));
        var request = ServerRequest.lines("/" + index.alias() + "/_msearch", lines.toByteArray());
        var answers = client.ask(request, time).done().path("responses");
        var live = new HashSet<Term>();
        for (var place = 0; place < terms.size(); place++) {
            if (answers.path(place).path("hits").path("total").path("value").asInt() > 0) {
                live.add(terms.get(place));
            }
        }
        return live;
    }

    private static String asked(Term term) {
        var asked = JsonNodeFactory.instance.objectNode();
        asked.put("size", 0).put("track_total_hits", 1).put("terminate_after", 1);
        asked.putObject("query").putObject("term").put(term.field(), stored(term));
        return asked.toString();
    }

    /** A word as it stands in its field. */
    static String stored(Term term) {
        return IndexFields.isOfWords(term.field()) ? term.text() : AnalysedText.word(term.text());
    }
}
