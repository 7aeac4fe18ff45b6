package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.wegwijzer.content.EntryText;
import org.wegwijzer.content.EntryType;

/** Drafts as JSON documents, in the shape of the bundle with nothing shortened. */
public final class DraftJson {

    /** When a text changed. */
    static final String MOMENT = "updatedAt";

    /** What a text was made from, see {@link OriginalMark}. */
    static final String MARK = "translationOf";

    private static final List<String> FOR_EDITORS =
            List.of("id", "createdAt", "publishedAt", "reviewedDate", "reviewDueDate");

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private DraftJson() {}

    /**
     * The draft that a document with nothing shortened is.
     *
     * @throws JsonProcessingException if it is none
     */
    public static Draft<?> read(EntryType type, JsonNode document) throws JsonProcessingException {
        return MAPPER.treeToValue(document, draft(type));
    }

    private static Class<? extends Draft<?>> draft(EntryType type) {
        return switch (type) {
            case SOURCE -> SourceDraft.class;
            case TOPIC -> TopicDraft.class;
            case GUIDE -> GuideDraft.class;
            case FAQ -> FaqDraft.class;
        };
    }

    /**
     * The draft of the hub that a document is.
     *
     * @throws JsonProcessingException if it is none
     */
    public static HubDraft hub(JsonNode document) throws JsonProcessingException {
        return MAPPER.treeToValue(document, HubDraft.class);
    }

    /** The document that a draft of the hub is. */
    public static ObjectNode tree(HubDraft draft) {
        return MAPPER.valueToTree(draft);
    }

    /** The document that a draft is, as bytes. */
    public static byte[] bytes(Draft<?> draft) {
        return written(draft);
    }

    /** The document that a draft of the hub is, as bytes. */
    public static byte[] bytes(HubDraft draft) {
        return written(draft);
    }

    private static byte[] written(Object draft) {
        try {
            return MAPPER.writeValueAsBytes(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("every draft is a document", impossible);
        }
    }

    /** The document that a draft is. */
    public static ObjectNode tree(Draft<?> draft) {
        return MAPPER.valueToTree(draft);
    }

    /** The document that a draft is, as bytes, without what its texts were made from: what an entry says, and not how that came about. */
    public static byte[] unmarkedBytes(Draft<?> draft) {
        try {
            return MAPPER.writeValueAsBytes(without(MARK, tree(draft)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("every draft is a document", impossible);
        }
    }

    /** What readers get of a draft: the document without its moments and marks, and without what is for editors only. */
    static ObjectNode content(Draft<?> draft) {
        var document = tree(draft);
        document.remove(FOR_EDITORS);
        return without(MARK, without(MOMENT, document));
    }

    /** What readers see of a text. */
    static ObjectNode said(EntryText<?> text) {
        return MAPPER.valueToTree(text.bare());
    }

    /** Leaves out what texts were made from, wherever it stands. */
    public static ObjectNode unmarked(ObjectNode document) {
        return without(MARK, document);
    }

    private static ObjectNode without(String member, ObjectNode document) {
        document.findParents(member).forEach(owner -> ((ObjectNode) owner).remove(member));
        return document;
    }

    /** The same of the hub. */
    static ObjectNode content(HubDraft draft) {
        return without(MOMENT, tree(draft));
    }

    /** What {@link #bytes} gave, or another document that was checked when it was kept. */
    public static ObjectNode tree(byte[] kept) {
        try {
            return (ObjectNode) MAPPER.readTree(kept);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The draft of the hub of a document that was kept. */
    public static HubDraft keptHub(JsonNode document) {
        try {
            return hub(document);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("what was kept is no draft", mismatch);
        }
    }

    /** The draft of a document that was kept. */
    public static Draft<?> kept(EntryType type, JsonNode document) {
        try {
            return read(type, document);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("what was kept is no draft", mismatch);
        }
    }
}
