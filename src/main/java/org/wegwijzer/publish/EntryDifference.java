package org.wegwijzer.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/**
 * What others show or need of an entry without its card, and that changed.
 *
 * @param cameOrWent whether it came or went
 * @param titles the languages in which it is called something else, and those whose readers are served a text of another one
 * @param readers those who read one of these languages before all others know it by another name, if it stays
 * @param isPlaced whether it may stand in other lists of all entries than it did, or elsewhere in them, by more than its name
 * @param links its own links that may be others, or say something else
 */
record EntryDifference(
        boolean cameOrWent, Set<LanguageTag> titles, Set<LanguageTag> readers, boolean isPlaced, Set<LinkKind> links) {

    private static final String MOMENT = "updatedAt";
    private static final String TEXTS = "texts";

    /** An entry that came: nobody knew it by a name. */
    static EntryDifference came(EntryType type) {
        return whole(type, Set.of());
    }

    /** An entry that went, or that left its slug. */
    static EntryDifference went(EntryType type, HubLanguages languages) {
        return whole(type, Set.copyOf(languages.all()));
    }

    private static EntryDifference whole(EntryType type, Set<LanguageTag> titles) {
        var links = LinkKind.of(type).collect(Collectors.toUnmodifiableSet());
        return new EntryDifference(true, titles, Set.of(), true, links);
    }

    /**
     * What differs between two drafts of an entry.
     *
     * @param languages by which readers are served a text of another language where theirs has none
     */
    static EntryDifference between(EntryType type, Draft<?> one, Draft<?> other, HubLanguages languages) {
        var before = DraftJson.tree(one);
        var after = DraftJson.tree(other);
        var links = LinkKind.of(type)
                .filter(kind ->
                        members(kind).anyMatch(member -> !before.path(member).equals(after.path(member))))
                .collect(Collectors.toUnmodifiableSet());
        var names = NameDifference.between(names(one, before), names(other, after), languages);
        var isPlaced = !place(type, before).equals(place(type, after));
        return new EntryDifference(false, names.titles(), names.readers(), isPlaced, links);
    }

    private static Map<LanguageTag, String> names(Draft<?> draft, JsonNode document) {
        return draft.texts().keySet().stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> document.path(TEXTS)
                                .path(language.value())
                                .path(draft.type().naming())
                                .asText()));
    }

    /** All of a document but what is known to be shown with the entry itself only, or by the lists of those it links to. */
    private static ObjectNode place(EntryType type, ObjectNode document) {
        document.remove(List.of(MOMENT, TEXTS));
        LinkKind.of(type)
                .filter(kind -> kind.reverse().isPresent())
                .flatMap(EntryDifference::members)
                .forEach(document::remove);
        return document;
    }

    private static Stream<String> members(LinkKind kind) {
        return Stream.of(Optional.of(kind.member()), kind.groups()).flatMap(Optional::stream);
    }
}
