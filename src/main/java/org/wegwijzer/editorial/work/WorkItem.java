package org.wegwijzer.editorial.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;

/**
 * Something that somebody has to do.
 *
 * @param slug where the entry is, or will be; absent of a release
 * @param id that of the release; absent of an entry
 * @param title in the hub's default language if it has one there; of a release its name
 * @param language in which a text is missing or outdated; absent of other work
 * @param holder who is at it: who wrote last in the draft or, of what is missing or outdated, in its part in that language; of a release
 *     who began it; absent if nobody is
 * @param since when it began to wait, in seconds: the entry's publication, the change of the original's text, the day of the review, the last
 *     writing in the draft, the beginning of the release, its failure
 * @param faults how much is wrong with the draft; only of what is unfinished
 * @param reason why the release failed
 * @param href where to read on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
        WorkKind kind,
        WorkSubject type,
        @Nullable String slug,
        @Nullable UUID id,
        String title,
        @Nullable LanguageTag language,
        @Nullable String holder,
        Instant since,
        @Nullable Integer faults,
        @Nullable String reason,
        String href) {

    /** The same below an address. */
    public WorkItem below(String base) {
        return new WorkItem(kind, type, slug, id, title, language, holder, since, faults, reason, base + href);
    }
}
