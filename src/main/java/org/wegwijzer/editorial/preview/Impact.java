package org.wegwijzer.editorial.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.release.Rehearsals.User;
import org.wegwijzer.language.LanguageTag;

/**
 * What a change would change in public.
 *
 * @param complete whether these are all answers that would change; not if too many are near the entry to be compared
 * @param changes every answer that would change
 * @param users who links to what would go, and so must be released with it
 */
public record Impact(boolean complete, List<AnswerChange> changes, List<User> users) {

    public Impact {
        changes = List.copyOf(changes);
        users = List.copyOf(users);
    }

    /**
     * An answer that would change.
     *
     * @param address of the answer, without parameters
     * @param type of the entry that it is about, or that it lists
     * @param slug of the entry that it is about; absent of a list of all
     * @param relation that it lists; absent of a page and of a list of all
     * @param languages in which it would change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerChange(
            String address,
            AnswerKind kind,
            String type,
            @Nullable Slug slug,
            @Nullable String relation,
            Effect effect,
            List<LanguageTag> languages) {}

    /** What an answer is. The name is public contract. */
    public enum AnswerKind {
        /** The page of an entry. */
        PAGE,
        /** The list of an entry's relation. */
        RELATION,
        /** The list of all entries of a type. */
        LIST
    }

    /** What would become of it. The name is public contract. */
    public enum Effect {
        /** There is none now. */
        ADDED,
        /** There would be none. */
        REMOVED,
        /** It would be another. */
        CHANGED
    }
}
