package org.wegwijzer.reference.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language in which the documentation shows code, with what it colours. That is no parser: comments, texts, words of the language,
 * numbers and names, each told by how it looks.
 */
enum CodeNotation {
    SHELL("curl", true, "sh", """
            (?<comment>(?<=^|\\s)\\#.*)
            |(?<text>'[^']*+'|"(?:[^"\\\\]|\\\\.)*+")
            |(?<=^|;\\s)(?<word>while|do|done|if|then|fi)\\b
            |(?<name>(?<=\\s)--?[a-zA-Z][a-z-]*+)
            """),
    JAVASCRIPT("JavaScript", true, "js mjs", Looks.SCRIPT),
    TYPESCRIPT("TypeScript", true, "ts", Looks.SCRIPT),
    KOTLIN("Kotlin", true, "kotlin", Looks.JVM),
    JAVA("Java", true, "java", Looks.JVM),
    PYTHON("Python", true, "python", """
            (?<comment>\\#.*)
            |(?<text>f?"(?:[^"\\\\\\n]|\\\\.)*+"|f?'(?:[^'\\\\\\n]|\\\\.)*+')
            |\\b(?<word>import|from|as|def|return|for|in|while|if|elif|else|not|and|or|with|try|except|raise|class|None|True\
            |False)\\b
            |\\b(?<number>[0-9][0-9_.]*+)\\b
            |(?<name>\\b[a-zA-Z]\\w*+(?=\\())
            """),
    JSON("JSON", false, "json jsonc", """
            (?<name>"(?:[^"\\\\]|\\\\.)*+"(?=\\s*+:))
            |(?<text>"(?:[^"\\\\]|\\\\.)*+")
            |(?<word>true|false|null)
            |(?<number>-?[0-9][0-9.eE+-]*+)
            """),
    MARKUP("HTML", false, "html xml", """
            (?<comment><!--[\\s\\S]*?-->)
            |(?<word></?+[a-z][a-z0-9-]*+|/?+>)
            |(?<text>"[^"]*+")
            |(?<name>[a-z-]++(?==))
            """),
    PLAIN("Text", false, "", "(?!)");

    /** What several languages have in common. */
    private static final class Looks {

        private static final String SCRIPT = """
            (?<comment>//.*|/\\*[\\s\\S]*?\\*/)
            |(?<text>"(?:[^"\\\\\\n]|\\\\.)*+"|'(?:[^'\\\\\\n]|\\\\.)*+'|`(?:[^`\\\\]|\\\\.)*+`)
            |\\b(?<word>const|let|for|of|in|await|async|function|return|if|else|while|do|throw|new|import|export|from|type\
            |class|extends|try|catch|undefined|null|true|false)\\b
            |\\b(?<number>[0-9][0-9_.]*+)\\b
            |(?<name>\\b[a-zA-Z]\\w*+(?=\\())
            """;

        private static final String JVM = """
            (?<comment>//.*|/\\*[\\s\\S]*?\\*/)
            |(?<text>"(?:[^"\\\\\\n]|\\\\.)*+"|'(?:[^'\\\\\\n]|\\\\.)*+')
            |\\b(?<word>package|import|class|data|object|private|public|val|var|fun|return|when|else|if|for|in|while|do|is|as\
            |by|throw|new|static|final|void|null|true|false)\\b
            |\\b(?<number>[0-9][0-9_.]*+)\\b
            |(?<name>\\b[a-zA-Z]\\w*+(?=\\())
            """;
    }

    private final String title;
    private final boolean program;
    private final String marks;
    private final Pattern looks;

    /**
     * @param marks behind the fence of a block, with blanks between them
     * @param looks how to tell what is coloured, by a group for each kind
     */
    CodeNotation(String title, boolean program, String marks, String looks) {
        this.title = title;
        this.program = program;
        this.marks = marks;
        this.looks = Pattern.compile(looks, Pattern.COMMENTS | Pattern.MULTILINE);
    }

    /** The language by what stands behind the fence of a block; one without colours if it is another. */
    static CodeNotation of(String mark) {
        return Arrays.stream(values())
                .filter(notation -> List.of(notation.marks.split(" ", -1)).contains(mark))
                .findFirst()
                .orElse(PLAIN);
    }

    /** As its readers call it. */
    String title() {
        return title;
    }

    /** Whether the code does something, and may stand beside others that do the same. */
    boolean isProgram() {
        return program;
    }

    /** Whether it is rather what comes back than what somebody would take along. */
    boolean isAnswer() {
        return this == JSON || this == PLAIN;
    }

    /** The code as HTML; what is coloured is in a {@code span} of its kind. */
    String coloured(String code) {
        var html = new StringBuilder();
        var matcher = looks.matcher(code);
        var done = 0;
        while (matcher.find()) {
            html.append(Html.escaped(code.substring(done, matcher.start())))
                    .append("<span class=\"%s\">%s</span>".formatted(kind(matcher), Html.escaped(matcher.group())));
            done = matcher.end();
        }
        return html.append(Html.escaped(code.substring(done))).toString();
    }

    private String kind(Matcher matcher) {
        return Stream.of("comment", "text", "word", "number", "name")
                .filter(kind -> looks.pattern().contains("(?<" + kind + ">") && matcher.start(kind) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
