package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.DocumentTexts;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** The document of a draft: what an entry shall say, without what publishing settles. */
public final class DraftDocument {

    /** What publishing settles. */
    private static final List<String> SETTLED = List.of("id", "createdAt", "updatedAt", "publishedAt");

    private DraftDocument() {}

    /** What an entry said in public, as a draft says it. */
    public static ObjectNode of(ObjectNode published) {
        var document = published.deepCopy();
        document.remove(SETTLED);
        DocumentTexts.of(document).forEach(text -> text.fields().remove("updatedAt"));
        return document;
    }

    /** Where a document says that its entry is to be. */
    public static Slug slug(ObjectNode document) {
        return new Slug(document.path("slug").asText());
    }

    /** The text of the field that names an entry, in the hub's default language if it has one there. */
    public static String title(EntryType type, ObjectNode document, HubLanguages languages) {
        var texts = document.path("texts");
        return Stream.concat(Stream.of(languages.fallback()), languages.all().stream())
                .map(LanguageTag::value)
                .map(language -> texts.path(language).path(type.naming()).asText())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse(slug(document).value());
    }

    /** Every text in a document, in lower case, so that it can be found. */
    public static String words(JsonNode document) {
        return texts(document).map(text -> text.toLowerCase(Locale.ROOT)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isTextual() ? Stream.of(node.textValue()) : children(node).flatMap(DraftDocument::texts);
    }

    private static Stream<JsonNode> children(JsonNode node) {
        var children = Stream.<JsonNode>builder();
        node.forEach(children);
        return children.build();
    }

    /** The same document for another slug. */
    public static ObjectNode at(Slug slug, ObjectNode document) {
        return document.put("slug", slug.value());
    }

    /** What a document becomes by a JSON Merge Patch (RFC 7396). */
    public static ObjectNode patched(ObjectNode document, ObjectNode patch) {
        patch.properties().forEach(member -> {
            var name = member.getKey();
            if (member.getValue().isNull()) {
                document.remove(name);
            } else if (member.getValue() instanceof ObjectNode change) {
                var present = document.get(name) instanceof ObjectNode object
                        ? object
                        : JsonNodeFactory.instance.objectNode();
                document.set(name, patched(present, change));
            } else {
                document.set(name, member.getValue());
            }
        });
        return document;
    }
}
