package org.wegwijzer.outside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.neighbour.BehindNeighbours;
import org.wegwijzer.fixture.neighbour.Neighbour;
import org.wegwijzer.fixture.neighbour.Neighbour.Kind;

/** Behind nginx, HAProxy and Varnish with their default settings a reader gets what the application answers. */
@BehindNeighbours
@TestInstance(Lifecycle.PER_CLASS)
class NeighboursTest {

    private static final int ONE_AFTER_THE_OTHER = 200;
    private static final List<String> ENCODINGS = List.of("identity", "gzip", "br", "gzip, deflate, br");

    @Inject
    Given given;

    private final Visitor visitor = new Visitor();
    private final Map<Kind, Neighbour> neighbours = new EnumMap<>(Kind.class);

    @AfterAll
    void end() throws IOException {
        for (var neighbour : neighbours.values()) {
            neighbour.close();
        }
    }

    /** Before the first test the port of the application is not known. */
    @BeforeEach
    void theSampleHub() throws IOException {
        for (var kind : Kind.values()) {
            if (!neighbours.containsKey(kind)) {
                neighbours.put(kind, Neighbour.start(kind, RestAssured.port));
            }
        }
        given.sampleHub();
    }

    private HttpResponse<byte[]> through(Kind kind, String method, String address, String... fields) {
        return visitor.ask(method, neighbours.get(kind).at(address), fields);
    }

    private HttpResponse<byte[]> direct(String method, String address, String... fields) {
        return visitor.ask(method, URI.create("http://127.0.0.1:%s%s".formatted(RestAssured.port, address)), fields);
    }

    /** What Varnish asks for in the name of a client: it knows gzip only, and unpacks it itself. */
    private static String asked(Kind kind, String encoding) {
        return kind.isCache() ? "gzip" : encoding;
    }

    private static Map<String, List<String>> comparable(Kind kind, HttpResponse<byte[]> answer) {
        var fields = Visitor.endToEnd(answer);
        if (kind.isCache()) {
            fields.remove("content-encoding");
            fields.computeIfPresent("etag", (name, tags) -> List.of(Visitor.opaqueTag(answer)));
        }
        return fields;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAskedForComesAsTheApplicationAnswersIt(Kind kind) {
        assertThat(Examples.andOthers())
                .allSatisfy(address -> assertThat(ENCODINGS).allSatisfy(encoding -> {
                    var through = through(kind, "GET", address, "Accept-Encoding", encoding);
                    var direct = direct("GET", address, "Accept-Encoding", asked(kind, encoding));

                    assertThat(through.statusCode()).isEqualTo(direct.statusCode());
                    assertThat(masked(through)).isEqualTo(masked(direct));
                    assertThat(comparable(kind, through)).isEqualTo(comparable(kind, direct));
                }));
    }

    /** A problem bears the number of its request. */
    private static String masked(HttpResponse<byte[]> answer) {
        var content = new String(Visitor.content(answer), ISO_8859_1);
        return answer.statusCode() < 400 ? content : content.replaceAll("urn:uuid:[0-9a-f-]+", "urn:uuid:");
    }

    @ParameterizedTest
    @EnumSource
    void aHeadIsTheHeaderOfTheSameAnswer(Kind kind) {
        assertThat(Examples.addresses()).allSatisfy(address -> {
            var head = through(kind, "HEAD", address, "Accept-Encoding", "gzip");
            var get = through(kind, "GET", address, "Accept-Encoding", "gzip");

            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            assertThat(Visitor.endToEnd(head)).isEqualTo(Visitor.endToEnd(get));
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyHasIsNotSentAgain(Kind kind) {
        assertThat(ENCODINGS)
                .allSatisfy(encoding -> assertThat(Examples.addresses()).allSatisfy(address -> {
                    var had = through(kind, "GET", address, "Accept-Encoding", encoding);

                    var again = through(kind, "GET", address, "Accept-Encoding", encoding, "If-None-Match", tag(had));

                    assertThat(again.statusCode()).isEqualTo(304);
                    assertThat(again.body()).isEmpty();
                    assertThat(Visitor.opaqueTag(again)).isEqualTo(Visitor.opaqueTag(had));
                }));
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Varnish looks for the one tag that it knows and takes no list. */
    @ParameterizedTest
    @EnumSource(names = "VARNISH.*", mode = Mode.MATCH_NONE)
    void anEntityTagThatSomebodyHasWeakenedIsStillKnown(Kind kind) {
        var had = direct("GET", "/v1/guides", "Accept-Encoding", "gzip");

        var again = through(
                kind,
                "GET",
                "/v1/guides",
                "Accept-Encoding",
                "gzip",
                "If-None-Match",
                "\"other\", W/" + Visitor.opaqueTag(had));

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @EnumSource
    void aRangeIsAPartOfTheAnswerOrAllOfIt(Kind kind) {
        var whole = through(kind, "GET", "/v1/guides", "Accept-Encoding", "identity");

        var ranged = through(kind, "GET", "/v1/guides", "Accept-Encoding", "identity", "Range", "bytes=10-19");

        var expected = ranged.statusCode() == 206 ? Arrays.copyOfRange(whole.body(), 10, 20) : whole.body();
        assertThat(ranged.statusCode()).isIn(200, 206);
        assertThat(ranged.body()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionServesOneRequestAfterTheOther(Kind kind) {
        var statuses = IntStream.range(0, ONE_AFTER_THE_OTHER)
                .mapToObj(number -> through(kind, number % 2 == 0 ? "GET" : "HEAD", "/v1/hub"))
                .map(HttpResponse::statusCode)
                .collect(Collectors.toSet());

        assertThat(statuses).containsExactly(200);
    }

    @ParameterizedTest
    @EnumSource
    void languagesAreKeptApart(Kind kind) {
        assertThat(List.of("en", "nl", "ar", "en", "nl", "ar", "ar;q=0.5, nl")).allSatisfy(languages -> {
            var through = through(kind, "GET", "/v1/guides", "Accept-Language", languages);

            assertThat(language(through))
                    .isEqualTo(language(direct("GET", "/v1/guides", "Accept-Language", languages)));
        });
    }

    private static String language(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Language").orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void fieldsThatNameOtherHostsChangeNothing(Kind kind) {
        var plain = through(kind, "GET", "/v1/guides?limit=1", "Accept-Encoding", "gzip");

        var named = through(
                kind,
                "GET",
                "/v1/guides?limit=1",
                "Accept-Encoding",
                "gzip",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "https",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "host=evil.example;proto=https");

        assertThat(named.body()).isEqualTo(plain.body());
        assertThat(Visitor.endToEnd(named)).isEqualTo(Visitor.endToEnd(plain));
    }

    @ParameterizedTest
    @EnumSource
    void anAddressKeepsItsSpelling(Kind kind) {
        assertThat(List.of(
                        "/v1//sources",
                        "/v1/sources/",
                        "/v1/sources%2Find",
                        "/v1/sources/%69nd",
                        "/v1/sources?q=a%20b+c%2B"))
                .allSatisfy(address -> assertThat(through(kind, "GET", address).statusCode())
                        .isEqualTo(direct("GET", address).statusCode()));
    }
}
