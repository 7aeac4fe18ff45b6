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

    private static final ToMany<Object> SOURCES = new ToMany<>(
            "sources",
            EntryType.TOPIC,
            EntryType.SOURCE,
            List.of(LinkSource.of("topic_source l", "l.topic_id", "l.source_id"), LinkSource.of("other l", "p", "t")),
            Optional.empty(),
            (link, card) -> card);
    private static final ToOne<Object> PARENT =
            new ToOne<>("parent", EntryType.TOPIC, EntryType.TOPIC, "t.parent_id", Object.class);
    private static final Filter KIND = new Filter("kind", Filter.Form.VALUES, List.of("A"), "t.kind", Optional.empty());

    private static final Shape TOPIC = Shape.of(EntryType.TOPIC)
            .positioned()
            .named("title")
            .card("title", "description")
            .page("key_points")
            .cardColumn("a_column", "t.a")
            .pageColumn("more", "t.b")
            .members(List.of("title", "keyPoints", "sources", "parent"))
            .onlyOnPages("keyPoints")
            .toMany(SOURCES)
            .toOne(PARENT)
            .narrowedBy(KIND)
            .shape();

    @Test
    void aPageIsReadLikeACardAndMore() {
        assertThat(TOPIC.fields(Detail.CARD)).containsExactly("title", "description");
        assertThat(TOPIC.fields(Detail.PAGE)).containsExactly("title", "description", "key_points");
        assertThat(TOPIC.selected(Detail.CARD)).containsExactly("t.a as a_column", "t.position as position");
        assertThat(TOPIC.selected(Detail.PAGE))
                .containsExactly("t.a as a_column", "t.position as position", "t.b as more");
    }

    @Test
    void aCardShowsLessThanAPage() {
        assertThat(TOPIC.members(Detail.PAGE)).containsExactly("title", "keyPoints", "sources", "parent");
        assertThat(TOPIC.members(Detail.CARD)).containsExactly("title", "sources", "parent");
    }

    @Test
    void whatWasSaidIsKnown() {
        assertThat(TOPIC.type()).isEqualTo(EntryType.TOPIC);
        assertThat(TOPIC.naming()).isEqualTo("title");
        assertThat(TOPIC.members()).hasSize(4);
        assertThat(TOPIC.relations()).containsExactly(SOURCES);
        assertThat(TOPIC.links()).containsExactly(PARENT);
        assertThat(TOPIC.filters()).containsExactly(KIND);
        assertThat(TOPIC.table()).isEqualTo("topic");
        assertThat(TOPIC.key()).isEqualTo("topic_id");
    }

    @Test
    void whatHasAPlaceIsSortedByThatUnlessTheRequestSaysOtherwise() {
        assertThat(TOPIC.defaultOrder()).isEqualTo(new Order("position", Sort.POSITION, false));
        assertThat(TOPIC.orders())
                .containsExactly(
                        "position", "-position", "title", "-title", "updatedAt", "-updatedAt", "slug", "-slug");
    }

    @ParameterizedTest
    @CsvSource({"title, TITLE, false", "-updatedAt, UPDATED, true", "-slug, SLUG, true"})
    void anOrderSaysByWhatAndWhichWay(String text, Sort sort, boolean descending) {
        assertThat(TOPIC.order(text)).isEqualTo(new Order(text, sort, descending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "--title", "-", "Title", "titl"})
    void anotherOrderIsRefusedWithThoseThatThereAre(String text) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> TOPIC.order(text));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_VALUE);
            assertThat(fault.allowed()).isEqualTo(TOPIC.orders());
        });
    }

    @Test
    void relationsLeadToOneOrToMany() {
        var others = List.of(EntryType.SOURCE, EntryType.GUIDE, EntryType.FAQ).stream()
                .map(type -> Shape.of(type).named("title").shape());
        var shapes = new Shapes(Stream.concat(others, Stream.of(TOPIC)).toList());

        assertThat(shapes.relationsOf("topic"))
                .containsEntry("sources", new Target("source", true))
                .containsEntry("parent", new Target("topic", false))
                .hasSize(2);
        assertThat(shapes.relationsOf("guide")).isEmpty();
        assertThat(shapes.relationsOf("nothing")).isEmpty();
        assertThat(shapes.of(EntryType.TOPIC)).isSameAs(TOPIC);
    }

    @Test
    void aRelationKnowsItsAddressItsColumnsAndItsLinks() {
        assertThat(SOURCES.address("arrival")).isEqualTo("/v1/topics/arrival/sources");
        assertThat(SOURCES.countColumn()).isEqualTo("sources_count");
        assertThat(SOURCES.select().split(" union all "))
                .hasSize(2)
                .allMatch(select -> select.startsWith("select ") && select.endsWith(" = any(:parents)"));
        assertThat(List.of(PARENT.idColumn(), PARENT.slugColumn(), PARENT.titleColumn(), PARENT.languageColumn()))
                .containsExactly("to_parent", "to_parent_slug", "to_parent_title", "to_parent_language");
    }

    @Test
    void linksHaveTheOrderTheAddressAndTheRowThatTheyAreGiven() {
        var links = LinkSource.of("guide_source l", "l.guide_id", "l.source_id");

        assertThat(links.select())
                .isEqualTo(
                        "select l.guide_id as parent, l.source_id as target, l.id as link, l.position as link_position,"
                                + " l.position as key1, 0 as key2, cast(null as varchar) as link_url from guide_source l"
                                + " where l.guide_id = any(:parents)");
        assertThat(links.orderedBy("a", "b").select()).contains("a as key1, b as key2");
        assertThat(links.withUrl("l.url").select()).contains("l.url as link_url");
        assertThat(links.withoutRow().select()).contains("cast(0 as bigint) as link,");
    }
}
