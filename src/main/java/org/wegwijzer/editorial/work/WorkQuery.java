package org.wegwijzer.editorial.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.language.LanguageTag;

/**
 * Which work somebody wants to see.
 *
 * @param kinds only these; none for all
 * @param subjects only work on these; none for all
 * @param language only work in this language; what is in no language is not among it
 * @param holder only what this person holds
 * @param order by what it is sorted first
 * @param reversed whether the last comes first
 * @param after only what comes behind this place: the values of the order's columns
 * @param limit most of it
 */
public record WorkQuery(
        Set<WorkKind> kinds,
        Set<WorkSubject> subjects,
        Optional<LanguageTag> language,
        Optional<String> holder,
        WorkOrder order,
        boolean reversed,
        Optional<List<String>> after,
        int limit) {

    public WorkQuery {
        kinds = Set.copyOf(kinds);
        subjects = Set.copyOf(subjects);
        after = after.map(List::copyOf);
    }

    boolean wants(WorkKind kind) {
        return (kinds.isEmpty() || kinds.contains(kind)) && (language.isEmpty() || kind.isInLanguage());
    }

    boolean wants(WorkSubject subject) {
        return subjects.isEmpty() || subjects.contains(subject);
    }
}
