package org.wegwijzer.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.Program;

/** The packaged program is started again: it goes on with the search index that it kept, or makes a faulty one anew. */
@Outside
class KeptSearchIndexIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final String MADE = "entries for search in";
    private static final String KEPT = "Kept the search index";

    @TempDir
    Path folder;

    private String authorization = "";
    private int starts;

    @BeforeEach
    void createKey() throws Exception {
        authorization = "Bearer "
                + Program.in(folder)
                        .call("keys", "create", "publisher", "--scopes", "publish")
                        .out()
                        .strip();
    }

    @Test
    void theIndexIsKeptOverAStartWhenNothingChanged() throws Exception {
        publishAndStop("Firstword");

        try (var node = start()) {
            Eventually.within(PATIENCE, "found", () -> found(node, "Firstword") == 1);
            assertThat(log()).contains(KEPT).doesNotContain(MADE);
        }
    }

    @Test
    void anIndexThatWasKeptFollowsWhatIsPublishedAndIsKeptAgain() throws Exception {
        publishAndStop("Firstword");
        publishAndStop("Secondword");

        try (var node = start()) {
            Eventually.within(PATIENCE, "found", () -> found(node, "Secondword") == 1);
            assertThat(found(node, "Firstword")).isZero();
            assertThat(log()).contains(KEPT).doesNotContain(MADE);
        }
    }

    @Test
    void whatWasPublishedRightBeforeAKillIsFoundAfterTheStart() throws Exception {
        publishAndStop("Firstword");
        try (var node = start()) {
            for (var word : List.of("Secondword", "Thirdword", "Fourthword")) {
                publish(node, word);
            }
            node.kill();
        }

        try (var node = start()) {
            Eventually.within(PATIENCE, "found", () -> found(node, "Fourthword") == 1);
            assertThat(found(node, "Firstword")).isZero();
            assertThat(found(node, "Thirdword")).isZero();
            assertThat(log()).contains(KEPT).doesNotContain(MADE);
        }
    }

    @Test
    void anIndexIsSavedAfterSomeQuietThatNobodyStopsOrderly() throws Exception {
        try (var node = start()) {
            publish(node, "Firstword");
            Eventually.within(PATIENCE, "found", () -> found(node, "Firstword") == 1);
            Eventually.within(PATIENCE, "saved", this::isSaved);
            node.kill();
        }

        try (var node = start()) {
            Eventually.within(PATIENCE, "found", () -> found(node, "Firstword") == 1);
            assertThat(log()).contains(KEPT).doesNotContain(MADE);
        }
    }

    @Test
    void anIndexWithAFlippedByteIsMadeAnew() throws Exception {
        publishAndStop("Firstword");
        flipAByteOfEachFile();

        try (var node = start()) {
            Eventually.within(PATIENCE, "found", () -> found(node, "Firstword") == 1);
            assertThat(log()).contains("faulty", MADE).doesNotContain(KEPT);
        }
    }

    @Test
    void theIndexOfADatabaseThatIsGoneIsMadeAnew() throws Exception {
        publishAndStop("Firstword");
        Files.delete(folder.resolve("database.mv.db"));
        createKey();

        publishAndStop("Secondword");

        assertThat(log()).contains("is not in the database", MADE).doesNotContain(KEPT);
    }

    private void publishAndStop(String word) throws Exception {
        try (var node = start()) {
            publish(node, word);
            Eventually.within(PATIENCE, "found", () -> found(node, word) == 1);
            node.stopped(STOP);
        }
    }

    private boolean isSaved() {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                            .count()
                    == 2;
        } catch (IOException | UncheckedIOException changing) {
            return false;
        }
    }

    private void flipAByteOfEachFile() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".cfs")).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
    }

    private Node start() throws IOException {
        starts++;
        return Node.in(
                folder,
                Map.of(
                        "QUARKUS_LOG_FILE_ENABLED",
                        "true",
                        "QUARKUS_LOG_FILE_PATH",
                        logFile().toString()));
    }

    private Path logFile() {
        return folder.resolve("log-" + starts);
    }

    private String log() throws IOException {
        return Files.readString(logFile());
    }

    private void publish(Node node, String word) throws IOException {
        var hub = Files.readString(HubFixture.small()
                .says("guides", "a-guide", "en", "title", word)
                .file());
        var answer =
                node.post("/editorial/v1/import?force=true", authorization, hub).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static int found(Node node, String word) {
        var answer = node.get("/v1/search?q=%22" + word + "%22");
        return answer.statusCode() == 200
                ? JsonPath.from(answer.body()).getList("items").size()
                : -1;
    }
}
