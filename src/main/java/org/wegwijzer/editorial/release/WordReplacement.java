package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.draft.document.DocumentTexts;
import org.wegwijzer.draft.document.LinkLists;
import org.wegwijzer.language.LanguageTag;

/**
 * Words in the place of others: to the letter, upper and lower case told apart, and only where they do not begin or end within a word.
 * Addresses of links stay as they are.
 *
 * @param find one character at least
 * @param replacement what stands there then; may be empty
 */
public record WordReplacement(String find, String replacement) {

    /** Where a text in Markdown says where a link leads. */
    private static final Pattern ADDRESSES = Pattern.compile(
            "]\\([^)]*\\)|^ {0,3}\\[[^]]+]:.*$|<[a-zA-Z][a-zA-Z0-9+.-]*:[^>]*>|https?://\\S+", Pattern.MULTILINE);

    private static final List<String> OF_LINKS = List.of("note", "role");

    /** Whoever says these letters is not a word. */
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";

    private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{M}\\p{N}])";

    /** @param document of an entry of the type {@code owner}; changed on the way */
    ObjectNode in(ObjectNode document, EntryType owner, LanguageTag language) {
        DocumentTexts.of(document)
                .filter(text -> text.pointer().endsWith("/" + language))
                .forEach(text -> replace(text.fields()));
        LinkKind.of(owner)
                .filter(LinkKind::isList)
                .forEach(kind -> LinkLists.of(document, kind)
                        .forEach(links -> links.forEach(
                                link -> OF_LINKS.forEach(member -> replace(link.path(member), language.value())))));
        return document;
    }

    private void replace(ObjectNode text) {
        List.copyOf(text.properties()).forEach(field -> {
            if (field.getValue() instanceof ArrayNode list) {
                for (var place = 0; place < list.size(); place++) {
                    list.set(place, replaced(list.get(place).asText()));
                }
            } else {
                replace(text, field.getKey());
            }
        });
    }

    private void replace(JsonNode texts, String name) {
        if (texts instanceof ObjectNode owner && owner.path(name).isTextual() && !name.equals("url")) {
            owner.put(name, replaced(owner.path(name).asText()));
        }
    }

    private String replaced(String text) {
        var result = new StringBuilder();
        var addresses = ADDRESSES.matcher(text);
        var end = 0;
        while (addresses.find()) {
            result.append(inWords(text.substring(end, addresses.start()))).append(addresses.group());
            end = addresses.end();
        }
        return result.append(inWords(text.substring(end))).toString();
    }

    private String inWords(String text) {
        var before = Character.isLetterOrDigit(find.codePointAt(0)) ? NO_LETTER_BEFORE : "";
        var behind = Character.isLetterOrDigit(find.codePointBefore(find.length())) ? NO_LETTER_BEHIND : "";
        return text.replaceAll(before + Pattern.quote(find) + behind, Matcher.quoteReplacement(replacement));
    }
}
