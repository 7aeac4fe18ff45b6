package org.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.delivery.cache.EmptyCache;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** Whatever is published, each answer to a search that is still kept is the one that would be made. */
@Seeded
@DatabaseTest
@OnOneDatabase
class SearchValidityPropertyTest {

    private static final List<String> WORDS =
            List.of("permit", "residence", "exam", "visas", "rent", "healthcare", "12345", "health", "care", "examen");

    /** Words, inflected, misspelled, joined, split, excluded, in phrases, and nowhere. */
    private static final List<String> SEARCHES = List.of(
            "permit",
            "permits residence exam",
            "visa",
            "helthcare",
            "health care",
            "\"residence permit\"",
            "rent -exam",
            "examn",
            "12 345",
            "residencepermit",
            "town",
            "unheardof");

    @Inject
    Given given;

    @Inject
    EmptyCache cache;

    static LongStream seeds() {
        return Seeds.few(4, 40);
    }

    /** All that is answered but how well, which may be told as of an earlier change; in no order, which follows from that. */
    private static SortedMap<String, Object> answers() {
        var answers = new TreeMap<String, Object>();
        for (var text : SEARCHES) {
            answers.put(
                    text + " narrowed",
                    search(text, "type", "source,guide", "topic", "early")
                            .extract()
                            .path("count"));
            Map<String, Object> answer = search(text, "limit", 50, "facets", "type,topic,source")
                    .extract()
                    .jsonPath()
                    .getMap("");
            List<Map<String, Object>> items = new ArrayList<>(items(answer));
            items.forEach(item -> item.remove("score"));
            items.sort(Comparator.comparing(Object::toString));
            answer.put("items", items);
            answers.put(text, answer);
        }
        return answers;
    }

    @SuppressWarnings("unchecked") // It is what the specification says.
    private static List<Map<String, Object>> items(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.get("items");
    }

    private static HubFixture hub(int guides, String[] texts, boolean[] cited) {
        var hub = HubFixture.small();
        IntStream.range(0, guides).forEach(number -> {
            hub.guide("guide-" + number).says("guides", "guide-" + number, "en", "summary", texts[number]);
            if (cited[number]) {
                hub.cites("guide-" + number, "town");
            }
        });
        return hub;
    }

    private static String text(Random random) {
        return String.join(
                " ",
                IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterAnyChangesASearchFindsWhatItWouldFindAnew(long seed) {
        var random = new Random(seed);
        var texts = new String[12];
        var cited = new boolean[texts.length];
        IntStream.range(0, texts.length).forEach(number -> texts[number] = text(random));
        var guides = texts.length;
        given.published(hub(guides, texts, cited));
        answers();

        for (var step = 1; step <= 6; step++) {
            var changed = random.nextInt(texts.length);
            texts[changed] = text(random);
            cited[changed] = random.nextBoolean();
            guides = texts.length - random.nextInt(3);
            given.published(hub(guides, texts, cited));

            var kept = answers();
            cache.now();
            var at = "seed %s, step %s: ".formatted(seed, step);
            answers()
                    .forEach((search, anew) ->
                            assertThat(kept.get(search)).as(at + search).isEqualTo(anew));
        }
    }
}
