package org.wegwijzer.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.editorial.draft.HubDraft;
import org.wegwijzer.language.LanguageTag;

/** Turns drafts into documents: the other way round from {@link Drafts}. Says nothing that is understood without. */
final class DraftTrees {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .build();

    private DraftTrees() {}

    static ObjectNode hub(HubDraft draft) {
        return MAPPER.valueToTree(draft);
    }

    static ObjectNode entry(Draft<?> draft) {
        ObjectNode tree = MAPPER.valueToTree(draft);
        var everywhere = tree.path("url").path(LanguageTag.EVERY.value());
        if (everywhere.isTextual()) {
            tree.set("url", everywhere);
        }
        if (!tree.path("loginRequired").asBoolean(true)) {
            tree.remove("loginRequired");
        }
        return tree;
    }
}
