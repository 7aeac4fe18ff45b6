package org.wegwijzer.delivery.cache;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.HeaderField;

/** An answer is kept once and comes in each encoding with what caches must know of it. */
class EncodedAnswerTest {

    private static final byte[] BODY = "{\"title\":\"Arrival\"}".repeat(50).getBytes(StandardCharsets.UTF_8);

    private static CachedAnswer answer(String... tags) {
        return answer(ContentCoding.IDENTITY, BODY, tags);
    }

    private static CachedAnswer answer(ContentCoding first, byte[] body, String... tags) {
        var answer = new Answer(
                "",
                "application/json",
                "nl",
                List.of("Accept"),
                List.of("</v1/faqs>; rel=\"first\""),
                Set.of(tags),
                Optional.empty());
        return new CachedAnswer(answer, body, first, 7, List.of(TagField.CACHE_TAG));
    }

    private static Map<String, String> fields(List<HeaderField> headers) {
        return headers.stream()
                .collect(toMap(
                        field -> field.name().toString(), field -> field.value().toString()));
    }

    @ParameterizedTest
    @EnumSource
    void itComesInEachEncodingWithAnEntityTagOfItsOwn(ContentCoding encoding) {
        var wanted = ContentCoding.negotiate(List.of(encoding.token()));

        var variant = answer("hub").in(wanted);

        assertThat(variant.bytes()).isEqualTo(encoding.encoded(BODY));
        assertThat(variant.length()).isEqualTo(variant.bytes().length);
        assertThat(variant.body().getBytes()).isEqualTo(variant.bytes());
        assertThat(variant.body()).isSameAs(variant.body());
        assertThat(variant.entityTag()).matches("\"[\\w-]{20}" + encoding.suffix() + "\"");
        assertThat(fields(variant.headers()))
                .containsEntry("etag", variant.entityTag())
                .containsEntry("vary", "Accept, Accept-Encoding, Preview-Token")
                .containsEntry("content-type", "application/json")
                .containsEntry("content-language", "nl")
                .containsEntry("cache-tag", "hub")
                .containsEntry("link", "</v1/faqs>; rel=\"first\"");
    }

    @Test
    void onlyWhatIsEncodedSaysSo() {
        var answer = answer("hub");

        assertThat(fields(answer.in(ContentCoding.GZIP).headers())).containsEntry("content-encoding", "gzip");
        assertThat(fields(answer.in(ContentCoding.IDENTITY).headers())).doesNotContainKey("content-encoding");
    }

    @Test
    void whoHasItAlreadyIsToldItsTagAndByWhatItVaries() {
        var variant = answer("hub").in(ContentCoding.GZIP);

        assertThat(fields(variant.headersWithoutBody()))
                .containsOnly(
                        Map.entry("etag", variant.entityTag()),
                        Map.entry("vary", "Accept, Accept-Encoding, Preview-Token"));
    }

    @Test
    void anEncodingIsMadeOnceAndWhenItIsWanted() {
        var answer = answer("hub");
        assertThat(answer.ready(ContentCoding.GZIP)).isNull();

        var made = answer.in(ContentCoding.GZIP);

        assertThat(answer.ready(ContentCoding.GZIP)).isSameAs(made).isSameAs(answer.in(ContentCoding.GZIP));
    }

    @ParameterizedTest
    @EnumSource
    void anEncodingIsMadeFromTheOneInWhichTheAnswerWasFirstWanted(ContentCoding first) {
        var answer = answer(ContentCoding.negotiate(List.of(first.token())), BODY, "hub");

        var plain = answer.in(ContentCoding.IDENTITY);

        assertThat(plain.bytes()).isEqualTo(BODY);
        assertThat(plain.entityTag())
                .isEqualTo(answer("hub").in(ContentCoding.IDENTITY).entityTag());
    }

    @Test
    void ofAnAnswerThatIsWantedCompressedNothingElseIsKept() {
        var text = new byte[100_000];

        var answer = answer(ContentCoding.GZIP, text, "hub");

        assertThat(answer.length()).isEqualTo(text.length);
        assertThat(answer.ready(ContentCoding.IDENTITY)).isNull();
        assertThat(answer.weight()).isLessThan(2_000);
    }

    @Test
    void manyBytesAreKeptASecondTimeForTheNetwork() {
        var few = answer(ContentCoding.IDENTITY, new byte[16 * 1024], "hub");
        var many = answer(ContentCoding.IDENTITY, new byte[16 * 1024 + 1], "hub");

        assertThat(many.weight() - few.weight()).isEqualTo(16 * 1024 + 2);
        assertThat(many.in(ContentCoding.IDENTITY).body().getBytes()).hasSize(16 * 1024 + 1);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsForEverybodyAndSafelyNewIsKept(Origin origin) {
        assertThat(origin.isKept())
                .isEqualTo(Set.of(Origin.HIT, Origin.STALE, Origin.STORED).contains(origin));
        assertThat(origin.isAtHand()).isEqualTo(Set.of(Origin.HIT, Origin.STALE).contains(origin));
        assertThat(origin.field().value()).asString().startsWith("wegwijzer; ");
    }
}
