package org.wegwijzer.draft.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that was never text is located as if somebody had written it on one line. */
class LocatedDocumentTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"slug\": \"a\", \"position\": 1, \"loginRequired\": true, \"parent\": null}",
                "{\"sources\": [\"a\", {\"source\": \"b\", \"note\": {\"en\": \"B\"}}, [], {}], \"next\": []}",
                "{\"texts\": {\"en\": {\"body\": \"One\\ntwo\", \"keyPoints\": [\"x\", \"y\"]}, \"a/b~c\": {\"\": 1}}}"
            })
    void aTreeIsLocatedAsItsTextIs(String text) throws IOException {
        var tree = (ObjectNode) MAPPER.readTree(text);

        var located = LocatedDocument.of(tree, "body.json");

        assertThat(located).isEqualTo(read(tree.toString()));
    }

    private static LocatedDocument read(String text) throws IOException {
        try (var parser = DocumentParser.json(new StringReader(text))) {
            parser.nextToken();
            var reader = new TreeReader(parser, "body.json", 1);
            return reader.located((ObjectNode) reader.read());
        }
    }
}
