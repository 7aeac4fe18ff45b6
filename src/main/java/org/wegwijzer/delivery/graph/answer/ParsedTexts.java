package org.wegwijzer.delivery.graph.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.memory.Claim;

/**
 * The long texts of one step of an answer, parsed. A parsed text takes many times the memory of its characters, so only short ones
 * stay for what is made of them next; longer ones are parsed again. Used for one answer.
 */
final class ParsedTexts {

    /** How many characters the texts have together that stay: those of a page of an entry do, not those of a list of them. */
    static final int MOST = 32_768;

    /** What a text takes while it is parsed, for each of its characters, in bytes. */
    private static final int WEIGHT = 20;

    private final Map<Long, Markdown> kept = new HashMap<>();
    private int characters;

    /** Something that is made from the text of an entry. */
    <T> T of(long entry, String text, Function<Markdown, T> made) {
        var known = kept.get(entry);
        if (known != null) {
            return made.apply(known);
        }
        var weight = (long) text.length() * WEIGHT;
        Claim.chargeCurrent(weight);
        var parsed = Markdown.belowTitle(text);
        var result = made.apply(parsed);
        if (characters + text.length() <= MOST) {
            characters += text.length();
            kept.put(entry, parsed);
        } else {
            Claim.releaseCurrent(weight);
        }
        return result;
    }

    /** How many of them are kept. */
    int size() {
        return kept.size();
    }
}
