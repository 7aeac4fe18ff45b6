package org.wegwijzer.hint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What parameters are called in other systems: JSON:API, OData, Strapi, Directus, Contentful, Payload, Sanity, WordPress, GOV.UK and
 * those that were made after them.
 */
final class ForeignParameters {

    /** Ours, then those of others; all plain. */
    private static final String LINES = """
        expand: populate include includes included with embed relations relation depth deep nested joins join resolve preload maxdepth
        lang: locale locales language languages hl l10n lng culture i18n langcode acceptlanguage translation lc
        cursor: page pagenumber pageno offset skip start from after before pagetoken startcursor endcursor next paged pagecursor
        cursor: pageoffset pageafter pagebefore paginationpage paginationstart pagination p continuation nexttoken
        limit: perpage pagesize size count first top take maxresults rows paginationpagesize paginationlimit pagelimit num itemsperpage
        limit: results max pagefirst last n pagination resultsperpage
        sort: order orderby sortby ordering orderings sortorder sortdirection orderdirection
        q: search query s text keyword keywords term terms fulltext match filter filters searchterm phrase
        bodyFormat: format contentformat output outputformat richtext render rendered markdown html contenttype accept
        updatedSince: modifiedafter since updatedafter modifiedsince ifmodifiedsince changedsince updatedat modified from after
        type: contenttype entrytype types doctype documenttype posttype
        Fields: fields field select only props pick attributes projection columns exclude omit properties
        Preview-Token: draft drafts status publicationstate preview version perspective state stage previewtoken includedrafts
        nothing: accesstoken apikey key token auth authorization secret appid clientid
        """;

    private static final Map<String, List<String>> BY_WORD = byWord();

    /** What narrows, in front of what it narrows by: {@code filters[topic]}, {@code where[topic][equals]}. */
    private static final Set<String> NARROWING =
            Set.of("filters", "filter", "where", "query", "fields", "conditions", "q");

    private ForeignParameters() {}

    private static Map<String, List<String>> byWord() {
        var byWord = new HashMap<String, List<String>>();
        LINES.lines().forEach(line -> {
            var parts = line.split(": ", 2);
            for (var word : parts[1].split(" ", -1)) {
                byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(parts[0]);
            }
        });
        return byWord;
    }

    /** What the word of another system is here; empty if it is none. */
    static List<String> ours(String plain) {
        return BY_WORD.getOrDefault(plain, List.of());
    }

    /** Whether what follows the word in brackets is what a list is narrowed by. */
    static boolean isNarrowing(String plain) {
        return NARROWING.contains(plain);
    }
}
