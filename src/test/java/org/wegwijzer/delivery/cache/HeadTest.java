package org.wegwijzer.delivery.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.HeaderField;

/** What an answer says of itself has room in the header, in whichever fields the operator wants tags. */
class HeadTest {

    private static final List<TagField> ALL = List.of(TagField.values());

    private static Answer answer(Set<String> tags, List<String> links) {
        return new Answer("{}", "application/json", "en", List.of(), links, tags, Optional.empty());
    }

    private static Set<String> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "guide:" + "a".repeat(70) + number)
                .collect(Collectors.toSet());
    }

    private static List<HeaderField> head(int entries, int link, List<TagField> fields) {
        var links = List.of("n".repeat(link), "p".repeat(link), "f".repeat(link));
        return Head.of(answer(entries(entries), links), fields);
    }

    private static int size(List<HeaderField> fields) {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length() + 4)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 300, 500, 1_000, 1_900, 2_100, 4_000})
    void aHeadHasItsBoundsWhateverIsInIt(int link) {
        for (var entries : List.of(1, 5, 20, 31, 40)) {
            assertThat(size(head(entries, link, ALL))).isLessThan(2_500);
            assertThat(size(head(entries, link, List.of(TagField.CACHE_TAG)))).isLessThan(2_500);
        }
    }

    @Test
    void theWayOnIsTheLastLinkToBeLeftOut() {
        assertThat(head(1, 300, ALL))
                .extracting(field -> field.value().charAt(0))
                .contains('n', 'p', 'f');
        assertThat(head(1, 900, ALL))
                .extracting(field -> field.value().charAt(0))
                .contains('n')
                .doesNotContain('p');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CACHE_TAG      | cache-tag      | any.sources,any.topics,hub,s.ind,s.ind.faqs,t.first-weeks
        EDGE_CACHE_TAG | edge-cache-tag | any.sources,any.topics,hub,s.ind,s.ind.faqs,t.first-weeks
        SURROGATE_KEY  | surrogate-key  | any.sources any.topics hub s.ind s.ind.faqs t.first-weeks
        XKEY           | xkey           | any.sources any.topics hub s.ind s.ind.faqs t.first-weeks
        CACHE_GROUPS   | cache-groups   | "any.sources", "any.topics", "hub", "s.ind", "s.ind.faqs", "t.first-weeks"
        """)
    void eachCacheIsToldInItsOwnSpelling(TagField field, String name, String value) {
        var tags = Set.of("hub", "source:ind", "faqs@source:ind", "topic:first-weeks");

        var head = Head.of(answer(tags, List.of()), List.of(field));

        assertThat(head.stream()
                        .collect(Collectors.toMap(
                                HeaderField::name, one -> one.value().toString())))
                .containsEntry(head.get(2).name(), value);
        assertThat(head.get(2).name()).hasToString(name);
    }

    @Test
    void operatorsNameTheFieldsAsTheyAreSpelled() {
        var named = Map.of("wegwijzer.cache.tag-fields", "Cache-Tag,Surrogate-Key,Edge-Cache-Tag,xkey,Cache-Groups");

        assertThat(settings(named).tagFields()).isEqualTo(ALL);
        assertThat(settings(Map.of()).tagFields()).containsExactly(TagField.CACHE_TAG);
    }

    private static CacheConfig settings(Map<String, String> named) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withDefaultValues(named)
                .withMapping(CacheConfig.class)
                .build()
                .getConfigMapping(CacheConfig.class);
    }

    @Test
    void theEntityTagChangesWithWhatStandsBesideTheBody() {
        var body = new byte[] {1};
        var one = new CachedAnswer(answer(entries(1), List.of()), body, ContentCoding.IDENTITY, 1, ALL)
                .in(ContentCoding.IDENTITY);
        var two = new CachedAnswer(answer(entries(2), List.of()), body, ContentCoding.IDENTITY, 1, ALL)
                .in(ContentCoding.IDENTITY);
        var again = new CachedAnswer(answer(entries(2), List.of()), body, ContentCoding.IDENTITY, 2, ALL)
                .in(ContentCoding.IDENTITY);

        assertThat(two.entityTag()).isNotEqualTo(one.entityTag()).isEqualTo(again.entityTag());
    }
}
