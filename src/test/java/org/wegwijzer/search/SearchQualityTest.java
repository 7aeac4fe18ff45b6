package org.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.logging.Log;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOneDatabase;

/**
 * How good search is, measured with judged queries over the sample hub ({@code search/judged.yaml}): by the mean reciprocal rank
 * of the first entry that is just what the reader wants, and by the normalized discounted cumulative gain of the first ten. The
 * floors are what was reached; who changes search, its words or the sample hub may raise them.
 */
@DatabaseTest
@OnOneDatabase
class SearchQualityTest {

    private static final double LEAST_RECIPROCAL_RANK = 0.85;
    private static final double LEAST_GAIN = 0.85;

    /** Of the queries in a language with few texts of its own, for which the first three hold what the reader wants. */
    private static final double LEAST_AMONG_THREE = 0.9;

    private static final int WANTED = 3;
    private static final int THREE = 3;
    private static final int TEN = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Given given;

    /** A query with the entries that answer it, each with a grade from 1 to 3. */
    private record Judged(String query, String lang, Map<String, Integer> relevant) {

        int grade(String entry) {
            return relevant.getOrDefault(entry, 0);
        }
    }

    /** How good the answer to a query is, from 0 to 1. */
    private record Quality(Judged judged, double reciprocalRank, double gain) {

        boolean isAmongThree() {
            return reciprocalRank >= 1.0 / THREE;
        }
    }

    @Test
    void theEntryThatTheReaderWantsIsAmongTheFirst() throws IOException {
        searchable();

        var qualities = qualities("judged.yaml");

        Log.infof("Quality of search, all queries: %s", report(qualities));
        byLanguage(qualities).forEach((language, own) -> Log.infof("Quality of search, %s: %s", language, report(own)));
        assertThat(reciprocalRank(qualities)).isGreaterThanOrEqualTo(LEAST_RECIPROCAL_RANK);
        assertThat(gain(qualities)).isGreaterThanOrEqualTo(LEAST_GAIN);
    }

    @Test
    void questionsInALanguageWithFewTextsFindThoseOfOthers() throws IOException {
        searchable();

        var questions = byLanguage(qualities("questions.yaml"));

        assertThat(questions)
                .containsOnlyKeys("ar", "uk")
                .allSatisfy((language, own) -> assertThat(own)
                        .as(language)
                        .filteredOn(Quality::isAmongThree)
                        .hasSizeGreaterThanOrEqualTo((int) Math.ceil(LEAST_AMONG_THREE * own.size())));
    }

    private void searchable() {
        given.sampleHub();
        // A search waits only so long for a new index, and this one is measured, not hurried.
        Eventually.within(
                PATIENCE,
                "the sample hub is found",
                () -> !Searches.found("DUO").isEmpty());
    }

    private static Map<String, List<Quality>> byLanguage(Collection<Quality> qualities) {
        return qualities.stream()
                .collect(Collectors.groupingBy(quality -> quality.judged().lang(), TreeMap::new, Collectors.toList()));
    }

    private static List<Quality> qualities(String name) throws IOException {
        return judged(name).stream().map(SearchQualityTest::quality).toList();
    }

    private static List<Judged> judged(String name) throws IOException {
        try (var file = SearchQualityTest.class.getResourceAsStream("/search/" + name)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        }
    }

    private static Quality quality(Judged judged) {
        var hits = Searches.search(judged.query(), "lang", judged.lang(), "limit", TEN)
                .extract()
                .jsonPath();
        List<String> types = hits.getList("items.type");
        List<String> slugs = hits.getList("items.item.slug");
        var entries = IntStream.range(0, slugs.size())
                .mapToObj(place -> types.get(place) + "/" + slugs.get(place))
                .toList();
        var first = IntStream.range(0, entries.size())
                .filter(place -> judged.grade(entries.get(place)) == WANTED)
                .findFirst();
        var best = judged.relevant().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(TEN)
                .toList();
        var gain = gainOf(entries.stream().map(judged::grade).toList()) / gainOf(best);
        return new Quality(judged, first.isPresent() ? 1.0 / (first.getAsInt() + 1) : 0, gain);
    }

    private static double gainOf(List<Integer> grades) {
        return IntStream.range(0, grades.size())
                .mapToDouble(place -> (Math.pow(2, grades.get(place)) - 1) * Math.log(2) / Math.log(place + 2))
                .sum();
    }

    private static double reciprocalRank(Collection<Quality> qualities) {
        return qualities.stream().mapToDouble(Quality::reciprocalRank).average().orElseThrow();
    }

    private static double gain(Collection<Quality> qualities) {
        return qualities.stream().mapToDouble(Quality::gain).average().orElseThrow();
    }

    private static String report(Collection<Quality> qualities) {
        return String.format(Locale.ROOT, "MRR %.3f, nDCG@10 %.3f over ", reciprocalRank(qualities), gain(qualities))
                + qualities.size() + " queries";
    }
}
