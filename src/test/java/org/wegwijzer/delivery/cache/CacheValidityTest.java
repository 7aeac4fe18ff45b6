package org.wegwijzer.delivery.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.change.PublicTags;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/**
 * After any changes every cached answer is, byte for byte, what rendering it anew gives; and a cache elsewhere that forgets what
 * has one of the changes' names keeps nothing that is not right any more.
 */
@Seeded
@DatabaseTest
@OnOneDatabase
class CacheValidityTest {

    /** What does not follow from the types and their relations. */
    private static final List<String> ADDRESSES = List.of(
            "/v1/hub",
            "/v1/pages/home",
            "/v1/pages/home?sourcesLimit=1&topicsLimit=2",
            "/v1/sources?expand=guides.topics",
            "/v1/topics?expand=sources,collections.sources,guides,faqs,children,parent&limit=2",
            "/v1/guides?guideFields=title,body,references",
            "/v1/guides?source=source-0,source-1",
            "/v1/guides?topic=topic-1&sort=-updatedAt",
            "/v1/guides?limit=2&lang=nl",
            "/v1/sources?limit=1&sort=-name&lang=ar-MA",
            "/v1/faqs?limit=2&lang=nl");

    private static final List<String> ENTRIES = List.of(
            "/v1/sources/source-%s?expand=topics.sources,guides.faqs,faqs.guide,hub&lang=nl",
            "/v1/pages/sources/source-%s",
            "/v1/pages/sources/source-%s?guidesLimit=1",
            "/v1/pages/topics/topic-%s",
            "/v1/sources/source-%s/guides?sort=title",
            "/v1/sources/source-%s/faqs?expand=guide",
            "/v1/topics/topic-%s/collections?expand=sources.topics&lang=nl",
            "/v1/topics/topic-%s/sources?collection=collection-1",
            "/v1/guides/guide-%s?expand=home,next.sources",
            "/v1/faqs/faq-%s?lang=nl",
            "/v1/faqs/faq-%s?lang=ar-MA",
            "/v1/guides/guide-%s?lang=nl");

    @Inject
    Shapes shapes;

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    static LongStream seeds() {
        return Seeds.few(2, 8);
    }

    private List<String> addresses() {
        var addresses = new ArrayList<>(ADDRESSES);
        var entries = new ArrayList<>(ENTRIES);
        for (var type : EntryType.values()) {
            var shape = shapes.of(type);
            var list = "/v1/" + type.plural();
            var expand = String.join(",", shapes.relationsOf(type.singular()).keySet());
            addresses.add(list + "?expand=" + expand);
            shape.filters().stream()
                    .filter(filter -> filter.target().isPresent())
                    .map(filter -> "%s?%s=%s-0"
                            .formatted(
                                    list,
                                    filter.name(),
                                    filter.target().orElseThrow().type().singular()))
                    .forEach(addresses::add);
            var entry = list + "/" + type.singular() + "-%s";
            entries.add(entry);
            shape.relations().forEach(relation -> entries.add(entry + "/" + relation.name()));
            shape.groups().forEach(groups -> entries.add(entry + "/" + groups.name()));
        }
        for (var number = 0; number < 8; number++) {
            for (var entry : entries) {
                addresses.add(entry.formatted(number));
            }
        }
        return addresses;
    }

    private record Kept(int status, String entityTag, String names, String body) {}

    private SortedMap<String, Kept> answers() {
        var answers = new TreeMap<String, Kept>();
        for (var address : addresses()) {
            var answer = given().urlEncodingEnabled(false).get(address);
            var kept =
                    new Kept(answer.statusCode(), answer.header("ETag"), answer.header("Cache-Tag"), answer.asString());
            answers.put(address, kept);
        }
        return answers;
    }

    private static void isForgotten(Kept before, Kept after, Set<String> changed) {
        if (before.status() == 200) {
            var names = Set.of(before.names().split(","));
            assertThat(names).allMatch(name -> name.matches("[a-z0-9._-]{1,32}"));
            if (!before.equals(after)) {
                assertThat(after.entityTag()).isNotEqualTo(before.entityTag());
                assertThat(names).containsAnyElementsOf(changed);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyAnswerIsWhatRenderingItAnewGives(long seed) {
        given.published(RandomHub.of(seed));
        var before = answers();

        for (var step = 1; step <= 3; step++) {
            var publication = given.published(RandomHub.varied(seed, step));
            var cached = answers();
            var changed = PublicTags.ofChange(publication.touched());
            for (var kept : before.entrySet()) {
                isForgotten(kept.getValue(), cached.get(kept.getKey()), changed);
            }
            cache.now();
            assertThat(answers()).as("seed %s, step %s", seed, step).isEqualTo(cached);
            before = cached;
        }
    }
}
