package org.wegwijzer.hint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of one meaning: what a thing is called here and elsewhere. A word may mean several things; the place decides. */
final class Meanings {

    /** One meaning a line, all words plain. */
    private static final String LINES = """
        source sources authority authorities organisation organisations organization organizations institution publisher agency
        guide guides article articles page pages post posts doc docs document documents story stories blog blogs
        faq faqs question questions qna qa
        topic topics category categories tag tags theme themes taxonomy section sections subject subjects
        children child subtopics subtopic childtopics childtopic
        parent parenttopic ancestor
        collections collection group groups
        next related relatedguides seealso
        hub site global globals settings config info
        name title question label headline heading displayname
        body content contents text richtext bodytext answer
        summary description excerpt abstract teaser intro introduction lead shortdescription
        slug id uid handle key documentid identifier permalink
        language lang locale
        fallbacks fallback
        urls url link links website href
        updatedat modified modifiedat datemodified lastmodified changed changedat updated modifiedgmt sysupdatedat date
        createdat created datecreated creationdate syscreatedat
        publishedat published datepublished firstpublishedat publishdate pubdate publicationdate date
        reviewduedate expires expiry validuntil
        markdown md commonmark gfm raw mdx
        text plain plaintext txt string
        html rendered htm xhtml rich
        search find fulltext query
        suggest autocomplete completion typeahead
        openapijson openapi swagger swaggerjson schema apidocs spec specification
        government state public gov
        position order rank weight menuorder
        """;

    private static final Map<String, Set<Integer>> BY_WORD = byWord();

    private Meanings() {}

    private static Map<String, Set<Integer>> byWord() {
        var byWord = new HashMap<String, Set<Integer>>();
        var number = 0;
        for (var line : LINES.lines().toList()) {
            for (var word : line.split(" ", -1)) {
                byWord.computeIfAbsent(word, first -> new HashSet<>()).add(number);
            }
            number++;
        }
        return byWord;
    }

    /** Whether two plain words can mean the same. */
    static boolean areOne(String one, String other) {
        var meanings = BY_WORD.getOrDefault(one, Set.of());
        return BY_WORD.getOrDefault(other, Set.of()).stream().anyMatch(meanings::contains);
    }
}
