package org.wegwijzer.publish;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/**
 * Who knows an entry by another name since it says something else.
 *
 * @param titles the languages in which it is called something else, and those whose readers are served a text of another one
 * @param readers those who read one of these languages before all others are served another name, or one of another language
 */
record NameDifference(Set<LanguageTag> titles, Set<LanguageTag> readers) {

    private static final NameDifference NONE = new NameDifference(Set.of(), Set.of());

    NameDifference {
        titles = Set.copyOf(titles);
        readers = Set.copyOf(readers);
    }

    /**
     * By the names that it had and has, by their languages.
     *
     * @param languages of which one stands in for another, as {@link org.wegwijzer.content.Title} has it
     */
    static NameDifference between(
            Map<LanguageTag, String> before, Map<LanguageTag, String> after, HubLanguages languages) {
        if (before.equals(after)) {
            return NONE;
        }
        var titles = new HashSet<LanguageTag>();
        var readers = new HashSet<LanguageTag>();
        for (var reader : languages.all()) {
            var order = languages.negotiate(reader, null);
            var was = order.best(before).orElse(reader);
            var is = order.best(after).orElse(reader);
            var isSame = was.equals(is);
            if (!isSame || !Objects.equals(before.get(is), after.get(is))) {
                titles.add(isSame ? is : reader);
                readers.add(reader);
            }
        }
        return new NameDifference(titles, readers);
    }
}
