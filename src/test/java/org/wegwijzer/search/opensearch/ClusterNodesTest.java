package org.wegwijzer.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.OnOpenSearch;
import org.wegwijzer.fixture.OpenSearchProcess;
import org.wegwijzer.fixture.SearchGate.Health;
import org.wegwijzer.fixture.WholeLog;
import org.wegwijzer.search.content.ChangeLogInMemory;
import org.wegwijzer.search.content.ContentInMemory;

/** Several nodes search in one index, which one of them keeps up; whoever dies, comes late or is put back spoils nothing. */
@OnOpenSearch
class ClusterNodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FORM = "this form";

    private final String index = "nodes-" + UUID.randomUUID();
    private final ContentInMemory content = new ContentInMemory();
    private final List<ClusterNode> nodes = new ArrayList<>();
    private ChangeLogInMemory changes;

    @BeforeEach
    void create() throws SQLException {
        changes = new ChangeLogInMemory();
    }

    @AfterEach
    void close() throws InterruptedException {
        for (var node : nodes) {
            node.close();
        }
        changes.close();
    }

    @Test
    void whatOneNodeWritesAllFind() throws Exception {
        var first = started();
        var second = started();

        var sequence = published("a-guide", "Zebra");

        seen(sequence, first, second);
        assertThat(first.found("zebra")).containsExactly("a-guide");
        assertThat(second.found("zebra")).containsExactly("a-guide");
        assertThat(writes(first) == 0 || writes(second) == 0).isTrue();
    }

    @Test
    void anotherNodeTakesOverFromOneThatIsCutOffWhichSpoilsNothingWhenItIsBack() throws Exception {
        var first = started();
        seen(published("a-guide", "Zebra"), first);
        var second = started();
        first.gate().be(Health.HANGING);

        seen(published("a-guide", "Giraffe"), second);

        assertThat(second.found("giraffe")).containsExactly("a-guide");
        first.gate().be(Health.WELL);
        var last = published("b-guide", "Elephant");
        seen(last, first, second);
        for (var node : List.of(first, second)) {
            assertThat(node.found("zebra")).isEmpty();
            assertThat(node.found("giraffe")).containsExactly("a-guide");
            assertThat(node.found("elephant")).containsExactly("b-guide");
        }
    }

    @Test
    void aNodeThatStopsHandsOverAtOnce() throws Exception {
        var first = started();
        seen(published("a-guide", "Zebra"), first);
        var second = started();
        first.stop();

        seen(published("a-guide", "Giraffe"), second);

        assertThat(second.found("giraffe")).containsExactly("a-guide");
    }

    @Test
    void aNodeThatStartsGoesOnWithTheIndexAndReadsWhatItMissed() throws Exception {
        var first = started();
        published("gone", "Zebra");
        seen(published("a-guide", "Zebra"), first);
        first.stop();
        content.remove("gone");
        published("b-guide", "Zebra");
        var last = changes.published("gone");

        try (var log = new WholeLog()) {
            var second = started(FORM, last);
            seen(last, second);
            assertThat(log.lines()).anyMatch(line -> line.contains("is kept from change"));
            assertThat(log.lines()).noneMatch(line -> line.contains("is made anew"));
            assertThat(second.found("zebra")).containsExactly("a-guide", "b-guide");
        }
    }

    @Test
    void anotherProgramMakesTheIndexAnew() throws Exception {
        var first = started();
        var last = published("a-guide", "Zebra");
        seen(last, first);
        first.stop();

        assertIsMadeAnew("another form", last, "another version of the program");
    }

    @Test
    void theIndexOfADatabaseThatWasPutBackIsMadeAnew() throws Exception {
        var first = started();
        var kept = published("a-guide", "Zebra");
        seen(published("b-guide", "Zebra"), first);
        first.stop();
        changes.putBack(kept);
        content.remove("b-guide");

        assertIsMadeAnew(FORM, kept, "is not in the database");
    }

    @Test
    void theIndexIsMadeAnewUnderANodeWhoseDatabaseIsPutBack() throws Exception {
        var node = started();
        var kept = published("a-guide", "Zebra");
        seen(published("b-guide", "Zebra"), node);

        changes.putBack(kept);
        content.remove("b-guide");
        node.log().putBack(kept);
        hear(kept, CacheTags.EVERYTHING);

        Eventually.within(PATIENCE, "found", () -> node.found("zebra").equals(List.of("a-guide")));
        published("b-guide", "Giraffe");
        Eventually.within(PATIENCE, "found", () -> node.found("giraffe").equals(List.of("b-guide")));
    }

    @Test
    void theIndexIsMadeAnewThatHasEntriesOfChangesWhichTheDatabaseDoesNotHave() throws Exception {
        var node = started();
        seen(published("a-guide", "Zebra"), node);
        var later = "/" + index + "/_doc/guide%2Fa-guide?version=1000&version_type=external";
        assertThat(send("PUT", later, "{}")).isEqualTo(200);

        try (var log = new WholeLog()) {
            seen(published("a-guide", "Giraffe"), node);

            assertThat(node.found("giraffe")).containsExactly("a-guide");
            assertThat(log.lines()).anyMatch(line -> line.contains("changes that are not in the database"));
        }
    }

    @Test
    void whatStandsBehindTheAliasAndIsSomebodyElsesStays() throws Exception {
        send("PUT", "/" + index + "-others", "{\"aliases\":{\"" + index + "\":{}}}");
        content.title("a-guide", "Zebra");

        assertIsMadeAnew(FORM, changes.published("a-guide"), "there is none of this hub");

        assertThat(send("GET", "/" + index + "-others", "")).isEqualTo(200);
    }

    @Test
    void anIndexThatSomebodyRemovedIsMadeAnew() throws Exception {
        var node = started();
        seen(published("a-guide", "Zebra"), node);

        send("DELETE", "/" + index + "-*", "");

        Eventually.within(PATIENCE, "found again", () -> node.found("zebra").equals(List.of("a-guide")));
    }

    @Test
    void noSearchFailsAndNoneSeesNothingWhileAnotherIndexTakesThePlaceOfTheFirst() throws Exception {
        var node = started();
        seen(published("a-guide", "Zebra"), node);
        var done = new AtomicBoolean();
        var reader = Executors.newSingleThreadExecutor();
        var searched = reader.submit(() -> {
            var answers = new ArrayList<List<String>>();
            while (!done.get()) {
                answers.add(node.found("zebra"));
            }
            return answers;
        });

        for (var language : List.of("nl", "de", "fr")) {
            content.speak(language);
            changes.hubPublished();
            var last = changes.changes().last().orElseThrow().sequence();
            hear(last, CacheTags.HUB);
            Eventually.within(PATIENCE, "the index has " + language, () -> node.sees(last));
        }
        done.set(true);

        assertThat(searched.get()).isNotEmpty().containsOnly(List.of("a-guide"));
        reader.shutdown();
    }

    @Test
    void whatTheClusterRefusesForNowComesWhenItDoesNot() throws Exception {
        var node = started();
        seen(published("a-guide", "Zebra"), node);
        node.gate().be(Health.BUSY);
        var last = published("a-guide", "Giraffe");
        Eventually.within(PATIENCE, "several tries", () -> writes(node) > 2);
        assertThat(node.found("zebra")).containsExactly("a-guide");

        node.gate().be(Health.WELL);

        seen(last, node);
        assertThat(node.found("giraffe")).containsExactly("a-guide");
    }

    private void assertIsMadeAnew(String form, long last, String reason) throws Exception {
        try (var log = new WholeLog()) {
            var node = started(form, last);
            Eventually.within(PATIENCE, "found", () -> node.found("zebra").equals(List.of("a-guide")));
            Eventually.within(PATIENCE, "seen", () -> node.sees(last));
            assertThat(log.lines()).anyMatch(line -> line.contains("made anew") && line.contains(reason));
        }
    }

    private ClusterNode started() throws SQLException {
        var last = changes.changes().last();
        return started(FORM, last.isPresent() ? last.get().sequence() : changes.published("first"));
    }

    private ClusterNode started(String form, long last) {
        var node = new ClusterNode(index, content, changes, form);
        nodes.add(node);
        node.hear(last, CacheTags.EVERYTHING);
        node.begin();
        return node;
    }

    private long published(String slug, String title) throws SQLException {
        content.title(slug, title);
        var sequence = changes.published(slug);
        hear(sequence, "guide:" + slug, "guides");
        return sequence;
    }

    private void hear(long sequence, String... tags) {
        nodes.forEach(node -> node.hear(sequence, tags));
    }

    private static void seen(long sequence, ClusterNode... all) {
        for (var node : all) {
            Eventually.within(PATIENCE, "change " + sequence + " is seen", () -> node.sees(sequence));
        }
    }

    private static long writes(ClusterNode node) {
        return node.gate().asked().stream()
                .filter(asked -> asked.startsWith("POST /_bulk"))
                .count();
    }

    private static int send(String method, String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(OpenSearchProcess.shared() + path))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
