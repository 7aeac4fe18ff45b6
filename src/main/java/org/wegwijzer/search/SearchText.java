package org.wegwijzer.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader typed, in parts: words, {@code "phrases"} in quotation marks, and {@code -words} that must not be there. There is
 * no other syntax, and nothing that could be wrong.
 *
 * @param text as it was typed, in normal form: composed characters (Unicode NFC), single blanks
 */
public record SearchText(String text, List<Part> parts) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»＂]");

    /** A part of the text. */
    public sealed interface Part {

        /** Its words, as they were typed. */
        String text();
    }

    /** Words that should be there, near each other or not. */
    public record Words(String text) implements Part {}

    /** Words that must stand there like this. */
    public record Phrase(String text) implements Part {}

    /** Words that must not be there. */
    public record Excluded(String text) implements Part {}

    public SearchText {
        parts = List.copyOf(parts);
    }

    /** Takes apart what was typed; a quotation mark without its other one goes on to the end. */
    public static SearchText of(String typed) {
        var text = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        var parts = new ArrayList<Part>();
        var pieces = QUOTES.split(text, -1);
        var negated = false;
        for (var place = 0; place < pieces.length; place++) {
            var piece = pieces[place].strip();
            if (place % 2 == 1) {
                add(parts, negated ? new Excluded(piece) : new Phrase(piece));
            } else {
                negated = words(piece, parts);
            }
        }
        return new SearchText(text, parts);
    }

    /** Adds words; says whether they end with a minus sign that is meant for what follows. */
    private static boolean words(String piece, List<Part> parts) {
        var wanted = new ArrayList<String>();
        var words = piece.split(" ", -1);
        for (var word : words) {
            if (word.startsWith("-")) {
                add(parts, new Excluded(word.substring(1)));
            } else {
                wanted.add(word);
            }
        }
        add(parts, new Words(String.join(" ", wanted)));
        return words[words.length - 1].equals("-");
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.text().isBlank()) {
            parts.add(part);
        }
    }
}
