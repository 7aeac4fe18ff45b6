package org.wegwijzer.reference.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;

/** What the page of limits says is so: as many as it says are let through, and one more is not. */
@DatabaseTest
@OnOneDatabase
class TrueLimitTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| (.+?) \\| ([0-9]+) \\| ([0-9]+)(?: `([A-Z_]+)`)? \\|$", Pattern.MULTILINE);

    private static final List<String> PATHS = List.of(
            "topics,guides,faqs,hub,topics.sources,topics.guides,topics.faqs,topics.children,guides.sources,guides.topics,guides.faqs,guides.next,faqs.guide"
                    .split(","));

    private static final List<String> STEPS = List.of("topics", "guides", "faqs", "guide");

    /** What {@link RawHttp} sends besides, as a hub counts it: {@code Host: localhost} and {@code Connection: close}. */
    private static final int OTHER_FIELDS = 36;

    /** A colon, a blank and the end of a line. */
    private static final int AROUND_FIELD = 4;

    /** Who asks for so many of what a row is about. */
    private static final Map<String, IntFunction<RawHttp.Answer>> REQUESTS = Map.of(
            "entries on a page of a list (`limit`)",
            count -> answer("/v1/guides?limit=" + count),
            "items of an expanded relation (`guidesLimit`, …)",
            count -> answer("/v1/sources/ind?expand=guides&guidesLimit=" + count),
            "completions (`limit` of `/v1/suggest`)",
            count -> answer("/v1/suggest?q=insur&limit=" + count),
            "paths in `expand`",
            count -> answer("/v1/sources/ind?expand=" + String.join(",", PATHS.subList(0, count))),
            "relations in one path",
            count -> answer("/v1/sources/ind?expand=" + String.join(".", STEPS.subList(0, count))),
            "values in one filter",
            count -> answer("/v1/guides?source=" + slugs(count)),
            "characters of a search (`q`)",
            count -> answer("/v1/search?q=" + "a".repeat(count)),
            "characters of an address with its query",
            count -> answer("/v1/guides?" + "a".repeat(count - "/v1/guides?".length())),
            "bytes of all header fields together",
            count -> RawHttp.send("GET", "/v1/hub", "A: " + "a".repeat(count - OTHER_FIELDS - 1 - AROUND_FIELD)));

    @Inject
    Given hub;

    @BeforeEach
    void theSampleHub() {
        hub.sampleHub();
    }

    /**
     * A row of the table.
     *
     * @param code empty where the status says all
     */
    record Row(String what, int most, int status, String code) {

        boolean isRefusal(RawHttp.Answer answer) {
            return answer.status() == status && answer.body().contains(code);
        }
    }

    static Stream<Row> rows() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("src/docs/guide/limits.md")))
                .results()
                .map(row -> new Row(
                        row.group(1),
                        Integer.parseInt(row.group(2)),
                        Integer.parseInt(row.group(3)),
                        Objects.requireNonNullElse(row.group(4), "")))
                .toList();
        assertThat(rows).extracting(Row::what).containsExactlyInAnyOrderElementsOf(REQUESTS.keySet());
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void asManyAsTheTableSaysAndNoMore(Row row) {
        var request = Objects.requireNonNull(REQUESTS.get(row.what()));

        assertThat(request.apply(row.most())).matches(answer -> !row.isRefusal(answer), "is let through");
        assertThat(request.apply(row.most() + 1)).matches(row::isRefusal, "is refused");
    }

    private static RawHttp.Answer answer(String address) {
        return RawHttp.send("GET", address);
    }

    private static String slugs(int count) {
        return IntStream.range(0, count).mapToObj(number -> "s" + number).collect(Collectors.joining(","));
    }
}
