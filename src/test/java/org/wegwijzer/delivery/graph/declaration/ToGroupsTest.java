package org.wegwijzer.delivery.graph.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.expand.RelationGraph.Target;

/** The links of an entry can stand in groups, each of which has links of its own. */
class ToGroupsTest {

    private static final Filter IN_GROUP = Filter.of("collection", Filter.Form.SLUGS, List.of(), "");
    private static final ToMany.Groups GROUPS =
            new ToMany.Groups("topic_collection", "topic_id", "collection", Optional.of(IN_GROUP));
    private static final ToMany<Object> SOURCES = sources(Optional.of(GROUPS));
    private static final ToGroups<Object, Object> COLLECTIONS =
            new ToGroups<>("collections", "collection", GROUPS, SOURCES, (position, group, links) -> group);

    private static ToMany<Object> sources(Optional<ToMany.Groups> groups) {
        return new ToMany<>(
                "sources",
                EntryType.TOPIC,
                EntryType.SOURCE,
                List.of(LinkSource.of("l", "l.topic_id", "l.source_id", "l.slug")),
                Optional.empty(),
                groups,
                (link, card) -> card);
    }

    private static Shape bare(EntryType type) {
        return Shape.of(type).named(type.naming()).shape();
    }

    @Test
    void groupsHaveAnAddressAndColumnsThatAreCalledAfterThem() {
        assertThat(COLLECTIONS.owner()).isEqualTo(EntryType.TOPIC);
        assertThat(COLLECTIONS.address("arrival")).isEqualTo("/v1/topics/arrival/collections");
        assertThat(COLLECTIONS.countColumn()).isEqualTo("collections_count");
        assertThat(COLLECTIONS.linksColumn()).isEqualTo("collections_links");
        assertThat(GROUPS.texts()).isEqualTo("topic_collection_text");
    }

    @Test
    void aListOfLinksCanBeNarrowedToGroupsWhereTheyCanStandInSome() {
        assertThat(SOURCES.filters()).containsExactly(IN_GROUP);
        assertThat(sources(Optional.empty()).filters()).isEmpty();
        assertThat(SOURCES.keys()).isEqualTo(3);
    }

    @Test
    void groupsAreExpandedToTheirLinks() {
        var topic =
                Shape.of(EntryType.TOPIC).named("title").toGroups(COLLECTIONS).shape();
        var shapes = new Shapes(List.of(bare(EntryType.SOURCE), topic, bare(EntryType.GUIDE), bare(EntryType.FAQ)));

        assertThat(topic.groups()).containsExactly(COLLECTIONS);
        assertThat(shapes.relationsOf("topic")).containsOnlyKeys("collections");
        assertThat(shapes.relationsOf("topic")).containsEntry("collections", new Target("collection", true));
        assertThat(shapes.relationsOf("collection")).containsOnlyKeys("sources");
        assertThat(shapes.relationsOf("collection")).containsEntry("sources", new Target("source", true));
    }

    @Test
    void everyTypeNeedsAShape() {
        var some = Stream.of(EntryType.SOURCE, EntryType.TOPIC, EntryType.FAQ)
                .map(ToGroupsTest::bare)
                .toList();

        assertThatNullPointerException().isThrownBy(() -> new Shapes(some)).withMessage("no shape for GUIDE");
    }

    @Test
    void membersAreMadeFromALongTextWhereThereIsOne() {
        var guide = Shape.of(EntryType.GUIDE).named("title").page("body").shape();

        assertThat(guide.hasLongText()).isTrue();
        assertThat(guide.longTexts()).isEqualTo(LongText.MEMBERS);
        assertThat(guide.fields(Detail.CARD)).isEmpty();
        assertThat(bare(EntryType.FAQ).hasLongText()).isFalse();
        assertThat(bare(EntryType.FAQ).longTexts()).isEmpty();
    }
}
