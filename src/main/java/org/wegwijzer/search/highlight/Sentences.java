package org.wegwijzer.search.highlight;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Where the sentences of a text begin: behind a sign that ends one, and on a new line. Looks no further than the next of them, while
 * the iterators of the platform go through all that stands before.
 */
public final class Sentences extends BreakIterator {

    /** They end a sentence if there is a blank behind them. */
    private static final String ENDS = ".!?…؟۔।";

    /** They end one by themselves. */
    private static final String WIDE_ENDS = "。！？";

    /** May stand between the end and the blank. */
    private static final String CLOSING = "\"'”’»)]*_";

    private CharacterIterator text = new StringCharacterIterator("");
    private int current;

    @Override
    public int first() {
        current = text.getBeginIndex();
        return current;
    }

    @Override
    public int last() {
        current = text.getEndIndex();
        return current;
    }

    @Override
    public int next(int sentences) {
        var place = current;
        for (var step = 0; step < Math.abs(sentences) && place != DONE; step++) {
            place = sentences > 0 ? next() : previous();
        }
        return place;
    }

    @Override
    public int next() {
        return current >= text.getEndIndex() ? DONE : following(current);
    }

    @Override
    public int previous() {
        return current <= text.getBeginIndex() ? DONE : preceding(current);
    }

    @Override
    public int following(int offset) {
        if (offset >= text.getEndIndex()) {
            current = text.getEndIndex();
            return DONE;
        }
        var place = offset + 1;
        while (!isBoundary(place)) {
            place++;
        }
        current = place;
        return place;
    }

    @Override
    public int preceding(int offset) {
        if (offset <= text.getBeginIndex()) {
            current = text.getBeginIndex();
            return DONE;
        }
        var place = offset - 1;
        while (!isBoundary(place)) {
            place--;
        }
        current = place;
        return place;
    }

    @Override
    public boolean isBoundary(int place) {
        if (place <= text.getBeginIndex() || place >= text.getEndIndex()) {
            return true;
        }
        var before = at(place - 1);
        if (WIDE_ENDS.indexOf(before) >= 0) {
            return true;
        }
        return Character.isWhitespace(before) && !Character.isWhitespace(at(place)) && isBehindEnd(place);
    }

    /** Whether the blanks before a place are behind the end of a sentence. */
    private boolean isBehindEnd(int place) {
        var behind = place - 1;
        while (behind >= text.getBeginIndex() && Character.isWhitespace(at(behind))) {
            if (at(behind) == '\n') {
                return true;
            }
            behind--;
        }
        return isEnd(behind, at(place));
    }

    /** Whether a sentence ends with the sign at a place, or one before it, and the next begins with this character. */
    private boolean isEnd(int place, char next) {
        var last = place;
        while (last > text.getBeginIndex() && CLOSING.indexOf(at(last)) >= 0) {
            last--;
        }
        if (last < text.getBeginIndex() || ENDS.indexOf(at(last)) < 0) {
            return false;
        }
        // "e.g. a number" goes on.
        return at(last) != '.' || !Character.isLowerCase(next);
    }

    private char at(int place) {
        return text.setIndex(place);
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public CharacterIterator getText() {
        return text;
    }

    @Override
    public void setText(CharacterIterator next) {
        text = next;
        current = next.getBeginIndex();
    }
}
