package org.wegwijzer.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.editorial.draft.FaqDraft;
import org.wegwijzer.editorial.draft.GuideDraft;
import org.wegwijzer.editorial.draft.HubDraft;
import org.wegwijzer.editorial.draft.SourceDraft;
import org.wegwijzer.editorial.draft.TopicDraft;

/** Turns documents whose form has been checked into drafts. */
final class Drafts {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<EntryType, Class<? extends Draft<?>>> CLASSES = new EnumMap<>(Map.of(
            EntryType.SOURCE, SourceDraft.class,
            EntryType.TOPIC, TopicDraft.class,
            EntryType.GUIDE, GuideDraft.class,
            EntryType.FAQ, FaqDraft.class));

    private Drafts() {}

    static HubDraft hub(Located document) {
        return read(document.tree(), HubDraft.class);
    }

    static Draft<?> entry(EntryType type, Located document) {
        return read(document.tree(), Objects.requireNonNull(CLASSES.get(type)));
    }

    /** The draft of a document that has faults, if enough of it can be understood to look for more. */
    static Optional<Draft<?>> attempt(EntryType type, Located document) {
        try {
            return Optional.of(MAPPER.treeToValue(document.tree(), Objects.requireNonNull(CLASSES.get(type))));
        } catch (JsonProcessingException mismatch) {
            return Optional.empty();
        }
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("the schema lets pass what a draft does not take", mismatch);
        }
    }
}
