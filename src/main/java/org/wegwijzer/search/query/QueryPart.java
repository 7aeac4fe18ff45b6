package org.wegwijzer.search.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.IndexTerms;
import org.wegwijzer.search.text.Analyzers;

/** What a part of a search may mean, as a query on the texts of one language. */
public interface QueryPart {

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

    /** The entries whose texts in this language have the meaning; a {@link MatchNoDocsQuery} if none can. */
    Query in(LanguageTag language, IndexTerms index);

    /** A word, its other forms, and if it is a compound the parts of it together. */
    static QueryPart word(String typed) {
        return (language, index) -> {
            var stems = Analyzers.stems(language, typed);
            var either = Stream.<Query>builder();
            Analyzers.words(typed).forEach(word -> {
                term(index, IndexFields.exact(language), word.form(), EXACT).forEach(either);
                term(index, IndexFields.SLUG, word.form(), SLUG).forEach(either);
            });
            stems.stream()
                    .limit(1)
                    .flatMap(stem -> zones(language, index, stem))
                    .forEach(either);
            plain(language, typed).filter(plain -> !stems.contains(plain)).stream()
                    .flatMap(plain -> zones(language, index, plain))
                    .forEach(either);
            if (stems.size() > 2) {
                either.add(boosted(parts(language, index, stems.subList(1, stems.size())), PARTS));
            }
            return either(either.build());
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
        return (language, index) -> either(
                Stream.concat(zones(language, index, form), term(index, IndexFields.exact(language), form, EXACT)));
    }

    private static Query parts(LanguageTag language, IndexTerms index, List<String> stems) {
        var all = new BooleanQuery.Builder();
        stems.forEach(stem -> all.add(either(zones(language, index, stem)), Occur.MUST));
        return all.build();
    }

    private static Stream<Query> zones(LanguageTag language, IndexTerms index, String stem) {
        return WEIGHTS.entrySet().stream()
                .flatMap(zone -> term(index, IndexFields.zone(zone.getKey(), language), stem, zone.getValue()));
    }

    private static Stream<Query> term(IndexTerms index, String field, String form, float weight) {
        return index.query(new Term(field, form)).map(query -> boosted(query, weight)).stream();
    }

    /** Words that stand behind each other. */
    static QueryPart phrase(List<String> typed, int slop) {
        return typed.size() == 1
                ? word(typed.get(0))
                : (language, index) -> either(phrases(WEIGHTS, slop, stems(typed, language), language, index));
    }

    /** Words that stand beside each other, or nearly, where the entry is called something or says something in short or at length. */
    static QueryPart beside(List<String> typed) {
        return (language, index) -> either(phrases(BESIDE, NEARLY, stems(typed, language), language, index));
    }

    private static Stream<Query> phrases(
            Map<Zone, Float> weights, int slop, String[] stems, LanguageTag language, IndexTerms index) {
        return weights.entrySet().stream().flatMap(zone -> {
            var field = IndexFields.zone(zone.getKey(), language);
            return index.hasAll(field, stems)
                    ? Stream.of(boosted(new PhraseQuery(slop, field, stems), zone.getValue()))
                    : Stream.empty();
        });
    }

    private static String[] stems(List<String> typed, LanguageTag language) {
        return typed.stream()
                .flatMap(word -> Analyzers.stems(language, word).stream().limit(1))
                .toArray(String[]::new);
    }

    /** What the entry is called has the word in the very form that was typed. */
    static QueryPart called(String form) {
        return (language, index) -> either(term(index, IndexFields.exact(language), form, 1));
    }

    /** All of these. */
    static QueryPart all(List<QueryPart> meanings) {
        return (language, index) -> {
            var all = new BooleanQuery.Builder();
            meanings.forEach(meaning -> all.add(meaning.in(language, index), Occur.MUST));
            return all.build();
        };
    }

    /** The best of these. */
    static QueryPart any(List<QueryPart> meanings) {
        return meanings.size() == 1
                ? meanings.get(0)
                : (language, index) -> either(meanings.stream().map(meaning -> meaning.in(language, index)));
    }

    /** This meaning, counting more or less. */
    default QueryPart times(float weight) {
        return (language, index) -> boosted(in(language, index), weight);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1f ? query : new BoostQuery(query, boost);
    }

    private static Query either(Stream<Query> queries) {
        var possible = queries.filter(query -> !isImpossible(query)).toList();
        return switch (possible.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> possible.get(0);
            default -> new DisjunctionMaxQuery(possible, TIE);
        };
    }

    private static boolean isImpossible(Query query) {
        return query instanceof MatchNoDocsQuery
                || (query instanceof BoostQuery boosted && isImpossible(boosted.getQuery()));
    }
}
