package org.wegwijzer.delivery.graph.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.expand.RelationGraph.Target;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** From what is said of a type follows what is read of it, and how its lists are sorted and related. */
class ShapeTest {

    private final ToMany<Object> sources = new ToMany<>(
            "sources",
            EntryType.TOPIC,
            EntryType.SOURCE,
            List.of(
                    LinkSource.of("topic_source l", "l.topic_id", "l.source_id", "l.slug"),
                    LinkSource.of("other l", "p", "t", "s")),
            Optional.empty(),
            Optional.empty(),
            (link, card) -> card);
    private final ToOne<Object> parent =
            new ToOne<>("parent", EntryType.TOPIC, EntryType.TOPIC, "t.parent_id", Object.class);
    private final Filter kind = Filter.of("kind", Filter.Form.VALUES, List.of("A"), "t.kind");

    private final Shape topic = Shape.of(EntryType.TOPIC)
            .positioned()
            .named("title")
            .card("title", "description")
            .page("key_points")
            .cardColumn("a_column", "t.a")
            .pageColumn("more", "t.b")
            .members(List.of("title", "keyPoints", "sources", "parent"))
            .onlyOnPages("keyPoints")
            .toMany(sources)
            .toOne(parent)
            .narrowedBy(kind)
            .shape();

    @Test
    void aPageIsReadLikeACardAndMore() {
        assertThat(topic.fields(Detail.CARD)).containsExactly("title", "description");
        assertThat(topic.fields(Detail.PAGE)).containsExactly("title", "description", "key_points");
        assertThat(topic.selected(Detail.CARD)).containsExactly("t.a as a_column", "t.position as position");
        assertThat(topic.selected(Detail.PAGE))
                .containsExactly("t.a as a_column", "t.position as position", "t.b as more");
    }

    @Test
    void aCardShowsLessThanAPage() {
        assertThat(topic.members(Detail.PAGE)).containsExactly("title", "keyPoints", "sources", "parent");
        assertThat(topic.members(Detail.CARD)).containsExactly("title", "sources", "parent");
    }

    @Test
    void whatWasSaidIsKnown() {
        assertThat(topic.type()).isEqualTo(EntryType.TOPIC);
        assertThat(topic.naming()).isEqualTo("title");
        assertThat(topic.members()).hasSize(4);
        assertThat(topic.relations()).containsExactly(sources);
        assertThat(topic.links()).containsExactly(parent);
        assertThat(topic.filters()).containsExactly(kind);
        assertThat(topic.table()).isEqualTo("topic");
        assertThat(topic.key()).isEqualTo("topic_id");
    }

    @Test
    void whatHasAPlaceIsSortedByThatUnlessTheRequestSaysOtherwise() {
        assertThat(topic.defaultOrder()).isEqualTo(new Order("position", Sort.POSITION, false));
        assertThat(topic.orders())
                .containsExactly(
                        "position", "-position", "title", "-title", "updatedAt", "-updatedAt", "slug", "-slug");
    }

    @ParameterizedTest
    @CsvSource({"title, TITLE, false", "-updatedAt, UPDATED, true", "-slug, SLUG, true"})
    void anOrderSaysByWhatAndWhichWay(String text, Sort sort, boolean descending) {
        assertThat(topic.order(text)).isEqualTo(new Order(text, sort, descending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "--title", "-", "Title", "titl"})
    void anotherOrderIsRefusedWithThoseThatThereAre(String text) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> topic.order(text));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_VALUE);
            assertThat(fault.allowed()).isEqualTo(topic.orders());
        });
    }

    @Test
    void relationsLeadToOneOrToMany() {
        var others = List.of(EntryType.SOURCE, EntryType.GUIDE, EntryType.FAQ).stream()
                .map(type -> Shape.of(type).named("title").shape());
        var shapes = new Shapes(Stream.concat(others, Stream.of(topic)).toList());

        assertThat(shapes.relationsOf("topic"))
                .containsEntry("sources", new Target("source", true))
                .containsEntry("parent", new Target("topic", false))
                .hasSize(2);
        assertThat(shapes.relationsOf("guide")).isEmpty();
        assertThat(shapes.relationsOf("nothing")).isEmpty();
        assertThat(shapes.of(EntryType.TOPIC)).isSameAs(topic);
    }

    @Test
    void aRelationKnowsItsAddressItsColumnsAndItsLinks() {
        assertThat(sources.address("arrival")).isEqualTo("/v1/topics/arrival/sources");
        assertThat(sources.countColumn()).isEqualTo("sources_count");
        assertThat(sources.links()).extracting(LinkSource::parent).containsExactly("l.topic_id", "p");
        assertThat(List.of(parent.idColumn(), parent.slugColumn(), parent.titleColumn(), parent.languageColumn()))
                .containsExactly("to_parent", "to_parent_slug", "to_parent_title", "to_parent_language");
    }

    @Test
    void linksHaveTheOrderTheAddressAndTheRowThatTheyAreGiven() {
        var links = LinkSource.of("guide_source l", "l.guide_id", "l.source_id", "l.slug");

        assertThat(links.columns())
                .isEqualTo("l.guide_id as parent, l.source_id as target, l.id as link, l.position as link_position,"
                        + " cast(null as varchar) as link_url");
        assertThat(links.keys()).containsExactly("l.position", "0", "l.slug");
        assertThat(links.orderedBy("a", "b").keys()).containsExactly("a", "b", "l.slug");
        assertThat(links.withUrl("l.url").columns()).contains("l.url as link_url");
        assertThat(links.withoutRow().columns()).contains("cast(0 as bigint) as link,");
    }
}
