package org.wegwijzer.editorial.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.RandomHub;

/** What a team has to do is one list: by language, by kind, by person. */
@DatabaseTest
class WorkTest {

    private static final List<String> LANGUAGES = List.of("en", "nl", "ar", "ar-MA");

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @Inject
    Clock clock;

    @BeforeEach
    void aHub() {
        hub.published(HubFixture.small());
        desk.now();
    }

    private static Response work(String parameters) {
        return Editor.get("/work?" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @Test
    void anEntryIsMissingInEachLanguageThatItDoesNotSpeak() {
        work("kind=missing&type=source&sort=slug")
                .then()
                .body("count", equalTo(5))
                .body("items.slug", contains("ind", "ind", "town", "town", "town"))
                .body("items.language", contains("ar", "ar-MA", "ar", "ar-MA", "nl"))
                .body("items.kind", everyItem(equalTo("missing")))
                .body("items[0].href", equalTo("/editorial/v1/sources/ind/texts/ar"))
                .body("items[0].holder", nullValue());
    }

    @Test
    void theHubItselfIsMissingWhereItHasNoName() {
        work("kind=missing&type=hub")
                .then()
                .body("items.language", containsInAnyOrder("nl", "ar", "ar-MA"))
                .body("items.title", everyItem(equalTo("Test hub")))
                .body("items.href", everyItem(equalTo("/editorial/v1/hub")));
    }

    @Test
    void whoeverBeganToTranslateHoldsTheText() {
        var translator = holders.colleague(Scope.WRITE);
        translator
                .begin("/guides/a-guide/draft/texts/nl", "{\"title\": \"Gids\"}")
                .then()
                .statusCode(200);

        work("kind=missing&type=guide&holder=" + translator.name().replace(" ", "%20"))
                .then()
                .body("count", equalTo(1))
                .body("items.slug", contains("a-guide"))
                .body("items.language", contains("nl"))
                .body("items.holder", contains(translator.name()));
        work("kind=missing&language=ar&type=guide").then().body("items.holder", contains(nullValue(), nullValue()));
    }

    @Test
    void aTranslationIsOutdatedOnceItsOriginalChanged() {
        work("kind=outdated").then().body("items", empty());

        var draft = Editor.begin("/sources/ind/draft", "{\"texts\": {\"en\": {\"name\": \"Immigration\"}}}");
        Editor.post("/sources/ind/publish", draft).then().statusCode(200);

        work("kind=outdated")
                .then()
                .body("items.slug", contains("ind"))
                .body("items.language", contains("nl"))
                .body("items.title", contains("Immigration"));
        Editor.post("/sources/ind/texts/nl/confirm").then().statusCode(200);
        work("kind=outdated").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itSaysOfEachTextWhatTheTextSaysOfItself(long seed) {
        var first = RandomHub.aged(seed);
        hub.published(first);
        hub.published(first.whole(WorkTest::changed));

        var told = new ArrayList<String>();
        all("kind=missing,outdated&sort=slug&type=source,topic,guide,faq")
                .forEach(item ->
                        told.add(item.get("href").toString().substring(Editor.ROOT.length()) + " " + item.get("kind")));
        var known = Stream.of(EntryType.values())
                .flatMap(
                        type -> Editor.get("/" + type.plural() + "?state=published&limit=100")
                                .<List<String>>path("items.slug")
                                .stream()
                                .map(slug -> "/" + type.plural() + "/" + slug))
                .flatMap(entry -> LANGUAGES.stream().map(language -> entry + "/texts/" + language))
                .map(text -> text + " " + Editor.get(text).<String>path("state"))
                .filter(text -> !text.endsWith("current"))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(known);
    }

    /** Every second original says something else, and every second note. */
    private static void changed(ObjectNode all) {
        var turn = new int[1];
        all.findParents("texts").forEach(entry -> {
            if (entry.path("texts").path("en") instanceof ObjectNode text && turn[0]++ % 2 == 0) {
                Stream.of("name", "title", "question")
                        .filter(text::has)
                        .forEach(field -> text.put(field, text.get(field).asText() + " now"));
            }
        });
        all.findParents("note").forEach(link -> {
            if (link.path("note") instanceof ObjectNode note && turn[0]++ % 2 == 0 && note.has("en")) {
                note.put("en", note.get("en").asText() + " Now.");
            }
        });
    }

    private static List<Map<String, Object>> all(String parameters) {
        var items = new ArrayList<Map<String, Object>>();
        var page = work(parameters + "&limit=7");
        items.addAll(page.path("items"));
        while (page.path("next") != null) {
            page = Editor.get(page.<String>path("next").substring(Editor.ROOT.length()));
            items.addAll(page.path("items"));
        }
        assertThat(page.<Integer>path("count")).isEqualTo(items.size());
        return items;
    }

    @ParameterizedTest
    @EnumSource(WorkOrder.class)
    void everyPageTogetherIsTheWholeListForwardsAndBackwards(WorkOrder order) {
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": null}}}");
        Editor.begin("/faqs/question/draft", "{\"texts\": {\"en\": {\"question\": null}}}");

        var forwards = all("sort=" + order.value());
        var backwards = new ArrayList<>(all("sort=-" + order.value()));

        assertThat(forwards).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void anEntryIsToBeReviewedFromItsDayOn() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        hub.published(HubFixture.small()
                .change("guides", "a-guide", guide -> guide.put("reviewDueDate", today.toString()))
                .change(
                        "guides",
                        "b-guide",
                        guide -> guide.put("reviewDueDate", today.plusDays(1).toString())));

        work("kind=review")
                .then()
                .body("items.slug", contains("a-guide"))
                .body("items.since", contains(today + "T00:00:00Z"))
                .body("items.href", contains("/editorial/v1/guides/a-guide"));
    }

    @Test
    void aDraftThatCannotBePublishedIsUnfinished() {
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": null}}}");
        Editor.begin("/guides/b-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Done\"}}}");

        work("kind=unfinished")
                .then()
                .body("items.slug", contains("a-guide"))
                .body("items.holder", contains(Editor.name()))
                .body("items.faults", contains(1))
                .body("items.href", contains("/editorial/v1/guides/a-guide/draft"));
    }

    @Test
    void aReleaseThatFailedByTheClockIsToldUntilItIsMended() {
        var draft = Editor.begin("/sources/ind/draft", "{\"texts\": {\"en\": {\"name\": \"Mine\"}}}");
        draft.then().statusCode(201);
        var release = "/releases/" + Editor.post("/releases", """
                        {"name": "Autumn", "items": [{"type": "source", "slug": "ind"}]}""").path("id");
        var soon = clock.instant().plusSeconds(3);
        Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"%s\"}".formatted(soon))
                .then()
                .statusCode(200);
        hub.published(HubFixture.small().says("sources", "ind", "en", "name", "Imported"));

        Eventually.within(
                Duration.ofSeconds(20), "it failed", () -> work("kind=failed").<Integer>path("count") == 1);
        work("kind=failed")
                .then()
                .body("items.type", contains("release"))
                .body("items.title", contains("Autumn"))
                .body("items.holder", contains(Editor.name()))
                .body("items.href", contains("/editorial/v1" + release))
                .body("items[0].reason", startsWith("The release"));

        Editor.delete(release, Editor.get(release)).then().statusCode(204);
        work("kind=failed").then().body("items", empty());
    }

