package org.wegwijzer.draft.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wegwijzer.content.EntryType;

/** Whatever a document says, it is its parts together, and each of them can be changed without the others. */
class DraftPartsTest {

    private final DraftParts parts = new DraftParts(EntryType.TOPIC);

    private static Arbitrary<ObjectNode> byLanguage(String field) {
        var languages = Arbitraries.of("ar", "en", "nl").set().ofMaxSize(3);
        var words = Arbitraries.of("One", "Two", "Three");
        return Combinators.combine(languages, words).as((some, word) -> {
            var texts = JsonNodeFactory.instance.objectNode();
            some.forEach(language -> {
                if (field.isEmpty()) {
                    texts.put(language, word + language);
                } else {
                    texts.putObject(language).put(field, word + language);
                }
            });
            return texts;
        });
    }

    private static void set(ObjectNode owner, String name, ObjectNode texts) {
        if (!texts.isEmpty()) {
            owner.set(name, texts);
        }
    }

    @Provide
    static Arbitrary<ObjectNode> topics() {
        return Combinators.combine(byLanguage("title"), byLanguage(""), byLanguage(""), byLanguage("title"))
                .as((texts, note, role, group) -> {
                    var topic = JsonNodeFactory.instance
                            .objectNode()
                            .put("slug", "early")
                            .put("position", 1);
                    set(topic, "texts", texts);
                    var link = topic.putArray("sources").addObject().put("source", "ind");
                    set(link, "note", note);
                    var collection = topic.putArray("collections").addObject().put("slug", "first");
                    set(collection, "texts", group);
                    var inside = collection.putArray("sources").addObject().put("source", "town");
                    set(inside, "role", role);
                    return topic;
                });
    }

    @Property
    void aDocumentIsItsPartsTogether(@ForAll("topics") ObjectNode topic) {
        var whole = parts.part(topic, DraftParts.NEUTRAL);
        var lost = new ArrayList<String>();
        for (var language : parts.languages(topic)) {
            whole = parts.with(whole, language, parts.part(topic, language), lost);
        }

        assertThat(whole).isEqualTo(topic);
        assertThat(lost).isEmpty();
    }

    @Property
    void onePartIsChangedAndNoOther(@ForAll("topics") ObjectNode topic, @ForAll("topics") ObjectNode other) {
        var dutch = parts.part(other, "nl");

        var changed = parts.with(topic, "nl", dutch, new ArrayList<>());

        assertThat(parts.part(changed, "nl")).isEqualTo(dutch);
        for (var name : parts.names(topic, other)) {
            if (!name.equals("nl")) {
                assertThat(parts.part(changed, name)).as(name).isEqualTo(parts.part(topic, name));
            }
        }
    }

    @Property
    void whatIsSaidOfLinksThatAreNotThereIsTold(@ForAll("topics") ObjectNode topic) {
        var lost = new ArrayList<String>();
        var bare = JsonNodeFactory.instance.objectNode().put("slug", "early");

        parts.with(bare, "nl", parts.part(topic, "nl"), lost);

        assertThat(lost.isEmpty())
                .isEqualTo(parts.part(topic, "nl").without(List.of("title")).isEmpty());
    }
}
