package org.wegwijzer.editorial.translation;

import java.util.Optional;

/**
 * One text that is translated by itself.
 *
 * @param id the same wherever the same text stands in the same kind of field, so that translation memories know it again; where it
 *     stands twice in one entry, with its number behind it
 * @param field the place of the text
 * @param source what it says in the language that it is translated from
 * @param target what it says in the other one; empty if nothing
 */
record TranslationUnit(String id, Field field, String source, Optional<String> target) {

    /**
     * A place for a text by language.
     *
     * @param texts where the texts stand by language (JSON pointer, RFC 6901): {@code /texts}, {@code /sources/0/note}
     * @param member of the text in a language; empty where that is the text itself
     * @param item its place where the member is a list; else -1
     */
    record Field(String texts, String member, int item) {

        static final int WHOLE = -1;

        /** The pointer to it in a language. */
        String pointer(String language) {
            var owner = texts + "/" + language;
            var text = member.isEmpty() ? owner : owner + "/" + member;
            return item == WHOLE ? text : text + "/" + item;
        }

        boolean isItem() {
            return item != WHOLE;
        }

        /** What sort of text it is: the same in whichever entry. */
        String kind() {
            return member.isEmpty() ? texts.substring(texts.lastIndexOf('/') + 1) : member;
        }
    }
}
