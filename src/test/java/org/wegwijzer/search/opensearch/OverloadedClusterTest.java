package org.wegwijzer.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchText;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAddress;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.WaitingTime;

/** What an overloaded cluster does not answer is not taken for nothing found. */
class OverloadedClusterTest {

    private static final String BUSY = "{\"error\":{\"reason\":\"busy\"},\"status\":429}";
    private static final String ONE = "{\"hits\":{\"total\":{\"value\":1}},\"status\":200}";
    private static final Term WORD = new Term(IndexFields.SLUG, "zebra");
    private static final ShownIndex INDEX = new ShownIndex("test-7", 7, Set.of());

    private final ScriptedServer server = new ScriptedServer();
    private final Cache<TermLookup.Place, TermCount> kept =
            Caffeine.newBuilder().build();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aWordThatWasNotLookedForIsNotGone() {
        server.answers(200, "{\"responses\":[" + BUSY + "]}");

        assertThatThrownBy(() -> live().among(List.of(WORD)))
                .isInstanceOf(ServerAwayException.class)
                .hasMessageContaining("busy");
    }

    @Test
    void manyWordsAreLookedForInSeveralRequests() throws Exception {
        var words = IntStream.range(0, 150)
                .mapToObj(number -> new Term(IndexFields.SLUG, "word" + number))
                .toList();
        server.answers(200, "{\"responses\":[" + String.join(",", Collections.nCopies(100, ONE)) + "]}");
        server.answers(200, "{\"responses\":[" + String.join(",", Collections.nCopies(50, ONE)) + "]}");

        assertThat(live().among(words)).hasSize(150);

        assertThat(server.bodies()).extracting(body -> body.lines().count()).containsExactly(200L, 100L);
    }

    @Test
    void aWordOfWhichNothingIsSaidIsNotKeptAsUnknown() {
        server.answers(200, "{\"found\":false}");
        var lookup = new TermLookup(client(), INDEX, kept, time());

        assertThatThrownBy(() -> lookup.counts(List.of(WORD))).isInstanceOf(ServerAwayException.class);

        assertThat(kept.asMap()).isEmpty();
    }

    @Test
    void anAnswerWithoutACountIsNotNothingFound() {
        var english = new LanguageOrder(List.of(new LanguageTag("en")));
        var search = new Search(
                SearchText.of("zebra"), Set.of(), Set.of(), Set.of(), english, Set.of(), 10, Optional.empty());
        var found = new FoundEntries(search, JsonNodeFactory.instance.objectNode());

        assertThatThrownBy(found::count).isInstanceOf(ServerAwayException.class);
    }

    private LiveTerms live() {
        return new LiveTerms(client(), INDEX, time());
    }

    private static WaitingTime time() {
        return WaitingTime.of(Duration.ofSeconds(5));
    }

    private OpenSearchClient client() {
        return new OpenSearchClient(
                new ServerAddress(server.address(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
