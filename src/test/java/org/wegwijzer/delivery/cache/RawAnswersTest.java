package org.wegwijzer.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HeaderRules;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.RawHttp.Answer;
import org.wegwijzer.fixture.RawHttp.Field;
import org.wegwijzer.fixture.RecordedAnswers;

/** Every field of every recorded answer, read byte by byte: no client is there to put right what is said twice. */
@Outside
@DatabaseTest
@OnOneDatabase
class RawAnswersTest {

    private static final List<String> ENCODINGS = List.of("identity", "gzip", "br");

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void sampleHub() {
        given.sampleHub();
    }

    private Answer sent(int status, String method, String address, String... fields) {
        var answer = RawHttp.send(method, address, fields);
        note("%s %s %s".formatted(method, address, List.of(fields)), status, answer.status());
        HeaderRules.faults(answer).forEach(fault -> faults.add("%s %s: %s".formatted(method, address, fault)));
        return answer;
    }

    private void note(String request, int expected, int status) {
        if (status != expected) {
            faults.add("%s: %s and not %s".formatted(request, status, expected));
        }
    }

    @Test
    void everyAnswerSaysEachThingOnce() {
        for (var address : RecordedAnswers.addresses()) {
            for (var encoding : ENCODINGS) {
                everyWay(address, "Accept-Encoding: " + encoding);
            }
        }

        assertThat(faults).isEmpty();
    }

    private void everyWay(String address, String encoding) {
        cache.now();
        var miss = sent(200, "GET", address, encoding);
        var hit = sent(200, "GET", address, encoding);
        var known = "If-None-Match: " + miss.fields().get("etag");
        sent(200, "HEAD", address, encoding);
        sent(304, "GET", address, encoding, known);
        sent(304, "HEAD", address, encoding, known);
        sent(412, "GET", address, encoding, "If-Match: \"another\"");
        cache.now();
        sent(304, "GET", address, encoding, known);
        cache.now();
        sent(412, "GET", address, encoding, "If-Match: \"another\"");
        if (!hit.fields().keySet().containsAll(List.of("api-version", "etag", "cache-tag", "vary", "cache-status"))) {
            faults.add(address + " says less when it is at hand");
        }
    }

    @Test
    void soDoesEveryRefusal() {
        for (var address : RecordedAnswers.addresses()) {
            sent(400, "GET", address + (address.contains("?") ? "&" : "?") + "nonsense=1");
            sent(406, "GET", address, "Accept: text/html");
            sent(405, "DELETE", address);
            sent(204, "OPTIONS", address);
            // There is no preview of what only the public has.
            sent(address.startsWith("/v1/changes") ? 400 : 401, "GET", address, "Preview-Token: nothing");
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void soDoesEveryAnswerByTheSecondVersionOfHttp() throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        for (var address : RecordedAnswers.addresses()) {
            cache.now();
            var miss = byHttp2(client, address, "Accept", "*/*");
            var hit = byHttp2(client, address, "Accept", "*/*");
            var tag = miss.headers().firstValue("etag").orElseThrow();
            note(address, 200, miss.statusCode());
            note(address, 200, hit.statusCode());
            note(address, 304, byHttp2(client, address, "If-None-Match", tag).statusCode());
        }

        assertThat(faults).isEmpty();
    }

    private HttpResponse<byte[]> byHttp2(HttpClient client, String address, String name, String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header(name, value)
                .header("Accept-Encoding", "br")
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        var fields = answer.headers().map().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(one -> new Field(field.getKey(), one)))
                .filter(field -> !field.name().startsWith(":"))
                .toList();
        var size = Stream.concat(Stream.of(":status: 200"), fields.stream().map(field -> field.name() + field.value()))
                .mapToInt(field -> field.length() + 4)
                .sum();
        HeaderRules.faults(answer.statusCode(), fields, size)
                .forEach(fault -> faults.add("HTTP/2 %s: %s".formatted(address, fault)));
        return answer;
    }
}
