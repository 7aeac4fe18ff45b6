package org.wegwijzer.search.opensearch;

import java.util.Set;
import org.wegwijzer.language.LanguageTag;

/**
 * The index that searches see, as it stands.
 *
 * @param alias by which it is asked
 * @param name its own
 * @param sequence the last change that it has seen, by the database's log
 * @param languages those of which it has fields
 */
record ShownIndex(String alias, String name, long sequence, Set<LanguageTag> languages) {

    ShownIndex {
        languages = Set.copyOf(languages);
    }
}
