package org.wegwijzer.editorial.entries;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Editors find an entry by any word that it says in public. */
@DatabaseTest
class EntryWordsTest {

    private static final String WORD = "Zeldzaam";

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        desk.now();
    }

    private static void foundIn(String list, String slug) {
        Editor.get("/%s?q=zeldzaam".formatted(list)).then().body("items.slug", equalTo(List.of(slug)));
    }

    @ParameterizedTest
    @CsvSource({
        "sources, ind, name",
        "sources, ind, fullName",
        "sources, ind, abbreviation",
        "sources, ind, description",
        "sources, ind, body",
        "topics, early, title",
        "topics, early, description",
        "guides, a-guide, title",
        "guides, a-guide, summary",
        "guides, a-guide, body",
        "faqs, question, question",
        "faqs, question, answer"
    })
    void anEntryIsFoundByAWordOfEachOfItsTexts(String list, String slug, String field) {
        hub.published(HubFixture.small()
                .says(list, slug, "nl", field, "Wat " + WORD + " is")
                .change(list, slug, entry -> named(entry, list)));

        foundIn(list, slug);
    }

    /** A text has what its type cannot be without. */
    private static void named(ObjectNode entry, String list) {
        var text = (ObjectNode) entry.path("texts").path("nl");
        var naming = list.equals("sources") ? "name" : list.equals("faqs") ? "question" : "title";
        if (!text.has(naming)) {
            text.put(naming, "Naam");
        }
        if (list.equals("faqs") && !text.has("answer")) {
            text.put("answer", "Antwoord");
        }
    }

    @Test
    void aTopicIsFoundByItsKeyPoints() {
        hub.published(HubFixture.small()
                .change(
                        "topics",
                        "early",
                        topic -> ((ObjectNode) topic.at("/texts/en"))
                                .putArray("keyPoints")
                                .add("One")
                                .add(WORD)));

        foundIn("topics", "early");
    }

    @Test
    void aTopicIsFoundByItsReasons() {
        hub.published(HubFixture.small().recommends("late", "town", WORD + "!"));

        foundIn("topics", "late");
    }

    @Test
    void aTopicIsFoundByItsCollections() {
        hub.published(HubFixture.small()
                .collects("late", "official", "town", "Why.")
                .introduces("late", "official", "en", WORD, "What for."));

        foundIn("topics", "late");
    }

    @Test
    void aGuideIsFoundByWhatItUsesASourceFor() {
        hub.published(HubFixture.small()
                .change(
                        "guides",
                        "a-guide",
                        guide -> ((ObjectNode) guide.at("/sources/0"))
                                .putObject("note")
                                .put("en", WORD)));

        foundIn("guides", "a-guide");
    }
}
