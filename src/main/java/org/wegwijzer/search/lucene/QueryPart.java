package org.wegwijzer.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.text.Analyzers;

/** What a part of a search may mean, as a query on the texts of one language. */
interface QueryPart {

    /** How much a word counts where it stands. */
    Map<Zone, Float> WEIGHTS = new EnumMap<>(Map.of(
            Zone.TITLE, 2.2f,
            Zone.ABBREVIATION, 1.6f,
            Zone.NAME, 1.2f,
            Zone.SUMMARY, 1.35f,
            Zone.BODY, 1f,
            Zone.NOTE, 1f));

    /** How much it counts that words stand beside each other. */
    Map<Zone, Float> BESIDE = new EnumMap<>(Map.of(Zone.TITLE, 0.8f, Zone.SUMMARY, 0.3f, Zone.BODY, 0.15f));

    /** How many places words may be away from where they should be. */
    int NEARLY = 1;

    /** How much a word counts in what the entry is called, in the very form that was typed. */
    float EXACT = 1.2f;

    /** How much it counts in the slug. */
    float SLUG = 0.4f;

    /** How much the parts of a compound count that stand there as words of their own. */
    float PARTS = 0.5f;

    /** How much of what the others say is added to the best. */
    float TIE = 0.4f;

    /** The entries whose texts in this language have the meaning. */
    Query in(LanguageTag language);

    /** A word, its other forms, and if it is a compound the parts of it together. */
    static QueryPart word(String typed) {
        return language -> {
            var stems = Analyzers.stems(language, typed);
            var either = new ArrayList<Query>();
            Analyzers.words(typed).forEach(word -> {
                either.add(boosted(new TermQuery(new Term(IndexFields.exact(language), word.form())), EXACT));
                either.add(boosted(new TermQuery(new Term(IndexFields.SLUG, word.form())), SLUG));
            });
            stems.stream().findFirst().ifPresent(stem -> either.addAll(zones(language, stem)));
            plain(language, typed)
                    .filter(plain -> !stems.contains(plain))
                    .ifPresent(plain -> either.addAll(zones(language, plain)));
            if (stems.size() > 2) {
                either.add(boosted(parts(language, stems.subList(1, stems.size())), PARTS));
            }
            return new DisjunctionMaxQuery(either, TIE);
        };
    }

    /** The stem of the word in plain letters: stemmers do not know "coeur" for "cœur". */
    private static Optional<String> plain(LanguageTag language, String typed) {
        return Analyzers.words(typed).stream()
                .limit(1)
                .flatMap(word -> Analyzers.stems(language, word.form()).stream())
                .findFirst();
    }

    /** A number without what stands between its digits. */
    static QueryPart number(String form) {
        return language -> {
            var either = new ArrayList<>(zones(language, form));
            either.add(boosted(new TermQuery(new Term(IndexFields.exact(language), form)), EXACT));
            return new DisjunctionMaxQuery(either, TIE);
        };
    }

    private static Query parts(LanguageTag language, List<String> stems) {
        var all = new BooleanQuery.Builder();
        stems.forEach(stem -> all.add(new DisjunctionMaxQuery(zones(language, stem), TIE), Occur.MUST));
        return all.build();
    }

    private static List<Query> zones(LanguageTag language, String stem) {
        var zones = new ArrayList<Query>();
        WEIGHTS.forEach((zone, weight) ->
                zones.add(boosted(new TermQuery(new Term(IndexFields.zone(zone, language), stem)), weight)));
        return zones;
    }

    /** Words that stand behind each other. */
    static QueryPart phrase(List<String> typed, int slop) {
        if (typed.size() == 1) {
            return word(typed.get(0));
        }
        return language -> {
            var stems = stems(typed, language);
            var zones = new ArrayList<Query>();
            WEIGHTS.forEach((zone, weight) ->
                    zones.add(boosted(new PhraseQuery(slop, IndexFields.zone(zone, language), stems), weight)));
            return new DisjunctionMaxQuery(zones, TIE);
        };
    }

    /** Words that stand beside each other, or nearly, where the entry is called something or says something in short or at length. */
    static QueryPart beside(List<String> typed) {
        return language -> {
            var stems = stems(typed, language);
            var zones = new ArrayList<Query>();
            BESIDE.forEach((zone, weight) ->
                    zones.add(boosted(new PhraseQuery(NEARLY, IndexFields.zone(zone, language), stems), weight)));
            return new DisjunctionMaxQuery(zones, TIE);
        };
    }

    private static String[] stems(List<String> typed, LanguageTag language) {
        return typed.stream()
                .flatMap(word -> Analyzers.stems(language, word).stream().limit(1))
                .toArray(String[]::new);
    }

    /** What the entry is called has the word in the very form that was typed. */
    static QueryPart called(String form) {
        return language -> new TermQuery(new Term(IndexFields.exact(language), form));
    }

    /** All of these. */
    static QueryPart all(List<QueryPart> meanings) {
        return language -> {
            var all = new BooleanQuery.Builder();
            meanings.forEach(meaning -> all.add(meaning.in(language), Occur.MUST));
            return all.build();
        };
    }

    /** The best of these. */
    static QueryPart any(List<QueryPart> meanings) {
        return meanings.size() == 1
                ? meanings.get(0)
                : language -> new DisjunctionMaxQuery(
                        meanings.stream().map(meaning -> meaning.in(language)).toList(), TIE);
    }

    /** This meaning, counting more or less. */
    default QueryPart times(float weight) {
        return language -> boosted(in(language), weight);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }
}
