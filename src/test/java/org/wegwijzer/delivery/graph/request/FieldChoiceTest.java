package org.wegwijzer.delivery.graph.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.LinkSource;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.graph.request.FieldChoice.Chosen;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Entries show the members that a request names for their place, else those for their type, else the usual ones. */
class FieldChoiceTest {

    private static final Shape GUIDE = Shape.of(EntryType.GUIDE)
            .named("title")
            .page("body")
            .members(List.of("title", "summary", "body", "readingMinutes"))
            .onlyOnPages("body", "readingMinutes")
            .toMany(many("topics", EntryType.GUIDE, EntryType.TOPIC))
            .shape();
    private static final Shape TOPIC = Shape.of(EntryType.TOPIC)
            .named("title")
            .members(List.of("title", "description"))
            .toMany(many("guides", EntryType.TOPIC, EntryType.GUIDE))
            .toGroups(collections())
            .shape();
    private static final Shape FAQ = Shape.of(EntryType.FAQ)
            .named("question")
            .members(List.of("question", "answer"))
            .toOne(new ToOne<>("guide", EntryType.FAQ, EntryType.GUIDE, "t.guide_id", Object.class))
            .shape();
    private static final Shape SOURCE = Shape.of(EntryType.SOURCE)
            .named("name")
            .page("body")
            .members(List.of("name"))
            .shape();
    private static final Shapes SHAPES = new Shapes(List.of(SOURCE, TOPIC, GUIDE, FAQ));

    private static final Map<String, EntryType> PLACES =
            Map.of("items", EntryType.GUIDE, "topics", EntryType.TOPIC, "topics.guides", EntryType.GUIDE);

    private static ToMany<Object> many(String name, EntryType owner, EntryType target) {
        var links = LinkSource.of("l", "l.owner", "l.target", "l.slug");
        return new ToMany<>(
                name, owner, target, List.of(links), Optional.empty(), Optional.empty(), (link, card) -> card);
    }

    private static ToGroups<Object, Object> collections() {
        return new ToGroups<>(
                "collections",
                "collection",
                new ToMany.Groups("collection", "topic_id", "collection", Optional.empty()),
                many("sources", EntryType.TOPIC, EntryType.SOURCE),
                (position, group, links) -> group);
    }

    private static FieldChoice read(String query) {
        var parameters = QueryParameters.of(query);
        var choice = FieldChoice.read(parameters, SHAPES, PLACES);
        parameters.finish();
        return choice;
    }

    private static List<Fault> faults(String query) {
        return catchThrowableOfType(ProblemException.class, () -> read(query)).faults();
    }

    private static Map<String, String> again(FieldChoice choice) {
        var parameters = new TreeMap<String, String>();
        choice.parameters(parameters);
        return parameters;
    }

    @Test
    void whoChoosesNothingIsShownTheUsualMembers() {
        var choice = read("");

        assertThat(choice).isSameAs(FieldChoice.NONE);
        assertThat(choice.of(GUIDE, Detail.CARD)).isEqualTo(Set.of("title", "summary"));
        assertThat(choice.of(GUIDE, Detail.PAGE)).isEqualTo(GUIDE.members(Detail.PAGE));
        assertThat(again(choice)).isEmpty();
    }

    @Test
    void theMembersOfAPlaceWinOverThoseOfTheTypeAndTheseOverTheUsualOnes() {
        var choice = read("guideFields=summary&items.guideFields=title");

        assertThat(choice.of(GUIDE, Detail.CARD)).containsExactly("title");
        assertThat(choice.below("topics").of(GUIDE, Detail.CARD)).containsExactly("summary");
        assertThat(choice.of(TOPIC, Detail.CARD)).isEqualTo(TOPIC.members(Detail.CARD));
    }

    @Test
    void theMembersOfAPlaceAreForTheTypeThatStandsThereAlone() {
        var choice = read("items.guideFields=title");

        assertThat(choice.of(FAQ, Detail.CARD)).isEqualTo(FAQ.members(Detail.CARD));
        assertThat(choice.names(EntryType.GUIDE)).isFalse();
        assertThat(read("guideFields=title").names(EntryType.GUIDE)).isTrue();
    }

    @Test
    void belowARelationStandsWhatIsChosenForItsTargetsAndBehindThem() {
        var choice = read("topics.topicFields=title&topics.guides.guideFields=summary&items.guideFields=body");

        var topics = choice.below("topics");
        assertThat(choice.of(TOPIC, Detail.CARD)).containsExactlyInAnyOrder("title", "description");
        assertThat(topics.of(TOPIC, Detail.CARD)).containsExactly("title");
        assertThat(topics.byPlace().keySet()).containsExactly("guides", "items");
        assertThat(topics.below("guides").of(GUIDE, Detail.CARD)).containsExactly("summary");
        assertThat(choice.below("topic").byPlace()).isEmpty();
    }

