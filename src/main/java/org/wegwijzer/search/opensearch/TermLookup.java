package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.IndexTerms.KnownWord;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAnswer;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
import org.wegwijzer.search.opensearch.wire.WaitingTime;

/** Asks the cluster which words stand in an index, many in one request; what was looked up is kept until the index changes. */
final class TermLookup {

    /** Few beginnings stand in more entries, and of those some show which words begin so. */
    private static final int SAMPLE = 500;

    private static final int MOST_SIMILAR = 100;

    /** Of which so many are looked at more closely. */
    private static final int NEAREST = 20;

    /** Stands in no text, and brings the numbers of its field. */
    private static final String NOBODY = "\u0003";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final OpenSearchClient client;
    private final ShownIndex index;
    private final Cache<Place, TermCount> kept;
    private final WaitingTime time;
    private final LiveTerms live;

    /**
     * Words that are asked for.
     *
     * @param edits how many letters of them may differ; 0 for those that go on where {@code form} ends
     * @param most how many of those
     */
    record WordsLike(String field, String form, int edits, int most) {}

    /** @param index which tells one state of an index from all others */
    record Place(ShownIndex index, Term term) {}

    TermLookup(OpenSearchClient client, ShownIndex index, Cache<Place, TermCount> kept, WaitingTime time) {
        this.client = client;
        this.index = index;
        this.kept = kept;
        this.time = time;
        this.live = new LiveTerms(client, index, time);
    }

    /** In how many entries these words stand. */
    Map<Term, TermCount> counts(Collection<Term> terms) throws ServerAwayException {
        var counts = new HashMap<Term, TermCount>();
        var unknown = new ArrayList<Term>();
        for (var term : terms) {
            var count = kept.getIfPresent(new Place(index, term));
            if (count == null) {
                unknown.add(term);
            } else {
                counts.put(term, count);
            }
        }
        if (!unknown.isEmpty()) {
            lookUp(unknown).forEach((term, count) -> {
                kept.put(new Place(index, term), count);
                counts.put(term, count);
            });
        }
        return counts;
    }

    /** As if there were a document of them: the cluster says of each of its words in how many others it stands. */
    private Map<Term, TermCount> lookUp(List<Term> terms) throws ServerAwayException {
        var asked = JSON.objectNode();
        var document = asked.putObject("doc");
        document.withArrayProperty(IndexFields.SLUG).add(NOBODY);
        terms.forEach(term -> document.withArrayProperty(term.field()).add(LiveTerms.stored(term)));
        asked.put("term_statistics", true).put("field_statistics", true);
        asked.put("positions", false).put("offsets", false).put("payloads", false);
        var fields = ServerAnswer.told(answer("_termvectors", asked), "term_vectors");
        var all = inField(fields, IndexFields.SLUG);
        var counts = new HashMap<Term, TermCount>();
        for (var term : terms) {
            counts.put(term, new TermCount(documents(fields, term), inField(fields, term.field()), all));
        }
        return withoutDead(counts);
    }

    private Map<Term, TermCount> withoutDead(Map<Term, TermCount> counts) throws ServerAwayException {
        var doubted = counts.entrySet().stream()
                .filter(count ->
                        count.getValue().documents() > 0 && count.getValue().documents() <= LiveTerms.MOST_DOUBTED)
                .map(Map.Entry::getKey)
                .toList();
        var alive = live.among(doubted);
        doubted.stream().filter(term -> !alive.contains(term)).forEach(dead -> counts.put(dead, TermCount.NONE));
        return counts;
    }

    private static int documents(JsonNode fields, Term term) {
        return fields.path(term.field())
                .path("terms")
                .path(LiveTerms.stored(term))
                .path("doc_freq")
                .asInt();
    }

    private static long inField(JsonNode fields, String field) {
        return fields.path(field).path("field_statistics").path("doc_count").asLong();
    }

