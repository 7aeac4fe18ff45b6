package org.wegwijzer.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives headings the ids that GitHub gives them, as far as HTML lets it: lower case, blanks as hyphens, without punctuation; a
 * number behind each that was there before.
 */
final class HeadingIds {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc} -]");

    /** For a heading of punctuation alone, to which GitHub gives an empty id; HTML has none such. */
    private static final String NAMELESS = "section";

    /** How often each id was wished for since it was given. */
    private final Map<String, Integer> given = new HashMap<>();

    private HeadingIds() {}

    /**
     * The ids of the headings of one text, in their order; none stands there twice.
     *
     * @param headings without markup
     */
    static List<String> of(List<String> headings) {
        var ids = new HeadingIds();
        var all = new ArrayList<>(headings.stream().map(ids::give).toList());
        // Last, so that it takes no id from a heading that GitHub gives it to.
        all.replaceAll(id -> id.isEmpty() ? ids.unique(NAMELESS) : id);
        return all;
    }

    private String give(String heading) {
        var text = Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return unique(DROPPED.matcher(text).replaceAll("").replace(' ', '-'));
    }

    private String unique(String wished) {
        var id = wished;
        while (given.containsKey(id)) {
            id = wished + "-" + given.merge(wished, 1, Integer::sum);
        }
        given.put(id, 0);
        return id;
    }
}
