package org.wegwijzer.delivery;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** A missing translation drops nothing: what there is in another language stands in, and says so, field by field. */
@DatabaseTest
class FallbackTest {

    @Inject
    Given given;

    private HubFixture hub;

    @BeforeEach
    void aSourceInEnglish() {
        hub = new HubFixture().source("ind");
    }

    @Test
    void eachFieldFallsBackForItselfAndSaysToWhichLanguage() {
        hub.says("sources", "ind", "nl", "name", "IND (nl)")
                .says("sources", "ind", "ar", "name", "IND (ar)")
                .says("sources", "ind", "ar", "fullName", "دائرة الهجرة");
        given.published(hub);

        var page = when().get("/v1/sources/ind?lang=nl");

        page.then()
                .body("name", equalTo("IND (nl)"))
                .body("language", equalTo("nl"))
                .body("description", equalTo("What ind is for."))
                .body("fallbacks.description.language", equalTo("en"))
                .body("fallbacks.description.dir", equalTo("ltr"))
                .body("fullName", equalTo("دائرة الهجرة"))
                .body("fallbacks.fullName.language", equalTo("ar"))
                .body("fallbacks.fullName.dir", equalTo("rtl"))
                .body("fallbacks", not(hasKey("name")))
                .body("fallbacks", not(hasKey("body")));
    }

    @Test
    void whatNeedsNoFallbackDoesNotSpeakOfAny() {
        given.published(hub);

        var page = when().get("/v1/sources/ind");

        page.then().body("$", not(hasKey("fallbacks")));
    }

    @Test
    void aFieldOfARegionFallsBackToItsLanguageFirst() {
        hub.says("sources", "ind", "ar", "name", "IND (ar)")
                .says("sources", "ind", "ar", "description", "وصف")
                .says("sources", "ind", "ar-MA", "name", "IND (ar-MA)");
        given.published(hub);

        var page = when().get("/v1/sources/ind?lang=ar-MA");

        page.then()
                .body("language", equalTo("ar-MA"))
                .body("description", equalTo("وصف"))
                .body("fallbacks.description.language", equalTo("ar"));
    }

    @Test
    void aCardFallsBackLikeAPage() {
        hub.guide("guide").cites("guide", "ind").says("guides", "guide", "nl", "title", "Gids");
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=guides&lang=nl");

        page.then()
                .body("guides.items[0].guide.title", equalTo("Gids"))
                .body("guides.items[0].guide.language", equalTo("nl"))
                .body("guides.items[0].guide.summary", equalTo("In short: guide."))
                .body("guides.items[0].guide.fallbacks.summary.language", equalTo("en"));
    }

    @Test
    void anEntryOnlyInDutchIsThereForEnglishReaders() {
        hub.guide("gids")
                .cites("gids", "ind")
                .silent("guides", "gids", "en")
                .says("guides", "gids", "nl", "title", "Alleen Nederlands")
                .faq("question", "gids")
                .names("question", "ind");
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=guides,faqs&lang=en");

        page.then()
                .body("guides.count", equalTo(1))
                .body("guides.items.guide.title", contains("Alleen Nederlands"))
                .body("guides.items.guide.language", contains("nl"))
                .body("faqs.items[0].faq.guide.ref.title", equalTo("Alleen Nederlands"));
    }

    @Test
    void whatOnlyNamesAnEntrySaysInWhichLanguageAsWell() {
        hub.guide("gids")
                .silent("guides", "gids", "en")
                .says("guides", "gids", "nl", "title", "Alleen Nederlands")
                .says("guides", "gids", "nl", "body", "Kijk bij [de IND](ref:source/ind).")
                .faq("question", "gids")
                .names("question", "ind");
        given.published(hub);

        var page = when().get("/v1/faqs/question?lang=ar-MA");
        var guide = when().get("/v1/guides/gids?lang=ar-MA");
        var found = when().get("/v1/search?q=question&lang=ar-MA");

        page.then().body("guide.ref.language", equalTo("nl")).body("guide.ref.dir", equalTo("ltr"));
        guide.then()
                .body("references.title", contains("Source ind"))
                .body("references.language", contains("en"))
                .body("references.dir", contains("ltr"));
        found.then()
                .body("facets.source.language", contains("en"))
                .body("facets.source.dir", contains("ltr"))
                .body("facets.type[0]", not(hasKey("language")));
    }

