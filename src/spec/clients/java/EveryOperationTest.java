import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wegwijzer.client.java.ApiClient;
import org.wegwijzer.client.java.ApiException;
import org.wegwijzer.client.java.api.ChangesApi;
import org.wegwijzer.client.java.api.FaqsApi;
import org.wegwijzer.client.java.api.GuidesApi;
import org.wegwijzer.client.java.api.HubApi;
import org.wegwijzer.client.java.api.PagesApi;
import org.wegwijzer.client.java.api.SearchApi;
import org.wegwijzer.client.java.api.SourcesApi;
import org.wegwijzer.client.java.api.TopicsApi;
import org.wegwijzer.client.java.model.CollectionRelation;
import org.wegwijzer.client.java.model.EntryType;
import org.wegwijzer.client.java.model.FaqRelation;
import org.wegwijzer.client.java.model.GuideRelation;
import org.wegwijzer.client.java.model.SourceRelation;
import org.wegwijzer.client.java.model.TopicRelation;

/** Every operation of the served specification by the Java client, plainly and expanded. */
class EveryOperationTest {

    private static final String API = System.getProperty("api");
    private static final ApiClient CLIENT = new ApiClient();
    private static final ObjectMapper MAPPER = CLIENT.getObjectMapper();

    static {
        CLIENT.updateBaseUri(API);
    }

    private static final ChangesApi CHANGES = new ChangesApi(CLIENT);
    private static final FaqsApi FAQS = new FaqsApi(CLIENT);
    private static final GuidesApi GUIDES = new GuidesApi(CLIENT);
    private static final HubApi HUB = new HubApi(CLIENT);
    private static final PagesApi PAGES = new PagesApi(CLIENT);
    private static final SearchApi SEARCH = new SearchApi(CLIENT);
    private static final SourcesApi SOURCES = new SourcesApi(CLIENT);
    private static final TopicsApi TOPICS = new TopicsApi(CLIENT);

    private static final String FAQ = "do-i-need-an-mvv";
    private static final String GUIDE = "mvv-entry-visa";
    private static final String SOURCE = "ind";
    private static final String TOPIC = "civic-integration-duty";
    private static final String TOPIC_WITH_COLLECTIONS = "choosing-your-way-in";

