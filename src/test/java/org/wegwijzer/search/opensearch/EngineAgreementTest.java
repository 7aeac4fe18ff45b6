package org.wegwijzer.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOpenSearch;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.FacetField;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchEngine;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.SearchText;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.engine.KeptEngine;

/** The engine on the cluster answers as the one within the process does: the same entries, in the same order, shown alike. */
@DatabaseTest
@OnOpenSearch
class EngineAgreementTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TEN = 10;

    /** Of the judged queries, for how many the first ten are the same. */
    private static final double LEAST = 0.9;

    @Inject
    Given given;

    @Inject
    SearchEngine cluster;

    @Inject
    @Identifier("lucene")
    KeptEngine process;

    @Inject
    SearchedContent content;

    @Inject
    ChangeLog log;

    private HubLanguages languages;

    /** A query, and what is said of it elsewhere. */
    private record Judged(String query, String lang, Map<String, Integer> relevant) {}

    /** What both engines answer to one search. */
    private record Answers(Judged judged, SearchResult cluster, SearchResult process) {

        boolean haveTheSameFirstTen() {
            return keys(cluster).equals(keys(process));
        }

        private static List<EntryKey> keys(SearchResult result) {
            return result.hits().stream().map(Hit::entry).toList();
        }

        boolean areShownAlike() {
            return cluster.hits().stream()
                            .map(Hit::highlights)
                            .toList()
                            .equals(process.hits().stream().map(Hit::highlights).toList())
                    && cluster.hits().stream()
                            .map(Hit::language)
                            .toList()
                            .equals(process.hits().stream().map(Hit::language).toList());
        }

        boolean countAlike() {
            return cluster.count() == process.count()
                    && cluster.types().equals(process.types())
                    && cluster.topics().equals(process.topics())
                    && cluster.sources().equals(process.sources());
        }
    }

    @BeforeEach
    void followWithBoth() throws SQLException {
        given.sampleHub();
        process.begin(() -> {});
        process.hear(new ChangesSeen(Set.of(CacheTags.EVERYTHING), log.current()));
        for (var engine : List.of(cluster, process)) {
            Eventually.within(PATIENCE, "the sample hub is found", () -> sees(engine));
        }
        languages = content.hub().orElseThrow().languages();
    }

    private boolean sees(SearchEngine engine) {
        try {
            return engine.sequence() >= log.current();
        } catch (ProblemException notYet) {
            return false;
        }
    }

    @Test
    void theFirstTenOfTheJudgedQueriesAreTheSame() throws IOException {
        var answers = new ArrayList<Answers>();
        for (var judged : judged()) {
            answers.add(new Answers(judged, cluster.search(search(judged)), process.search(search(judged))));
        }

        var other = answers.stream()
                .filter(answer -> !answer.haveTheSameFirstTen())
                .map(answer -> answer.judged().query())
                .toList();
        Log.infof(
                "The engines agree on the first ten of %s in %s queries.",
                answers.size() - other.size(), answers.size());
        assertThat(answers.size() - other.size()).as("but for %s", other).isGreaterThanOrEqualTo((int)
                Math.ceil(LEAST * answers.size()));
        assertThat(answers).filteredOn(Answers::haveTheSameFirstTen).allSatisfy(answer -> {
            assertThat(answer.countAlike()).as("counts of %s", answer.judged()).isTrue();
            assertThat(answer.areShownAlike()).as("hits of %s", answer.judged()).isTrue();
            assertThat(answer.cluster().instead()).isEqualTo(answer.process().instead());
        });
    }

    @Test
    void completionsAreTheSame() throws IOException {
        for (var judged : judged()) {
            var typed = judged.query().substring(0, Math.min(judged.query().length(), 5));

            assertThat(completed(cluster, typed, judged)).as(typed).isEqualTo(completed(process, typed, judged));
        }
    }

    private List<Completion> completed(SearchEngine engine, String typed, Judged judged) {
        var order = languages.negotiate(new LanguageTag(judged.lang()), null);
        return engine.complete(new SuggestQuery(typed, Set.of(), order, TEN));
    }

    private Search search(Judged judged) {
        return new Search(
                SearchText.of(judged.query()),
                Set.of(),
                Set.of(),
                Set.of(),
                languages.negotiate(new LanguageTag(judged.lang()), null),
                Set.of(FacetField.values()),
                TEN,
                Optional.empty());
    }

    private static List<Judged> judged() throws IOException {
        return Stream.concat(read("judged.yaml").stream(), read("questions.yaml").stream())
                .toList();
    }

    private static List<Judged> read(String name) throws IOException {
        try (var file = EngineAgreementTest.class.getResourceAsStream("/search/" + name)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
        }
    }
}