    /** The words that are like others. */
    Map<WordsLike, List<KnownWord>> like(Collection<WordsLike> words) throws ServerAwayException {
        if (words.isEmpty()) {
            return Map.of();
        }
        var asked = JSON.objectNode().put("size", 0).put("track_total_hits", false);
        var list = List.copyOf(words);
        for (var place = 0; place < list.size(); place++) {
            var like = list.get(place);
            if (like.edits() > 0) {
                asked.withObjectProperty("suggest").set("like" + place, similar(like));
            } else {
                asked.withObjectProperty("aggs").set("like" + place, continuing(like));
            }
        }
        var answer = answer("_search", asked);
        ServerAnswer.told(answer, "hits");
        var found = new HashMap<WordsLike, List<KnownWord>>();
        for (var place = 0; place < list.size(); place++) {
            var like = list.get(place);
            var name = "like" + place;
            found.put(like, like.edits() > 0 ? alive(like, similar(answer, name, like)) : continuing(answer, name));
        }
        return found;
    }

    /** The nearest of them that entries still have. */
    private List<KnownWord> alive(WordsLike like, List<KnownWord> words) throws ServerAwayException {
        var nearest = words.stream()
                .sorted(Comparator.comparingInt(KnownWord::edits)
                        .thenComparing(
                                Comparator.comparingLong(KnownWord::documents).reversed()))
                .limit(NEAREST)
                .toList();
        var doubted = nearest.stream()
                .filter(word -> word.documents() <= LiveTerms.MOST_DOUBTED)
                .map(word -> new Term(like.field(), word.form()))
                .toList();
        var alive = live.among(doubted);
        return nearest.stream()
                .filter(word -> word.documents() > LiveTerms.MOST_DOUBTED
                        || alive.contains(new Term(like.field(), word.form())))
                .toList();
    }

    private static ObjectNode similar(WordsLike like) {
        var asked = JSON.objectNode().put("text", like.form());
        asked.putObject("term")
                .put("field", like.field())
                .put("suggest_mode", "always")
                .put("max_edits", like.edits())
                .put("prefix_length", 1)
                .put("min_word_length", 1)
                .put("size", MOST_SIMILAR);
        return asked;
    }

    private static List<KnownWord> similar(JsonNode answer, String name, WordsLike like) {
        var found = new ArrayList<KnownWord>();
        for (var option : answer.path("suggest").path(name).path(0).path("options")) {
            var other = option.path("text").asText();
            var shorter = Math.min(
                    like.form().codePointCount(0, like.form().length()), other.codePointCount(0, other.length()));
            var edits = Math.round((1 - option.path("score").asDouble()) * shorter);
            found.add(new KnownWord(
                    other, (int) Math.max(1, edits), option.path("freq").asLong()));
        }
        return found;
    }

    private static ObjectNode continuing(WordsLike like) {
        var asked = JSON.objectNode();
        asked.putObject("filter").putObject("prefix").put(like.field(), like.form());
        var sample = asked.putObject("aggs").putObject("some");
        sample.putObject("sampler").put("shard_size", SAMPLE);
        sample.putObject("aggs")
                .putObject("words")
                .putObject("terms")
                .put("field", like.field())
                .put("include", quoted(like.form()) + ".*")
                .put("size", like.most())
                .put("execution_hint", "map");
        return asked;
    }

    /** As a regular expression of Lucene, in which other signs than letters and digits may mean something. */
    private static String quoted(String form) {
        var quoted = new StringBuilder();
        form.codePoints().forEach(letter -> {
            if (!Character.isLetterOrDigit(letter)) {
                quoted.append('\\');
            }
            quoted.appendCodePoint(letter);
        });
        return quoted.toString();
    }

    private static List<KnownWord> continuing(JsonNode answer, String name) {
        var found = new ArrayList<KnownWord>();
        for (var bucket : answer.path("aggregations")
                .path(name)
                .path("some")
                .path("words")
                .path("buckets")) {
            found.add(new KnownWord(
                    bucket.path("key").asText(), 0, bucket.path("doc_count").asLong()));
        }
        return found;
    }

    private JsonNode answer(String action, ObjectNode asked) throws ServerAwayException {
        var request = ServerRequest.of("POST", "/" + index.name() + "/" + action, asked);
        return client.ask(request, time).done();
    }
}