    private static final Map<String, Call> CALLS = Map.ofEntries(
            Map.entry("listChanges", expand -> CHANGES.listChanges(ChangesApi.APIListChangesRequest.newBuilder().waitSeconds(0).build())),
            Map.entry("listRedirects", expand -> CHANGES.listRedirects(ChangesApi.APIListRedirectsRequest.newBuilder().build())),
            Map.entry("listFaqs", expand -> FAQS.listFaqs(FaqsApi.APIListFaqsRequest.newBuilder().expand(of(expand, FaqRelation::fromValue)).build())),
            Map.entry("getFaq", expand -> FAQS.getFaq(FaqsApi.APIGetFaqRequest.newBuilder().slug(FAQ).expand(of(expand, FaqRelation::fromValue)).build())),
            Map.entry("listFaqSources", expand -> FAQS.listFaqSources(FaqsApi.APIListFaqSourcesRequest.newBuilder().slug(FAQ).expand(of(expand, SourceRelation::fromValue)).build())),
            Map.entry("listFaqTopics", expand -> FAQS.listFaqTopics(FaqsApi.APIListFaqTopicsRequest.newBuilder().slug(FAQ).expand(of(expand, TopicRelation::fromValue)).build())),
            Map.entry("listGuides", expand -> GUIDES.listGuides(GuidesApi.APIListGuidesRequest.newBuilder().expand(of(expand, GuideRelation::fromValue)).build())),
            Map.entry("getGuide", expand -> GUIDES.getGuide(GuidesApi.APIGetGuideRequest.newBuilder().slug(GUIDE).expand(of(expand, GuideRelation::fromValue)).build())),
            Map.entry("listGuideFaqs", expand -> GUIDES.listGuideFaqs(GuidesApi.APIListGuideFaqsRequest.newBuilder().slug(GUIDE).expand(of(expand, FaqRelation::fromValue)).build())),
            Map.entry("listGuideNext", expand -> GUIDES.listGuideNext(GuidesApi.APIListGuideNextRequest.newBuilder().slug(GUIDE).expand(of(expand, GuideRelation::fromValue)).build())),
            Map.entry("listGuideSources", expand -> GUIDES.listGuideSources(GuidesApi.APIListGuideSourcesRequest.newBuilder().slug(GUIDE).expand(of(expand, SourceRelation::fromValue)).build())),
            Map.entry("listGuideTopics", expand -> GUIDES.listGuideTopics(GuidesApi.APIListGuideTopicsRequest.newBuilder().slug(GUIDE).expand(of(expand, TopicRelation::fromValue)).build())),
            Map.entry("getHub", expand -> HUB.getHub(HubApi.APIGetHubRequest.newBuilder().build())),
            Map.entry("getHomePage", expand -> PAGES.getHomePage(PagesApi.APIGetHomePageRequest.newBuilder().build())),
            Map.entry("getFaqPage", expand -> PAGES.getFaqPage(PagesApi.APIGetFaqPageRequest.newBuilder().slug(FAQ).build())),
            Map.entry("getGuidePage", expand -> PAGES.getGuidePage(PagesApi.APIGetGuidePageRequest.newBuilder().slug(GUIDE).build())),
            Map.entry("getSourcePage", expand -> PAGES.getSourcePage(PagesApi.APIGetSourcePageRequest.newBuilder().slug(SOURCE).build())),
            Map.entry("getTopicPage", expand -> PAGES.getTopicPage(PagesApi.APIGetTopicPageRequest.newBuilder().slug(TOPIC).build())),
            Map.entry("search", expand -> SEARCH.search(SearchApi.APISearchRequest.newBuilder().q("healt insurance").expand(expand == null ? null : "hub").build())),
            Map.entry("suggest", expand -> SEARCH.suggest(SearchApi.APISuggestRequest.newBuilder().q("insur").build())),
            Map.entry("listSources", expand -> SOURCES.listSources(SourcesApi.APIListSourcesRequest.newBuilder().expand(of(expand, SourceRelation::fromValue)).build())),
            Map.entry("getSource", expand -> SOURCES.getSource(SourcesApi.APIGetSourceRequest.newBuilder().slug(SOURCE).expand(of(expand, SourceRelation::fromValue)).build())),
            Map.entry("listSourceFaqs", expand -> SOURCES.listSourceFaqs(SourcesApi.APIListSourceFaqsRequest.newBuilder().slug(SOURCE).expand(of(expand, FaqRelation::fromValue)).build())),
            Map.entry("listSourceGuides", expand -> SOURCES.listSourceGuides(SourcesApi.APIListSourceGuidesRequest.newBuilder().slug(SOURCE).expand(of(expand, GuideRelation::fromValue)).build())),
            Map.entry("listSourceTopics", expand -> SOURCES.listSourceTopics(SourcesApi.APIListSourceTopicsRequest.newBuilder().slug(SOURCE).expand(of(expand, TopicRelation::fromValue)).build())),
            Map.entry("listTopics", expand -> TOPICS.listTopics(TopicsApi.APIListTopicsRequest.newBuilder().expand(of(expand, TopicRelation::fromValue)).build())),
            Map.entry("getTopic", expand -> TOPICS.getTopic(TopicsApi.APIGetTopicRequest.newBuilder().slug(TOPIC).expand(of(expand, TopicRelation::fromValue)).build())),
            Map.entry("listTopicCollections", expand -> TOPICS.listTopicCollections(TopicsApi.APIListTopicCollectionsRequest.newBuilder().slug(TOPIC_WITH_COLLECTIONS).expand(of(expand, CollectionRelation::fromValue)).build())),
            Map.entry("listTopicChildren", expand -> TOPICS.listTopicChildren(TopicsApi.APIListTopicChildrenRequest.newBuilder().slug(TOPIC).expand(of(expand, TopicRelation::fromValue)).build())),
            Map.entry("listTopicFaqs", expand -> TOPICS.listTopicFaqs(TopicsApi.APIListTopicFaqsRequest.newBuilder().slug(TOPIC).expand(of(expand, FaqRelation::fromValue)).build())),
            Map.entry("listTopicGuides", expand -> TOPICS.listTopicGuides(TopicsApi.APIListTopicGuidesRequest.newBuilder().slug(TOPIC).expand(of(expand, GuideRelation::fromValue)).build())),
            Map.entry("listTopicSources", expand -> TOPICS.listTopicSources(TopicsApi.APIListTopicSourcesRequest.newBuilder().slug(TOPIC).expand(of(expand, SourceRelation::fromValue)).build())));