    @Test
    void aTitleThatIsSaidInAnotherLanguageNowSaysSo() {
        hub.guide("guide").faq("question", "guide");
        given.published(hub);
        when().get("/v1/faqs/question?lang=nl").then().body("guide.ref.language", equalTo("en"));

        given.published(hub.says("guides", "guide", "nl", "title", "Guide guide"));

        when().get("/v1/faqs/question?lang=nl").then().body("guide.ref.language", equalTo("nl"));
    }

    @Test
    void aNoteInAnotherLanguageSaysWhichAndHowItIsWritten() {
        hub.topic("early", 1)
                .topic("late", 2)
                .change(
                        "topics",
                        "early",
                        topic -> topic.withArrayProperty("sources")
                                .addObject()
                                .put("source", "ind")
                                .putObject("note")
                                .put("nl", "Begin hier.")
                                .put("ar", "ابدأ هنا"));
        hub.recommends("late", "ind", "Decides.");
        given.published(hub);

        var english = when().get("/v1/sources/ind?expand=topics&lang=en");
        var arabic = when().get("/v1/sources/ind?expand=topics&lang=ar");

        english.then()
                .body("topics.items.note", contains("Begin hier.", "Decides."))
                .body("topics.items.language", contains("nl", "en"))
                .body("topics.items.dir", contains("ltr", "ltr"))
                .body("topics.items.topic.language", contains("en", "en"));
        arabic.then()
                .body("topics.items.note", contains("ابدأ هنا", "Decides."))
                .body("topics.items.language", contains("ar", "en"))
                .body("topics.items.dir", contains("rtl", "ltr"));
    }

    @Test
    void aRoleIsInTheLanguageThatItsEdgeNames() {
        hub.topic("early", 1).change("topics", "early", topic -> {
            var link = topic.withArrayProperty("sources").addObject().put("source", "ind");
            link.putObject("note").put("nl", "Begin hier.");
            link.putObject("role").put("nl", "begin hier").put("en", "start here");
        });
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=topics&lang=en");

        page.then().body("topics.items[0].language", equalTo("nl")).body("topics.items[0].role", equalTo("begin hier"));
    }

    @Test
    void aRoleThatTheLanguageOfTheNoteDoesNotHaveSaysInWhichItIs() {
        hub.topic("early", 1).change("topics", "early", topic -> {
            var link = topic.withArrayProperty("sources").addObject().put("source", "ind");
            link.putObject("note").put("ar", "ابدأ هنا").put("en", "Start here.");
            link.putObject("role").put("en", "start here");
        });
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=topics&lang=ar");

        page.then()
                .body("topics.items[0].language", equalTo("ar"))
                .body("topics.items[0].role", equalTo("start here"))
                .body("topics.items[0].fallbacks.role.language", equalTo("en"))
                .body("topics.items[0].fallbacks.role.dir", equalTo("ltr"));
    }

    @Test
    void aCitationWithoutNoteSaysNoLanguage() {
        hub.guide("guide")
                .change(
                        "guides",
                        "guide",
                        guide -> guide.withArrayProperty("sources").add("ind"));
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=guides");

        page.then()
                .body("guides.items[0]", not(hasKey("note")))
                .body("guides.items[0]", not(hasKey("language")))
                .body("guides.items[0]", not(hasKey("dir")));
    }

    @Test
    void theHubFallsBackToo() {
        hub.hub(own -> own.withObject("/texts").putObject("ar").put("name", "المركز"));
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=hub&lang=ar");

        page.then()
                .body("hub.ref.title", equalTo("المركز"))
                .body("hub.item.dir", equalTo("rtl"))
                .body("hub.item.notice", equalTo("Rules change."))
                .body("hub.item.fallbacks.notice.language", equalTo("en"))
                .body("hub.item.fallbacks.notice.dir", equalTo("ltr"));
    }

    @Test
    void anAnswerInAnotherLanguageThanTheQuestionSaysSo() {
        hub.guide("guide")
                .faq("question", "guide")
                .names("question", "ind")
                .says("faqs", "question", "ar", "question", "ماذا؟");
        given.published(hub);

        var page = when().get("/v1/sources/ind?expand=faqs&lang=ar");

        page.then()
                .body("faqs.items[0].faq.question", equalTo("ماذا؟"))
                .body("faqs.items[0].faq.dir", equalTo("rtl"))
                .body("faqs.items[0].faq.answer", equalTo("It is question."))
                .body("faqs.items[0].faq.fallbacks.answer.language", equalTo("en"))
                .body("faqs.items[0].faq.fallbacks.question", nullValue())
                .body("faqs.items[0].faq.fallbacks", not(anEmptyMap()));
    }
}
