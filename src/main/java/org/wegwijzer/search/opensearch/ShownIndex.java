package org.wegwijzer.search.opensearch;

import java.util.Set;
import org.wegwijzer.language.LanguageTag;

/**
 * The index that searches see, as it stands.
 *
 * @param name its own, by which it is asked: behind the alias may stand another by then
 * @param sequence the last change that it has seen, by the database's log
 * @param languages those of which it has fields
 */
record ShownIndex(String name, long sequence, Set<LanguageTag> languages) {

    ShownIndex {
        languages = Set.copyOf(languages);
    }
}
