package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.Publication.EntryChange;

/** Whatever changes in a bundle is noticed, published once, and can be taken back. */
@DatabaseTest
class ImportChangeTest {

    @Inject
    Given given;

    @Inject
    LoggedChanges changes;

    @BeforeEach
    void aSmallHub() {
        given.startingFrom(HubFixture.small());
    }

    private static Named<UnaryOperator<HubFixture>> change(String name, UnaryOperator<HubFixture> change) {
        return Named.of(name, change);
    }

    private static Named<UnaryOperator<HubFixture>> change(
            String name, String list, String slug, Consumer<ObjectNode> change) {
        return Named.of(name, hub -> hub.change(list, slug, change));
    }

    static Stream<Named<UnaryOperator<HubFixture>>> changesOfTexts() {
        return Stream.of(
                change("a name", hub -> hub.says("sources", "ind", "en", "name", "Another")),
                change("a body", hub -> hub.says("guides", "a-guide", "en", "body", "Another")),
                change("a language more", hub -> hub.says("topics", "late", "ar", "title", "موضوع")),
                change("a language less", hub -> hub.silent("sources", "ind", "nl")),
                change(
                        "key points",
                        "topics",
                        "late",
                        it -> it.withObject("/texts/en").putArray("keyPoints").add("One.")));
    }

    static Stream<Named<UnaryOperator<HubFixture>>> changesOfFields() {
        return Stream.of(
                change("a website", "sources", "ind", it -> it.put("url", "https://ind.nl")),
                change("a log-in", "sources", "ind", it -> it.put("loginRequired", true)),
                change("another kind", "sources", "ind", it -> it.put("kind", "PORTAL")),
                change("an alias", "sources", "ind", it -> it.putArray("sameAs").add("https://ind.example")),
                change("a review", "sources", "ind", it -> it.put("reviewedDate", "2025-01-31")),
                change("a topic's place", "topics", "late", it -> it.put("position", 0)),
                change("a question's place", "faqs", "question", it -> it.put("position", 7)));
    }

    static Stream<Named<UnaryOperator<HubFixture>>> changesOfLinks() {
        return Stream.of(
                change("no parent", "topics", "late", it -> it.remove("parent")),
                change("another recommendation", hub -> hub.recommends("early", "town", "Then here.")),
                change(
                        "a role",
                        "topics",
                        "early",
                        it -> it.withObject("/sources/0").put("role", "start")),
                change(
                        "another reason",
                        "topics",
                        "early",
                        it -> it.withObject("/sources/0").put("note", "Other.")),
                change(
                        "another place",
                        "topics",
                        "early",
                        it -> it.withObject("/sources/0").put("position", 5)),
                change("no citation", "guides", "a-guide", it -> it.putArray("sources")),
                change(
                        "a deeper address",
                        "guides",
                        "a-guide",
                        it -> it.withObject("/sources/0").put("url", "https://ind.nl/deep")),
                change("no topic", "guides", "a-guide", it -> it.putArray("topics")),
                change("nothing next", "guides", "a-guide", it -> it.putArray("next")),
                change("another guide", "faqs", "question", it -> it.put("guide", "b-guide")),
                change("no source named", "faqs", "question", it -> it.putArray("sources")));
    }

    @ParameterizedTest
    @MethodSource({"changesOfTexts", "changesOfFields", "changesOfLinks"})
    void aChangeIsPublishedOnceAndCanBeTakenBack(UnaryOperator<HubFixture> change) {
        var before = changes.last();
        var answers = Answers.all("en");

        var publication = given.published(change.apply(HubFixture.small()));
        var shown = Answers.all("en");
        var again = given.published(change.apply(HubFixture.small()));
        var back = given.published(HubFixture.small());

        assertThat(publication.changes()).extracting(EntryChange::action).containsExactly(Action.CHANGED);
        assertThat(shown).isNotEqualTo(answers);
        assertThat(again.isEmpty()).isTrue();
        assertThat(back.changes()).isEqualTo(publication.changes());
        assertThat(changes.after(before)).hasSize(2);
        assertThat(Answers.withoutUpdates(Answers.all("en"))).isEqualTo(Answers.withoutUpdates(answers));
    }
}