    private static <R> List<R> of(List<String> relations, Function<String, R> relation) {
        return relations == null ? null : relations.stream().map(relation).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyOperation() throws IOException {
        var specification = new ObjectMapper().readTree(URI.create(API + "/openapi.json").toURL());
        return elements(specification.path("paths"))
                .flatMap(EveryOperationTest::elements)
                // A stream of events has no end, and a snapshot is a file behind a redirection.
                .filter(operation -> operation.at("/responses/200/content").has("application/json"))
                .flatMap(operation -> Stream.of(true, false).map(asked -> test(specification, operation, asked)));
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static DynamicTest test(JsonNode specification, JsonNode operation, boolean asked) {
        var name = operation.path("operationId").asText();
        return dynamicTest(name + (asked ? ", expanded" : ", plainly"), () -> {
            assertThat(CALLS).as("the calls of this test").containsKey(name);
            var relations = relations(specification, operation);

            var answer = CALLS.get(name).answer(asked ? relations : null);

            check(MAPPER.valueToTree(answer), relations, asked);
        });
    }

    /** The relations that an operation can expand; not those further down. */
    private static List<String> relations(JsonNode specification, JsonNode operation) {
        return elements(operation.path("parameters"))
                .map(parameter -> resolved(specification, parameter))
                .filter(parameter -> parameter.path("name").asText().equals("expand"))
                .flatMap(expand -> names(specification, expand.path("schema")))
                .filter(path -> !path.contains("."))
                .toList();
    }

    /** A search can have the hub beside what it finds. */
    private static Stream<String> names(JsonNode specification, JsonNode schema) {
        return schema.has("items")
                ? elements(resolved(specification, schema.path("items")).path("enum")).map(JsonNode::asText)
                : Stream.of("hub");
    }

    private static JsonNode resolved(JsonNode specification, JsonNode node) {
        return node.has("$ref") ? specification.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Each relation of each entry holds other entries if and only if they were asked for. */
    private static void check(JsonNode answer, List<String> relations, boolean asked) {
        var entries = answer.has("items") ? answer.path("items") : MAPPER.createArrayNode().add(answer);
        // A new hub has no former addresses.
        assertThat(!entries.isEmpty() || relations.isEmpty()).isTrue();
        for (var item : entries) {
            var entry = item.has("type") ? item : target(item);
            for (var name : relations) {
                // A relation to one is absent when there is none.
                if (entry.hasNonNull(name)) {
                    var relation = entry.path(name);
                    assertThat(relation.hasNonNull("items") || relation.hasNonNull("item"))
                            .as("%s of %s", name, entry.path("slug"))
                            .isEqualTo(asked);
                }
            }
        }
    }

    private static JsonNode target(JsonNode edge) {
        return elements(edge)
                .filter(member -> member.has("type"))
                .findFirst()
                .orElse(edge);
    }

    @Test
    void whatAnAnswerHoldsHasTypes() throws ApiException {
        var source = SOURCES.getSource(SourcesApi.APIGetSourceRequest.newBuilder()
                .slug(SOURCE)
                .expand(List.of(SourceRelation.TOPICS, SourceRelation.FAQS_GUIDE))
                .build());

        String title = source.getTopics().getItems().get(0).getTopic().getTitle();
        String guide = source.getFaqs().getItems().get(0).getFaq().getGuide().getItem().getTitle();
        assertThat(title).isNotBlank();
        assertThat(guide).isNotBlank();
    }

    @Test
    void whatIsFoundHasTheTypeOfItsEntry() throws ApiException {
        var found = SEARCH.search(SearchApi.APISearchRequest.newBuilder()
                .q("health insurance")
                .type(List.of(EntryType.GUIDE))
                .build());

        String title = found.getItems().get(0).getItem().getGuideCard().getTitle();
        assertThat(title).isNotBlank();
    }

    @Test
    void aFailureIsAnException() {
        var request = GuidesApi.APIGetGuideRequest.newBuilder().slug("no-such-guide").build();

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> GUIDES.getGuide(request))
                .satisfies(failure -> assertThat(failure.getCode()).isEqualTo(404));
    }

    private interface Call {

        /** The answer of an operation that was asked to expand these relations; {@code null} asks for none. */
        Object answer(List<String> expand) throws ApiException;
    }
}
