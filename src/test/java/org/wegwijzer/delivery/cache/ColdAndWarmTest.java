package org.wegwijzer.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.RawHttp.Answer;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** Whatever header a request has, it gets the same answer when nothing is at hand and when everything is. */
@Seeded
@DatabaseTest
@OnOneDatabase
class ColdAndWarmTest {

    private static final int REQUESTS = 60;
    private static final int MOST_FIELDS = 5;

    private static final List<String> ADDRESSES = List.of(
            "/v1/sources/ind", "/v1/hub", "/v1/faqs?limit=1", "/v1/search?q=ind", "/v1/sources/ind/topics?lang=nl");

    /** Where TAG stands, the entity tag of the answer is put. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            ",",
                            "*/*",
                            "application/json",
                            "application/ld+json",
                            "application/ld+json;q=0.9, application/json;q=0.1",
                            "application/json;q=0, */*",
                            "application/json;q=2",
                            "application/json;level=1",
                            "text/html;x=\"a,b\", */*;q=0.1",
                            "text/html",
                            "nonsense",
                            "nonsense, application/*",
                            "*/*;q=0",
                            "\"")),
            Map.entry("Accept-Language", List.of("", "nl", "nl, en", "xx", "*", "ar-MA;q=0.9, en;q=0.1")),
            Map.entry(
                    "Accept-Encoding",
                    List.of("", "gzip", "br", "gzip;q=0, br;q=2", "identity;q=0", "*", "nonsense;;", ",gzip", "x\"")),
            Map.entry("If-None-Match", List.of("", "*", "\"a\"", "TAG", "W/TAG", "\"a\", TAG", "TAG-gz", "nonsense")),
            Map.entry("If-Match", List.of("", "*", "\"a\"", "TAG", "W/TAG", "\"a\", TAG", "nonsense")),
            Map.entry("If-Modified-Since", List.of("", "Fri, 31 Dec 2066 23:59:59 GMT", "nonsense")),
            Map.entry(
                    "If-Unmodified-Since",
                    List.of("", "Fri, 31 Dec 2066 23:59:59 GMT", "Fri, 31 Dec 1999 23:59:59 GMT", "nonsense")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=-1", "nonsense")),
            Map.entry("If-Range", List.of("TAG", "nonsense")),
            Map.entry("Preview-Token", List.of("", "a")),
            Map.entry("Content-Type", List.of("", "nonsense", "application/json", "text/*;;")),
            Map.entry("Cache-Control", List.of("no-cache", "only-if-cached", "nonsense")),
            Map.entry("Origin", List.of("", "null", "https://elsewhere.example")),
            Map.entry("Expect", List.of("nonsense")),
            Map.entry("TE", List.of("trailers", "gzip")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("Cookie", List.of("a=b", "")));

    /** What tells only when, and from where, an answer came. */
    private static final Set<String> PASSING = Set.of("date", "cache-status", "server-timing");

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    static LongStream seeds() {
        return Seeds.few(3, 40);
    }

    @BeforeEach
    void hub() {
        given.startingFrom(HubFixture.small());
    }

    private static String[] fields(Random chance, String tag) {
        var names = VALUES.keySet().stream().sorted().toList();
        return Stream.generate(() -> names.get(chance.nextInt(names.size())))
                .limit(1 + chance.nextInt(MOST_FIELDS))
                .map(name -> name + ": "
                        + VALUES.get(name).get(chance.nextInt(VALUES.get(name).size())))
                .map(field -> field.replace("TAG", tag))
                .toArray(String[]::new);
    }

    private static Map<String, String> lasting(Answer answer) {
        var lasting = new TreeMap<>(answer.fields());
        lasting.keySet().removeAll(PASSING);
        lasting.put("status", String.valueOf(answer.status()));
        lasting.put("body", answer.body());
        return lasting;
    }

    private static void warm(String address) {
        for (var encoding : List.of("br", "gzip", "identity")) {
            RawHttp.send("GET", address, "Accept-Encoding: " + encoding);
            RawHttp.send("GET", address, "Accept-Encoding: " + encoding, "Accept: */*");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theAnswerIsTheSame(long seed) {
        var chance = new Random(seed);
        for (var request = 0; request < REQUESTS; request++) {
            var address = ADDRESSES.get(chance.nextInt(ADDRESSES.size()));
            var fields = fields(chance, RawHttp.send("GET", address).fields().get("etag"));
            cache.now();
            var cold = RawHttp.send("GET", address, fields);
            warm(address);

            var warm = RawHttp.send("GET", address, fields);

            assertThat(lasting(warm)).as("%s %s", address, List.of(fields)).isEqualTo(lasting(cold));
            assertThat(cold.status()).as("%s %s", address, List.of(fields)).isLessThan(500);
        }
    }
}
