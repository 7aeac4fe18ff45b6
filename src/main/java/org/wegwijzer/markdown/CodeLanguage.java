package org.wegwijzer.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/** The language that a block of code says it is in, as the class by which highlighters know it (HTML, 4.5.15). */
final class CodeLanguage {

    private static final String PREFIX = "language-";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9+#._-]{0,39}";

    /** What such a class looks like. */
    static final Pattern CLASS = Pattern.compile(PREFIX + NAME);

    /** What follows it is for the program that wrote it: {@code js,ignore}, {@code ts{1,3}}. */
    private static final Pattern BEGINNING = Pattern.compile(NAME + "(?![A-Za-z0-9+#._-])");

    private CodeLanguage() {}

    /** Empty if it says none that could be one. */
    static Optional<String> of(String written) {
        var name = BEGINNING.matcher(written);
        return name.lookingAt() ? Optional.of(PREFIX + name.group()) : Optional.empty();
    }
}
