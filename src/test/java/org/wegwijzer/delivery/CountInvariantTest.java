package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** A count equals what expanding yields and what paging through the list yields, for every relation of every entry. */
@Seeded
@DatabaseTest
class CountInvariantTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST = 100;
    private static final int STEPS = 3;

    @Inject
    Given given;

    static LongStream fewerSeeds() {
        return Seeds.few(2, 6);
    }

    static LongStream seeds() {
        return Seeds.few(2, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCountIsTheNumberOfItems(long seed) {
        given.published(RandomHub.of(seed));
        var checked = new HashMap<EntryType, Integer>();

        for (var type : EntryType.values()) {
            for (var slug : slugs(type)) {
                checked.merge(type, check(address(type, slug), "seed " + seed), Integer::sum);
            }
        }

        assertThat(checked).as("relations per type, seed %s", seed).containsOnlyKeys(EntryType.values());
        assertThat(checked.values()).as("relations per type, seed %s", seed).allMatch(relations -> relations > 0);
    }

    /** Counts are kept when content is published, so they must follow what comes, changes and goes. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void everyCountFollowsEachPublication(long seed) {
        given.published(RandomHub.of(seed));
        for (var step = 1; step <= STEPS; step++) {
            given.published(RandomHub.varied(seed, step));

            for (var type : EntryType.values()) {
                for (var slug : slugs(type)) {
                    check(address(type, slug), "seed %s, step %s".formatted(seed, step));
                }
            }
        }
    }

    private static String address(EntryType type, String slug) {
        return "/v1/" + type.plural() + "/" + slug;
    }

    private static List<String> slugs(EntryType type) {
        var list = json("/v1/" + type.plural() + "?limit=" + MOST);
        var slugs = items(list).stream().map(item -> (String) item.get("slug")).toList();
        assertThat(list).containsEntry("count", slugs.size());
        return slugs;
    }

    /** Checks every relation to many of an entry; gives how many there are. */
    private static int check(String entry, String seed) {
        var collapsed = relations(json(entry));
        var expand = String.join(",", collapsed.keySet());
        var limits = collapsed.keySet().stream()
                .map(name -> "&" + name + "Limit=" + MOST)
                .collect(Collectors.joining());
        var expanded = relations(json(entry + "?expand=" + expand + limits));
        collapsed.forEach((name, relation) -> {
            var where = "%s, %s of %s".formatted(seed, name, entry);
            var items = items(expanded.get(name));
            var targets = targets(items);
            assertThat(targets).as(where).hasSize((int) relation.get("count")).doesNotHaveDuplicates();
            assertThat(expanded.get(name))
                    .as(where)
                    .containsEntry("count", items.size())
                    .doesNotContainKey("nextPage");
            assertThat(paged(entry + "/" + name + "?limit=2", items.size()))
                    .as(where)
                    .isEqualTo(targets);
        });
        return collapsed.size();
    }

    /** What paging yields from here, by identity and in order; every page must name the same count. */
    private static List<Object> paged(String first, int count) {
        var targets = new ArrayList<Object>();
        for (Object next = first; next != null; ) {
            var page = json((String) next);
            assertThat(page).as("%s", next).containsEntry("count", count);
            targets.addAll(targets(items(page)));
            next = page.containsKey("nextPage") ? ((Map<?, ?>) page.get("nextPage")).get("href") : null;
        }
        return targets;
    }

    private static Map<String, Object> json(String address) {
        var answer = given().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        try {
            return MAPPER.readValue(answer.asByteArray(), new TypeReference<>() {});
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** The relations to many among the members of an entry. */
    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> relations(Map<String, Object> entry) {
        var relations = new HashMap<String, Map<String, Object>>();
        entry.forEach((name, member) -> {
            if (member instanceof Map<?, ?> relation && relation.containsKey("count") && relation.containsKey("href")) {
                relations.put(name, (Map<String, Object>) relation);
            }
        });
        return relations;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> list) {
        return (List<Map<String, Object>>) list.get("items");
    }

    /** The ids of what edges lead to. */
    private static List<Object> targets(List<Map<String, Object>> edges) {
        return edges.stream().map(CountInvariantTest::target).toList();
    }

    /** What tells an edge from the others of its list: where it leads, and in which collection it stands; a collection by its slug. */
    private static Object target(Map<String, Object> edge) {
        return edge.values().stream()
                .filter(member -> member instanceof Map<?, ?> card && card.containsKey("id"))
                .map(card -> ((Map<?, ?>) card).get("id") + " " + collection(edge))
                .findFirst()
                .orElseGet(() -> String.valueOf(edge.get("slug")));
    }

    private static Object collection(Map<String, Object> edge) {
        return edge.get("collection") instanceof Map<?, ?> group ? group.get("slug") : "";
    }
}
