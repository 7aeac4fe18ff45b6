package org.wegwijzer.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a text expensive to parse or render: nesting is walked recursively, open brackets are searched for their ends, a
 * table fills each row up to the width of its head. The bounds are far above any article and far below what hurts.
 */
final class Intricacy {

    private static final int MAX_NESTING = 20;
    private static final int MAX_MARKS = 2_000;
    private static final int MAX_CELLS = 50_000;

    private static final Pattern BLOCK_MARK =
            Pattern.compile("\\G\\s*(>|[-*+](?=\\s)|[0-9]{1,9}[.)](?=\\s)|\\[\\^[^\\]\\s]+]:)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_~]+");

    private Intricacy() {}

    static Optional<String> of(String text) {
        var lines = List.of(text.split("\n", -1));
        if (lines.stream().anyMatch(line -> count(BLOCK_MARK, line) > MAX_NESTING)) {
            return Optional.of("nests quotes, lists or footnotes more than %s deep".formatted(MAX_NESTING));
        }
        if (count(EMPHASIS, text) > MAX_MARKS || count('[', text) > MAX_MARKS || count('<', text) > MAX_MARKS) {
            return Optional.of("has more than %s marks of one kind".formatted(MAX_MARKS));
        }
        var columns = lines.stream().mapToLong(line -> count('|', line)).max().orElse(0);
        return columns * lines.size() > MAX_CELLS
                ? Optional.of("has a table of more than %s cells".formatted(MAX_CELLS))
                : Optional.empty();
    }

    private static long count(Pattern mark, String text) {
        return mark.matcher(text).results().count();
    }

    private static long count(char mark, String text) {
        return text.chars().filter(character -> character == mark).count();
    }
}
