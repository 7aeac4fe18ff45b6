package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;

/** Turns documents whose form has been checked into drafts. */
public final class DraftReader {

    private DraftReader() {}

    /** The draft of a hub whose document has the right form. */
    public static HubDraft hub(LocatedDocument document) {
        try {
            return DraftJson.hub(document.tree());
        } catch (JsonProcessingException mismatch) {
            throw tooLenient(mismatch);
        }
    }

    /** The draft of an entry whose document has the right form. */
    public static Draft<?> entry(EntryType type, LocatedDocument document) {
        try {
            return DraftJson.read(type, document.tree());
        } catch (JsonProcessingException mismatch) {
            throw tooLenient(mismatch);
        }
    }

    /** The draft of a document that has faults, if enough of it can be understood to look for more. */
    public static Optional<Draft<?>> attempt(EntryType type, LocatedDocument document) {
        try {
            return Optional.of(DraftJson.read(type, document.tree()));
        } catch (JsonProcessingException mismatch) {
            return Optional.empty();
        }
    }

    private static IllegalStateException tooLenient(JsonProcessingException mismatch) {
        return new IllegalStateException("the schema lets pass what a draft does not take", mismatch);
    }
}