    @Test
    void belowARelationTheChoicesByTypeAndTheLongTextsStay() {
        var choice = read("topicFields=title&bodies=guide&items.guideFields=title");

        var below = choice.below("topics");

        assertThat(below).isEqualTo(new FieldChoice(choice.byType(), Collections.emptySortedMap(), choice.bodies()));
        assertThat(read("topicFields=title").below("topics")).isEqualTo(read("topicFields=title"));
    }

    @Test
    void longTextsComeToTheCardsOfTheTypesThatWantThem() {
        var choice = read("bodies=guide");

        assertThat(choice.of(GUIDE, Detail.CARD)).contains("title", "summary", "body", "readingMinutes");
        assertThat(choice.of(GUIDE, Detail.PAGE)).isEqualTo(GUIDE.members(Detail.PAGE));
        assertThat(choice.of(SOURCE, Detail.CARD)).isEqualTo(SOURCE.members(Detail.CARD));
        assertThat(choice.below("topics").of(GUIDE, Detail.CARD)).contains("body");
    }

    @Test
    void whoNamesMembersGetsTheseAndNoLongTextsBeside() {
        assertThat(read("bodies=guide&guideFields=title").of(GUIDE, Detail.CARD))
                .containsExactly("title");
    }

    @Test
    void onlyTypesThatHaveLongTextsCanBeAskedForThem() {
        assertThat(FieldChoice.withBodies(SHAPES)).containsExactly("source", "guide");
        assertThat(read("bodies=guide,source").bodies()).containsExactlyInAnyOrder(EntryType.GUIDE, EntryType.SOURCE);
        assertThat(faults("bodies=topic,guide")).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_VALUE);
            assertThat(fault.location()).isEqualTo("bodies");
            assertThat(fault.detail()).startsWith("'topic' is no value of 'bodies'.");
            assertThat(fault.allowed()).containsExactly("source", "guide");
        });
    }

    @Test
    void membersThatThereAreNotAreRefusedWithThoseThatMayBeMeant() {
        assertThat(faults("items.guideFields=titel,colour"))
                .satisfiesExactly(
                        misspelt -> {
                            assertThat(misspelt.code()).isEqualTo(FaultCode.UNKNOWN_FIELD);
                            assertThat(misspelt.location()).isEqualTo("items.guideFields");
                            assertThat(misspelt.detail())
                                    .isEqualTo("'titel' is no field that 'items.guideFields' can ask for."
                                            + " Did you mean 'title'?");
                            assertThat(misspelt.allowed()).isEqualTo(GUIDE.members());
                        },
                        unknown -> assertThat(unknown.didYouMean()).isEmpty());
    }

    @Test
    void aPlaceThatTheRequestDoesNotExpandCannotChoose() {
        assertThat(faults("faqs.faqFields=question"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_PARAMETER);
        assertThat(faults("topics.guideFields=title"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_PARAMETER);
    }

    @Test
    void thePlacesOfAnAnswerAreTheRelationsThatLeadToEntries() {
        var expansion = Expansion.of(List.of("topics.guides.topics", "topics.collections.sources", "colours.guides"));

        assertThat(FieldChoice.places("guide", expansion, SHAPES))
                .isEqualTo(Map.of(
                        "topics", EntryType.TOPIC,
                        "topics.guides", EntryType.GUIDE,
                        "topics.guides.topics", EntryType.TOPIC,
                        "topics.collections.sources", EntryType.SOURCE));
        assertThat(FieldChoice.places("faq", Expansion.of(List.of("guide")), SHAPES))
                .isEqualTo(Map.of("guide", EntryType.GUIDE));
        assertThat(FieldChoice.places("guide", Expansion.NONE, SHAPES)).isEmpty();
    }

    @Test
    void theParameterOfATypeIsCalledAfterIt() {
        assertThat(Stream.of(EntryType.values()).map(FieldChoice::parameter))
                .containsExactly("sourceFields", "topicFields", "guideFields", "faqFields");
    }

    @Test
    void aChoiceIsSaidAgainInOneForm() {
        var choice = read("topics.topicFields=title,description&bodies=source,guide&guideFields=title,body");

        assertThat(again(choice))
                .isEqualTo(Map.of(
                        "bodies", "guide,source",
                        "guideFields", "body,title",
                        "topics.topicFields", "description,title"));
    }

    @Property
    void whatIsSaidAgainIsReadAsTheSame(@ForAll("choices") FieldChoice choice) {
        var query = again(choice).entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));

        assertThat(read(query)).isEqualTo(choice);
    }

    @Provide
    static Arbitrary<FieldChoice> choices() {
        var members = Arbitraries.of(GUIDE.members()).set().ofMinSize(1);
        var bodies = Arbitraries.of(EntryType.GUIDE, EntryType.SOURCE).set();
        var byType = members.map(named -> Map.of(EntryType.GUIDE, named)).optional();
        var byPlace = Arbitraries.maps(
                        Arbitraries.of("items", "topics.guides"),
                        members.map(named -> new Chosen(EntryType.GUIDE, named)))
                .ofMaxSize(2);
        return byType.flatMap(types -> byPlace.flatMap(places ->
                bodies.map(wanted -> new FieldChoice(types.orElse(Map.of()), new TreeMap<>(places), wanted))));
    }
}
