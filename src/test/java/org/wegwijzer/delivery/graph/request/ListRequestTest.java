package org.wegwijzer.delivery.graph.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.parameter.LinkForm;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Requests for the same list have one address and one identity, however they are written. */
class ListRequestTest {

    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final LanguageTag DUTCH = new LanguageTag("nl");
    private static final HubLanguages HUB = new HubLanguages(ENGLISH, List.of(ENGLISH, DUTCH));

    private static final Shape GUIDE = Shape.of(EntryType.GUIDE)
            .named("title")
            .members(List.of("title", "summary", "body"))
            .onlyOnPages("body")
            .narrowedBy(
                    Filter.of("topic", new Filter.Target(EntryType.TOPIC, Optional.empty()), "", "", "id"),
                    Filter.of("updatedSince", Filter.Form.MOMENT, List.of(), ""))
            .shape();
    private static final Shapes SHAPES = new Shapes(Stream.concat(
                    Stream.of(GUIDE),
                    Stream.of(EntryType.SOURCE, EntryType.TOPIC, EntryType.FAQ)
                            .map(type -> Shape.of(type).named("title").shape()))
            .toList());
    private static final ToMany<Object> TOPICS = new ToMany<>(
            "topics",
            EntryType.GUIDE,
            EntryType.TOPIC,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            (link, card) -> card);

    private static ReadOptions reading(@Nullable LanguageTag asked, ViewOptions wishes) {
        return new ReadOptions(HUB.negotiate(asked, null), ENGLISH, asked, wishes);
    }

    private static ListRequest list(String query, boolean ownOrder) {
        var parameters = QueryParameters.of(query);
        var relation = ownOrder ? Optional.<ToMany<?>>of(TOPICS) : Optional.<ToMany<?>>empty();
        var list = ListParameters.read(parameters, GUIDE, relation, "/v1/guides", reading(DUTCH, ViewOptions.NONE));
        parameters.finish();
        return list;
    }

    private static ListRequest list(String query) {
        return list(query, false);
    }

