package org.wegwijzer.search.opensearch;

import static org.wegwijzer.change.Validity.Condition.NO_CHANGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.query.QueryInterpreter;
import org.wegwijzer.search.query.QueryInterpreter.Understood;
import org.wegwijzer.search.query.Vocabulary;
import org.wegwijzer.search.query.WantedEntries;

/** One search, carried out on the cluster: which of its words stand where is asked first, then who has them. */
final class ClusterSearch {

    /** Of words and phrases a cluster looks for as many at once, unless it is told otherwise. */
    private static final int MOST_CLAUSES = 1_000;

    private final Search search;
    private final HubWords words;
    private final ClusterTerms terms;
    private final Questions questions;
    private final List<LanguageTag> languages;

    /** @param terms those of the index in which to search */
    ClusterSearch(Search search, HubWords words, ClusterTerms terms, Questions questions) {
        this.search = search;
        this.words = words;
        this.terms = terms;
        this.questions = questions;
        this.languages = search.languages().tags();
    }

    /** Asks the index to search. */
    interface Questions {
        JsonNode answer(JsonNode asked) throws ServerAwayException;
    }

    /** What was understood, and the query for those who have most of it. */
    private record Wanted(Understood understood, WantedEntries entries, QueryJson.Translated most) {}

    SearchResult result() throws IOException {
        var wanted = terms.settled(this::wanted);
        if (wanted.understood().isEmpty()) {
            var instead = wanted.understood().instead();
            return new SearchResult(0, List.of(), false, Map.of(), Map.of(), Map.of(), instead, NO_CHANGE);
        }
        var strict = found(wanted.most());
        var isEnough = strict.count() >= WantedEntries.FEW || !wanted.entries().hasSeveral();
        var found = isEnough ? strict : found(translated(wanted.entries().withAny()));
        return found.result(wanted.understood());
    }

    private FoundEntries found(QueryJson.Translated query) throws ServerAwayException {
        return new FoundEntries(search, questions.answer(FoundEntries.asked(search, query.json())));
    }

    /** As much of the search as a cluster looks for at once; more only if it is one word or phrase. */
    private Wanted wanted() {
        var wanted = wanted(understood());
        while (wanted.most().clauses() > MOST_CLAUSES && isDivisible(wanted.understood())) {
            wanted = wanted(less(wanted.understood()));
        }
        return wanted;
    }

    private Understood understood() {
        var vocabulary = new Vocabulary(terms, languages, words.stopWords());
        try {
            return new QueryInterpreter(vocabulary, words.synonyms(), words.stopWords()).understand(search.text());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Wanted wanted(Understood understood) {
        var entries = new WantedEntries(search, understood, terms);
        return new Wanted(understood, entries, translated(entries.withMost()));
    }

    private QueryJson.Translated translated(Query query) {
        return QueryJson.translated(query, field -> field, terms::rarity);
    }

    private static boolean isDivisible(Understood understood) {
        return !understood.better().isEmpty() || understood.wanted().size() > 1;
    }

    /** Without what need not be there; then without the last word. */
    private static Understood less(Understood understood) {
        var wanted = understood.wanted();
        return new Understood(
                understood.better().isEmpty() ? wanted.subList(0, wanted.size() - 1) : wanted,
                List.of(),
                understood.required(),
                understood.excluded(),
                understood.instead());
    }
}
