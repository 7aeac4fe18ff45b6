package org.wegwijzer.search.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds to the words of a text, at the same place, what readers may type instead: numbers without the signs between their digits, and
 * words in the letters of every keyboard.
 */
final class OtherSpellings extends TokenFilter {

    /** The last character of ASCII. */
    private static final char LAST_PLAIN = 0x7F;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

    private final Function<String, Optional<String>> simplified;
    private final Deque<Numbers.Form> numbers = new ArrayDeque<>();
    private final Deque<Numbers.Form> waiting = new ArrayDeque<>();
    private String text = "";

    /** @param simplified the stem of a word when it is written in plain letters, if it can be */
    OtherSpellings(TokenStream words, Function<String, Optional<String>> simplified) {
        super(words);
        this.simplified = simplified;
    }

    /** Takes the text before its words come. */
    void prepare(String next) {
        text = next;
        waiting.clear();
        numbers.clear();
        numbers.addAll(Numbers.in(next));
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            var next = waiting.remove();
            term.setEmpty().append(next.form());
            offset.setOffset(next.start(), next.end());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        collect();
        return true;
    }

    private void collect() {
        var start = offset.startOffset();
        var end = offset.endOffset();
        while (!numbers.isEmpty() && numbers.element().start() < end) {
            var number = numbers.remove();
            add(number.form(), Math.max(start, number.start()), Math.max(end, number.end()));
        }
        var written = text.substring(start, end);
        if (position.getPositionIncrement() > 0 && !isPlain(written)) {
            simplified.apply(written).ifPresent(plain -> add(plain, start, end));
        }
    }

    private void add(String form, int start, int end) {
        if (!form.contentEquals(term)
                && waiting.stream().noneMatch(other -> other.form().equals(form))) {
            waiting.add(new Numbers.Form(form, start, end));
        }
    }

    static boolean isPlain(String word) {
        for (var place = 0; place < word.length(); place++) {
            if (word.charAt(place) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }
}
