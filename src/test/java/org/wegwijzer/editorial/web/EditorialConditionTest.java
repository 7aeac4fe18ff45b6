package org.wegwijzer.editorial.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What editors say that they have seen, and what proxies make of it on the way (RFC 9110, 13.1.1). */
@DatabaseTest
class EditorialConditionTest {

    private static final String DRAFT = "/sources/ind/draft";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void aDraftInARelease() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    /** A request to change something, by what it changes. */
    private record Request(String name, String of, Function<RequestSpecification, Response> send) {

        Response seen(String... entityTags) {
            var request = Editor.request();
            for (var entityTag : entityTags) {
                request.header("If-Match", entityTag);
            }
            return send.apply(request);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Function<String, Request>> required() {
        return Stream.of(
                release -> new Request(
                        "put draft",
                        DRAFT,
                        request ->
                                json(request).body(Editor.get(DRAFT).asString()).put(Editor.ROOT + DRAFT)),
                release -> new Request(
                        "patch draft",
                        DRAFT,
                        request -> request.contentType("application/merge-patch+json")
                                .body("{}")
                                .patch(Editor.ROOT + DRAFT)),
                release -> new Request(
                        "rename",
                        release,
                        request -> json(request).body("{\"name\": \"Winter\"}").put(Editor.ROOT + release)),
                release -> new Request(
                        "schedule",
                        release,
                        request -> json(request)
                                .body("{\"publishAt\": \"2100-01-01T00:00:00Z\"}")
                                .put(Editor.ROOT + release + "/schedule")),
                release -> new Request("publish", release, request -> request.post(Editor.ROOT + release + "/publish")),
                release -> new Request("dissolve", release, request -> request.delete(Editor.ROOT + release)));
    }

    private static Stream<Function<String, Request>> optional() {
        return Stream.of(
                release -> new Request(
                        "plan",
                        release,
                        request -> json(request)
                                .body("{\"action\": \"publish\"}")
                                .put(Editor.ROOT + release + "/items/sources/ind")),
                release -> new Request(
                        "take out", release, request -> request.delete(Editor.ROOT + release + "/items/sources/ind")));
    }

    private static Stream<Function<String, Request>> all() {
        return Stream.concat(required(), optional());
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }

    private static String release() {
        Editor.begin(DRAFT, "{\"texts\": {\"en\": {\"name\": \"%s\"}}}".formatted(UUID.randomUUID()));
        var release = "/releases/"
                + Editor.post("/releases", "{\"name\": \"Autumn\"}").path("id");
        Editor.put(release + "/items/sources/ind", "{\"action\": \"publish\"}");
        return release;
    }

    private static String tag(Request request) {
        return Editor.get(request.of()).header("ETag");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aWeakTagNeverMatchesAndTheAnswerSaysSo(Function<String, Request> made) {
        var request = made.apply(release());

        request.seen("W/" + tag(request))
                .then()
                .statusCode(412)
                .body("detail", containsString("weak"))
                .body("detail", containsString("RFC 9110, 13.1.1"))
                .body("detail", containsString("as you read it"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneTagOfAListIsEnough(Function<String, Request> made) {
        var request = made.apply(release());

        var answer = request.seen("W/\"a\", ,\"b\",", ", " + tag(request));

        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 204);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherTagIsRefused(Function<String, Request> made) {
        made.apply(release()).seen("\"another\"").then().statusCode(412).body("detail", containsString("changed"));
    }

    @ParameterizedTest
    @MethodSource("required")
    void anythingAtAllIsNotEnough(Function<String, Request> made) {
        var request = made.apply(release());

        request.seen("*").then().statusCode(428);
        request.seen().then().statusCode(428);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "a",
                "'a'",
                "\"a",
                "a\"",
                "w/\"a\"",
                "W/a",
                "W/ \"a\"",
                "\"a\" \"b\"",
                "\"a\";q=1",
                "*, \"a\""
            })
    void whatIsNoTagIsRefusedByName(String malformed) {
        var requests = Map.of("draft", DRAFT, "release", release());

        requests.values()
                .forEach(address -> Editor.request()
                        .header("If-Match", malformed)
                        .delete(Editor.ROOT + address)
                        .then()
                        .statusCode(400)
                        .body("errors.in", equalTo(List.of("header")))
                        .body("errors.location", equalTo(List.of("If-Match")))
                        .body("errors.code", equalTo(List.of("MALFORMED_VALUE"))));
    }

    @Test
    void whatIsNotThereHasNoTag() {
        Editor.put(DRAFT, "W/\"a\"", "{}").then().statusCode(412).body("detail", containsString("weak"));
        Editor.put(DRAFT, "\"a\"", "{}").then().statusCode(412);
    }
}
