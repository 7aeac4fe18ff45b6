package org.wegwijzer.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Node;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.Program;

/** The packaged program in other zones and languages: moments, digits and letters are those of everywhere else. */
@Outside
class ElsewhereIT {

    private static final String EDITING = "/editorial/v1";
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration SOON = Duration.ofSeconds(15);

    /** Behind and before the date line, with daylight saving and without, in quarters of an hour; their digits and letters. */
    private static final List<String[]> PLACES = List.of(
            new String[] {"-Duser.timezone=Pacific/Apia", "-Duser.language=tr", "-Duser.country=TR"},
            new String[] {"-Duser.timezone=America/New_York", "-Duser.language=ar", "-Duser.country=EG"},
            new String[] {"-Duser.timezone=Asia/Kathmandu", "-Duser.language=ne", "-Duser.country=NP"});

    @TempDir
    private Path folder;

    /** The machine, or only its setting, moves between the starts. */
    @Test
    void theEmbeddedDatabaseMovesFromPlaceToPlace() throws Exception {
        var made = Program.in(folder).call("keys", "create", "editor", "--scopes", "publish,admin");
        var authorization = "Bearer " + made.out().strip();
        for (var place : PLACES) {
            try (var node = Node.in(folder, place)) {
                saysTheSame(node, authorization);
                node.stopped(SOON);
            }
        }
    }

    /** The server is in a place of its own. */
    @Test
    void nodesInSeveralPlacesShareOneServer() throws Exception {
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("timezone", "Australia/Lord_Howe")
                .start()) {
            var address = postgres.getJdbcUrl("postgres", "postgres");
            var made = Program.on(address).call("keys", "create", "editor", "--scopes", "publish,admin");
            for (var place : PLACES) {
                try (var node = Node.on(address, place)) {
                    saysTheSame(node, "Bearer " + made.out().strip());
                }
            }
        }
    }

    private static void saysTheSame(Node node, String authorization) throws IOException {
        var imported = node.post(EDITING + "/import?force=true", authorization, document())
                .join();
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        var source = JsonPath.from(node.get("/v1/sources/s").body());
        assertThat(source.getString("createdAt")).isEqualTo("2025-01-15T12:00:00Z");
        assertThat(source.getString("updatedAt")).isEqualTo("2025-07-15T12:00:00Z");
        assertThat(source.getString("reviewedDate")).isEqualTo("2025-07-15");
        var list = node.get("/v1/guides?updatedSince=2025-10-26T01:30:00Z&limit=1");
        assertThat(JsonPath.from(list.body()).getList("items.slug")).isEqualTo(List.of("b-after-fold"));
        assertThat(list.headers().map().values())
                .allMatch(values -> values.stream().allMatch(ElsewhereIT::isAscii));
        opensUntilItsEnd(node, authorization);
        publishesInTime(node, authorization);
    }

    private static void opensUntilItsEnd(Node node, String authorization) {
        var end = CLOCK.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(600);
        var key = node.post(
                        EDITING + "/keys",
                        authorization,
                        "{\"name\": \"until %s\", \"scopes\": [\"read\"], \"expiresAt\": \"%s\"}"
                                .formatted(System.nanoTime(), end))
                .join();
        assertThat(key.statusCode()).as(key.body()).isEqualTo(201);
        var token = JsonPath.from(key.body()).getString("token");
        assertThat(node.get(EDITING + "/sources", "Bearer " + token).statusCode())
                .isEqualTo(200);
    }

    private static void publishesInTime(Node node, String authorization) {
        var at = CLOCK.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(3);
        var slug = "fresh-" + at.getEpochSecond();
        var guide = "{\"slug\": \"%s\", \"texts\": {\"en\": {\"title\": \"Fresh\"}}}".formatted(slug);
        assertThat(node.post(EDITING + "/guides", authorization, guide).join().statusCode())
                .isEqualTo(201);
        var made = node.post(EDITING + "/releases", authorization, "{\"name\": \"I\"}")
                .join();
        var id = JsonPath.from(made.body()).getString("id");
        var release = EDITING + "/releases/" + id;
        node.put(release + "/items/guides/" + slug, authorization, "{\"action\": \"publish\"}");
        var seen = node.get(release, authorization).headers().firstValue("ETag").orElseThrow();
        var scheduled = node.put(release + "/schedule", authorization, "{\"publishAt\": \"%s\"}".formatted(at), seen);
        assertThat(scheduled.statusCode()).as(scheduled.body()).isEqualTo(200);
        Eventually.within(
                SOON, "it is public", () -> state(node, authorization, id).equals("PUBLISHED"));
        assertThat(CLOCK.instant()).isAfter(at.minus(Duration.ofSeconds(1)));
        var published = JsonPath.from(
                        node.get(EDITING + "/releases/" + id, authorization).body())
                .getString("publishedAt");
        assertThat(Instant.parse(published)).isBetween(at.minusSeconds(1), at.plus(SOON));
    }

    private static String state(Node node, String authorization, String id) {
        return JsonPath.from(
                        node.get(EDITING + "/releases/" + id, authorization).body())
                .getString("state");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static String document() throws IOException {
        try (var document = Objects.requireNonNull(ElsewhereIT.class.getResourceAsStream("/cases/time-zone.json"))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
