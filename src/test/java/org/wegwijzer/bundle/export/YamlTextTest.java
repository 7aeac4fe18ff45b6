package org.wegwijzer.bundle.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in YAML is read as what it was. */
class YamlTextTest {

    @Property(tries = 3000)
    void anyTextComesBackAsItWas(@ForAll("texts") String text, @ForAll("texts") String other) {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("text", text).put("number", 7).put("flag", true);
        document.putArray("list").add(other).add(text);
        document.putObject("inner").put("text", other);

        assertThat(YamlText.isReadAs(document, YamlText.of(document))).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(":#-?[]{},&*!|>'\"%@`~=<\\ \n\r\t")
                .withChars("aznyo01.e+_")
                .withChars('\u00e9', '\u00a0', '\u2028', '\u2029', '\u0627', '\ufffd')
                .ofMaxLength(30);
    }

    @Example
    void longTextsAreBlocksAndShortOnesHaveNoQuotes() {
        var document = JsonNodeFactory.instance.objectNode();
        Map.of("name", "IND", "url", "https://ind.nl/en?a=b").forEach(document::put);
        document.put("description", "One.\nTwo.\n");

        assertThat(YamlText.of(document))
                .contains("name: IND\n", "url: https://ind.nl/en?a=b\n", "description: |\n  One.\n  Two.\n");
    }
}
