package org.wegwijzer.reader;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** Whoever was sent a link sees in the reader what is not public yet, and that it is not. */
@Outside
@InBrowser
class ReaderPreviewTest {

    private static final String LINKS = "/preview-links";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    private Visit visit;

    @BeforeEach
    void aDraft() {
        given.published(HubFixture.small());
        desk.now();
        Editor.begin("/guides/a-guide/draft", "{\"texts\": {\"en\": {\"title\": \"Not yet\"}}}")
                .then()
                .statusCode(201);
        visit = Visit.begun();
    }

    @AfterEach
    void end() {
        visit.close();
    }

    private static Response ofDraft() {
        return Editor.post(LINKS, "{\"type\": \"guide\", \"slug\": \"a-guide\"}");
    }

    private static Response ofRelease() {
        var release = Editor.post(
                        "/releases", "{\"name\": \"R\", \"items\": [{\"type\": \"guide\", \"slug\": \"a-guide\"}]}")
                .<String>path("id");
        return Editor.post(LINKS, "{\"release\": \"%s\"}".formatted(release));
    }

    @Test
    void theDraftIsShownUnderABannerAndItsSecretInNoAddress() {
        var link = ofDraft();

        visit.at(link.path("href"));

        assertThat(visit.title()).hasText("Not yet");
        assertThat(visit.find(".preview")).containsText("not public yet");
        assertThat(visit.address()).isEqualTo("/guides/a-guide");
        assertThat(visit.requests()).noneMatch(url -> url.contains(link.<String>path("token")));
        assertThat(visit.find("meta[name=robots]")).hasAttribute("content", "noindex");
        assertThat(visit.find("meta[name=referrer]")).hasAttribute("content", "no-referrer");
        assertThat(visit.barriers()).isEmpty();
    }

    @Test
    void otherPagesAreShownAsTheyAre() {
        visit.at(ofDraft().path("href"));

        visit.find("nav.parts a[href*=guides]").click();

        assertThat(visit.title()).not().hasText("Not yet");
        assertThat(visit.find("main")).not().containsText("Not yet");
        visit.page().goBack();
        assertThat(visit.title()).hasText("Not yet");
    }

    @Test
    void aReleaseIsShownOnEveryPage() {
        visit.at(ofRelease().path("href"));

        visit.find("nav.parts a[href*=guides]").click();

        assertThat(visit.find("main")).containsText("Not yet");
        visit.page().reload();
        assertThat(visit.find("main")).containsText("Not yet");
        assertThat(visit.find(".preview")).isVisible();
    }

    @Test
    void whoeverEndsItSeesWhatIsPublic() {
        visit.at(ofDraft().path("href"));

        visit.find(".preview button").click();

        assertThat(visit.find(".preview")).hasCount(0);
        assertThat(visit.title()).not().hasText("Not yet");
    }

    @Test
    void whatWasTakenBackIsSaidInPlainWords() {
        var link = ofDraft();
        Editor.delete(LINKS + "/" + link.path("id")).then().statusCode(204);

        visit.at(link.path("href"));

        assertThat(visit.title()).hasText("This preview has ended");
        assertThat(visit.find(".preview")).hasCount(0);
        visit.page().reload();
        assertThat(visit.title()).not().hasText("This preview has ended");
    }

    @Test
    void aLinkThatIsFollowedWithinThePageIsTaken() {
        visit.at("/guides/a-guide");

        visit.page().evaluate("address => location.assign(address)", ofDraft().<String>path("href"));

        assertThat(visit.title()).hasText("Not yet");
    }
}