    private static List<FaultCode> faults(String query) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> list(query));
        return refusal.faults().stream().map(fault -> fault.code()).toList();
    }

    @Test
    void whatIsNotSaidIsTheUsual() {
        var list = list("");

        assertThat(list.limit()).isEqualTo(20);
        assertThat(list.order()).contains(GUIDE.defaultOrder());
        assertThat(list.filters()).isEmpty();
        assertThat(list.cursor()).isNull();
        assertThat(list.href()).isEqualTo("/v1/guides?lang=nl").isEqualTo(list.here());
    }

    @Test
    void aListWithAnOrderOfItsOwnKeepsItUnlessTheRequestNamesAnother() {
        assertThat(list("", true).order()).isEmpty();
        assertThat(list("sort=-slug", true).order()).contains(GUIDE.order("-slug"));
        assertThat(list("sort=-slug").order()).contains(GUIDE.order("-slug"));
    }

    @Test
    void whatIsSaidInAnyOrderIsSaidAgainInOne() {
        var one = list("topic=b,a&limit=7&sort=slug&updatedSince=2026-01-31T09:00:00%2B01:00");
        var other = list("updatedSince=2026-01-31T08:00:00Z&sort=slug&limit=7&topic=a,b");

        assertThat(one.href())
                .isEqualTo("/v1/guides?lang=nl&limit=7&sort=slug&topic=a,b&updatedSince=2026-01-31T08:00:00Z")
                .isEqualTo(other.href());
        assertThat(one.identity()).isEqualTo(other.identity());
        assertThat(one.limit()).isEqualTo(7);
        assertThat(one.filters()).hasSize(2);
    }

    @Test
    void listsThatDifferInWhatIsInThemOrInTheirOrderHaveIdentitiesOfTheirOwn() {
        var lists = Stream.of("", "sort=slug", "topic=a", "topic=b", "updatedSince=2026-01-31T08:00:00Z");

        assertThat(lists.map(query -> list(query).identity())).doesNotHaveDuplicates();
        assertThat(list("limit=3").identity()).isEqualTo(list("limit=4").identity());
    }

    @Test
    void aPageElsewhereInTheListIsTheSameRequestWithAnotherCursor() {
        var list = list("limit=3");
        var cursor = Cursor.of(Cursor.Direction.AFTER, List.of("a"), list.identity());
        var next = list("limit=3&cursor=" + cursor.text());

        assertThat(next.cursor()).isEqualTo(cursor.text());
        assertThat(next.href()).isEqualTo(list.href());
        assertThat(next.here()).isEqualTo(list.href(cursor)).contains("?cursor=" + cursor.text() + "&lang=nl");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults("limit=101&sort=size&topic=A&colour=red"))
                .containsExactlyInAnyOrder(
                        FaultCode.NOT_IN_RANGE,
                        FaultCode.UNKNOWN_VALUE,
                        FaultCode.MALFORMED_VALUE,
                        FaultCode.UNKNOWN_PARAMETER);
        assertThat(faults("limit=0")).containsExactly(FaultCode.NOT_IN_RANGE);
        assertThat(list("limit=1").limit()).isEqualTo(1);
        assertThat(list("limit=100").limit()).isEqualTo(100);
    }

    @Test
    void anExpandedRelationGoesOnWithWhatWasWantedOfIt() {
        var wishes = new ViewOptions(
                Expansion.of(List.of("topics.faqs")),
                Map.of("topics", 5),
                FieldChoice.NONE,
                BodyFormat.MARKDOWN,
                LinkForm.REF);

        var rest = ListRequest.rest(reading(null, wishes).below("topics"), TOPICS.name(), "/v1/guides/a/topics");

        assertThat(rest.limit()).isEqualTo(5);
        assertThat(rest.order()).isEmpty();
        assertThat(rest.href()).isEqualTo("/v1/guides/a/topics?bodyFormat=markdown&expand=faqs&limit=5&links=ref");
        assertThat(ListRequest.rest(reading(null, ViewOptions.NONE), TOPICS.name(), "/")
                        .limit())
                .isEqualTo(50);
    }

    @Test
    void aListThatBeginsElsewhereIsSortedAndBoundAsThereIsSaid() {
        var list = ListRequest.beginning(reading(DUTCH, ViewOptions.NONE), "/v1/guides", GUIDE.order("-slug"), 3);
        var topic = GUIDE.filters().get(0);
        var cursor = Cursor.of(Cursor.Direction.AFTER, List.of("a"), list.identity());

        var narrowed = list.narrowed(topic, List.of("a", "b"));

        assertThat(list.href()).isEqualTo("/v1/guides?lang=nl&limit=3");
        assertThat(list.order()).contains(GUIDE.order("-slug"));
        assertThat(narrowed.href()).isEqualTo("/v1/guides?lang=nl&limit=3&topic=a,b");
        assertThat(narrowed.filters()).isEqualTo(Map.of(topic, List.of("a", "b")));
        assertThat(narrowed.identity()).isNotEqualTo(list.identity());
        assertThat(list.nextPage(cursor)).isEqualTo(new NextPage(cursor.text(), list.href(cursor)));
    }

    @Test
    void aPageThatAlwaysExpandsTheSameIsNotAskedTo() {
        var reading = reading(DUTCH, ViewOptions.all(List.of("topics")));

        assertThat(reading.parameters(reading.expansion())).containsEntry("expand", "topics");
        assertThat(reading.parametersOfWholePage())
                .isEqualTo(Map.of("bodyFormat", "text", "lang", "nl", "topicsLimit", "100"));
    }

    @Test
    void allOfSomeRelationsIsAsMuchAsARequestCanAskForWithoutMarkup() {
        var all = ViewOptions.all(List.of("topics", "faqs"));

        assertThat(all.expansion().paths()).containsExactly("faqs", "topics");
        assertThat(all.limits()).isEqualTo(Map.of("topics", 100, "faqs", 100));
        assertThat(all.bodyFormat()).isEqualTo(BodyFormat.TEXT);
    }

    @Test
    void statementsAreToldTheLanguagesBestFirst() {
        assertThat(reading(DUTCH, ViewOptions.NONE).values(Map.of("slug", "a")))
                .isEqualTo(Map.of("slug", "a", "language", "nl", "languages", ",nl,en,", "original", "en"));
    }

    @Test
    void membersThatAreNamedTakeThePlaceOfTheUsualOnes() {
        var query = QueryParameters.of("guideFields=title,body");

        var fields = FieldChoice.read(query, SHAPES);

        query.finish();
        assertThat(fields.names(EntryType.GUIDE)).isTrue();
        assertThat(fields.names(EntryType.TOPIC)).isFalse();
        assertThat(fields.of(GUIDE, Detail.CARD)).isEqualTo(Set.of("title", "body"));
        assertThat(FieldChoice.NONE.of(GUIDE, Detail.CARD)).isEqualTo(Set.of("title", "summary"));
        var wishes = new ViewOptions(Expansion.NONE, Map.of(), fields, BodyFormat.HTML, LinkForm.API);
        assertThat(reading(null, wishes).parameters(Expansion.NONE)).isEqualTo(Map.of("guideFields", "body,title"));
    }

    @Test
    void whoeverNamesNoMembersIsShownTheUsualOnes() {
        assertThat(FieldChoice.read(QueryParameters.of(null), SHAPES)).isSameAs(FieldChoice.NONE);
    }

    @Test
    void membersThatThereAreNotAreRefusedOneByOne() {
        var query = QueryParameters.of("guideFields=title,colour,size");
        FieldChoice.read(query, SHAPES);

        var refusal = catchThrowableOfType(ProblemException.class, query::finish);

        assertThat(refusal.faults())
                .hasSize(2)
                .allMatch(fault -> fault.code() == FaultCode.UNKNOWN_FIELD
                        && fault.location().equals("guideFields")
                        && fault.allowed().equals(GUIDE.members()));
    }
}
