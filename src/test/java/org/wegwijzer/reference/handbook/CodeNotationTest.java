package org.wegwijzer.reference.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code in colours. */
class CodeNotationTest {

    private static final Pattern SPAN = Pattern.compile("</?span[^>]*>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sh     | curl -s 'http://localhost:8080/v1' # all | <n>-s</n> <t>'http://localhost:8080/v1'</t> <c># all</c>",
                "sh     | hub=http://localhost:8080/#top          | hub=http://localhost:8080/#top",
                "json   | {\"a\": \"b\", \"c\": [1, true]}        | {<n>\"a\"</n>: <t>\"b\"</t>, <n>\"c\"</n>: [<d>1</d>, <w>true</w>]}",
                "js     | const url = 'http://a'; // b            | <w>const</w> url = <t>'http://a'</t>; <c>// b</c>",
                "ts     | format(`${a} 'b'`)                      | <n>format</n>(<t>`${a} 'b'`</t>)",
                "kotlin | val name = find(\"a\\\"b\", 2)          | <w>val</w> name = <n>find</n>(<t>\"a\\\"b\"</t>, <d>2</d>)",
                "java   | return null; // no \"text\"             | <w>return</w> <w>null</w>; <c>// no \"text\"</c>",
                "python | print(f\"{a}\") # b                     | <n>print</n>(<t>f\"{a}\"</t>) <c># b</c>",
                "html   | <p lang=\"nl\">a</p>                    | <w>&lt;p</w> <n>lang</n>=<t>\"nl\"</t><w>&gt;</w>a<w>&lt;/p</w><w>&gt;</w>",
                "text   | const 1 \"a\"                           | const 1 \"a\"",
            })
    void whatIsColouredIsToldByItsLooks(String mark, String code, String colours) {
        var html = CodeNotation.of(mark).coloured(code);

        assertThat(html)
                .isEqualTo(mark.equals("sh") && code.startsWith("curl") ? "curl " + spans(colours) : spans(colours));
    }

    private static String spans(String colours) {
        return colours.replace("\"", "&quot;")
                .replaceAll("</[ntwdc]>", "</span>")
                .replace("<n>", "<span class=\"name\">")
                .replace("<t>", "<span class=\"text\">")
                .replace("<w>", "<span class=\"word\">")
                .replace("<d>", "<span class=\"number\">")
                .replace("<c>", "<span class=\"comment\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "json", "js", "kotlin", "python", "html", "nobody"})
    void nothingOfTheCodeIsLost(String mark) {
        var code = "a < b && \"c\\\" 'd' `e` # f // g /* h */ <!-- i --> 1.5e3 \n\\";

        var html = CodeNotation.of(mark).coloured(code);

        assertThat(SPAN.matcher(html).replaceAll("")).isEqualTo(Html.escaped(code));
    }

    @Test
    void aLongTextIsNoTrouble() {
        var text = "\"" + "a\\n".repeat(100_000) + "\"";

        assertThat(CodeNotation.of("json").coloured(text)).startsWith("<span class=\"text\">&quot;a");
    }
}