    @Test
    void workInALanguageIsNoOther() {
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": null}}}");

        work("language=ar")
                .then()
                .body("items.language", everyItem(equalTo("ar")))
                .body("items.kind", hasItem("missing"));
        work("language=ar&kind=unfinished").then().body("count", equalTo(0));
    }

    @Test
    void nobodyWaitsForApprovalWhereNobodyHasToApprove() {
        Editor.begin("/guides/b-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Done\"}}}");
        Editor.post("/releases", "{\"name\": \"R\", \"items\": [{\"type\": \"guide\", \"slug\": \"b-guide\"}]}");

        work("kind=approval").then().body("items", empty());
    }

    @Test
    void everyFaultOfTheQuestionIsNamedWithWhatIsAllowed() {
        Editor.get("/work?kind=missing,lost&type=guides&language=fr&sort=age&limit=0&holder=%s&who=me"
                        .formatted("x".repeat(201)))
                .then()
                .statusCode(400)
                .body("errors.location", hasItems("kind", "type", "language", "sort", "limit", "holder", "who"))
                .body("errors.find { it.location == 'kind' }.allowed", hasItems("missing", "failed"))
                .body("errors.find { it.location == 'language' }.allowed", hasItems("nl", "ar"));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var next = work("kind=missing&limit=1").<String>path("next");
        var cursor = next.replaceAll(".*cursor=([^&]*).*", "$1");

        Editor.get("/work?kind=outdated&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("errors.code", contains("INVALID_CURSOR"));
    }
}
