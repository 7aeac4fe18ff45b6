package org.wegwijzer.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.Publication.EntryChange;

/** Importing makes the hub say what the bundle says: no more, no less, and not twice. */
@DatabaseTest
class ImportTest {

    private static final String LONG_AGO = "2020-02-03T04:05:06.123456Z";

    @Inject
    Given given;

    @Inject
    LoggedChanges changes;

    @BeforeEach
    void aHubFromLongAgo() {
        var hub = HubFixture.small();
        Stream.of("ind", "town").forEach(slug -> hub.since("sources", slug, LONG_AGO));
        given.published(hub.since("topics", "early", LONG_AGO)
                .since("topics", "late", LONG_AGO)
                .since("guides", "a-guide", LONG_AGO)
                .since("guides", "b-guide", LONG_AGO)
                .since("faqs", "question", LONG_AGO)
                .changedAt("sources", "ind", "en", LONG_AGO)
                .changedAt("sources", "ind", "nl", LONG_AGO));
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        var before = changes.last();
        var answers = Answers.all("en", "nl");

        var publication = given.published(HubFixture.small());

        assertThat(publication.isEmpty()).isTrue();
        assertThat(publication.unchanged()).isEqualTo(7);
        assertThat(changes.after(before)).isEmpty();
        assertThat(Answers.all("en", "nl")).isEqualTo(answers);
    }

    @Test
    void aChangedTextRaisesItsEntryAlone() {
        var before = changes.last();
        var edition = changes.edition("source", "ind");

        var publication =
                given.published(HubFixture.small().says("sources", "ind", "en", "description", "Something new."));

        assertThat(publication.changes()).containsExactly(new EntryChange(EntryType.SOURCE, "ind", Action.CHANGED));
        assertThat(changes.after(before)).containsExactly("source ind PUBLISHED");
        assertThat(changes.edition("source", "ind")).isEqualTo(edition + 1);
        when().get("/v1/sources/ind")
                .then()
                .body("description", equalTo("Something new."))
                .body("updatedAt", not(equalTo(LONG_AGO)))
                .body("createdAt", equalTo(LONG_AGO))
                .body("publishedAt", equalTo(LONG_AGO));
        when().get("/v1/sources/town").then().body("updatedAt", equalTo(LONG_AGO));
        when().get("/v1/topics/early").then().body("updatedAt", equalTo(LONG_AGO));
    }

    @Test
    void aTranslationIsOutdatedOnceTheOriginalChanged() {
        given.published(HubFixture.small().says("sources", "ind", "en", "description", "Something new."));

        when().get("/v1/sources/ind?lang=nl").then().body("outdated", equalTo(true));
        when().get("/v1/sources/ind?lang=en").then().body("outdated", equalTo(false));
    }

    @Test
    void whatIsLeftOutIsRemovedWithItsLinks() {
        var before = changes.last();

        var publication =
                given.published(new HubFixture().source("ind").says("sources", "ind", "nl", "name", "IND (nl)"));

        assertThat(publication.changes()).extracting(EntryChange::action).containsOnly(Action.REMOVED);
        assertThat(changes.after(before))
                .containsExactlyInAnyOrder(
                        "source town REMOVED",
                        "topic early REMOVED",
                        "topic late REMOVED",
                        "guide a-guide REMOVED",
                        "guide b-guide REMOVED",
                        "faq question REMOVED");
        when().get("/v1/sources/ind")
                .then()
                .body("topics.count", equalTo(0))
                .body("guides.count", equalTo(0))
                .body("faqs.count", equalTo(0));
        when().get("/v1/topics/early").then().statusCode(410);
    }

    @Test
    void aLinkThatIsLeftOutIsGoneOnBothSides() {
        given.published(HubFixture.small().change("topics", "early", topic -> topic.putArray("sources")));

        when().get("/v1/sources/ind").then().body("topics.count", equalTo(0));
        when().get("/v1/topics/early").then().body("sources.count", equalTo(0));
    }

    @Test
    void aRehearsalChangesNothingAndSaysWhatWouldChange() {
        var next = HubFixture.small()
                .without("faqs", "question")
                .source("new")
                .says("sources", "ind", "en", "name", "Changed");
        var before = changes.last();
        var answers = Answers.all("en", "nl");

        var rehearsal = given.rehearsed(next);

        assertThat(changes.after(before)).isEmpty();
        assertThat(Answers.all("en", "nl")).isEqualTo(answers);
        assertThat(given.published(next)).isEqualTo(rehearsal);
    }

    @Test
    void aFaultyBundleChangesNothing() {
        var faulty = HubFixture.small()
                .says("sources", "ind", "en", "name", "Changed")
                .recommends("late", "nowhere", "Why.");
        var before = changes.last();
        var answers = Answers.all("en", "nl");

        var refusal = catchThrowableOfType(BundleException.class, () -> given.published(faulty));

        assertThat(refusal.faults()).hasSize(1);
        assertThat(refusal)
                .hasMessageContaining("nothing was changed")
                .hasMessageContaining("there is no source 'nowhere'");
        assertThat(changes.after(before)).isEmpty();
        assertThat(Answers.all("en", "nl")).isEqualTo(answers);
    }
}
