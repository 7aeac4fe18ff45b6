package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;
import static org.wegwijzer.fixture.BundleFiles.faultsOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub as one JSON document is checked as strictly as a folder. */
class JsonDocumentFaultTest {

    private static final String HUB = """
            {"hub": {"defaultLanguage": "en", "languages": ["en"], "texts": {"en": {"name": "Hub"}}}""";

    @TempDir
    Path folder;

    private Path document(String text) throws IOException {
        return document(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path document(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("hub.json"), bytes);
    }

    @Test
    void aDocumentWithoutEntriesHasNoFault() throws IOException {
        var document = document(HUB + "}");

        assertThat(faultsOf(document)).isEmpty();
    }

    @Test
    void everyFaultOfEveryEntryIsToldAtOnce() throws IOException {
        var document = document(HUB + """
                ,
                 "sources": [
                  {"slug": "a", "kind": "OTHER", "texts": {"en": {"name": "A"}}},
                  {"slug": "b", "kind": "CHURCH", "texts": {"en": {"name": "B"}}},
                  {"slug": "a", "kind": "OTHER", "texts": {"en": {"name": "A again"}}},
                  {"slug": "c", "kind": "OTHER",
                   "kind": "NGO", "texts": {"en": {"name": "C"}}}],
                 "topics": [
                  {"slug": "t", "texts": {"fr": {"title": "T"}}, "sources": [
                    {"source": "a", "note": "Why."},
                    {"source": "nowhere", "note": "Why."}]}]}
                """);

        var faults = faultsOf(document);

        assertThat(faults)
                .satisfiesExactly(
                        at("hub.json:4", "kind: must be one of"),
                        at("hub.json:5", "there is another source 'a'"),
                        at("hub.json:7", "'kind' stands here twice"),
                        at("hub.json:9", "'fr' is not a language of the hub"),
                        at("hub.json:11", "there is no source 'nowhere'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../../etc/passwd", "IND", "a--b", "-a", "a_b", "", "a b", "é", "a\\nb", "a/b"})
    void aSlugThatIsNoneIsRefused(String slug) throws IOException {
        var document = document(HUB
                + ",\n\"topics\": [\n{\"slug\": \"%s\", \"texts\": {\"en\": {\"title\": \"T\"}}}]}".formatted(slug));

        var faults = faultsOf(document);

        assertThat(faults)
                .satisfiesExactly(at("hub.json:3", "slug: must be 1 to 80 lower-case ASCII letters and digits"));
    }

    @Test
    void aSlugIsNotLongerThan80Characters() throws IOException {
        var document = document(HUB
                + ",\n\"topics\": [{\"slug\": \"%s\", \"texts\": {\"en\": {\"title\": \"T\"}}}]}"
                        .formatted("a".repeat(81)));

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:2", "slug: "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "colour": 1         | unknown field 'colour'; allowed are hub, sources, topics, guides, faqs
                    "hub": {}           | 'hub' stands here twice
                    "sources": {}       | 'sources' must be a list
                    "guides": null      | 'guides' must be a list
                    "faqs": [7]         | there must be an object here
                    "faqs": [null]      | there must be an object here
                    "faqs": [[]]        | there must be an object here
                    """)
    void whatHasNoPlaceInADocumentIsRefused(String member, String gist) throws IOException {
        var document = document(HUB + ",\n" + member + "}");

        var faults = faultsOf(document);

        assertThat(faults).first().satisfies(at("hub.json:2", gist)::accept);
    }

    @Test
    void aListGivenTwiceIsRefused() throws IOException {
        var document = document(HUB + ",\n\"sources\": [],\n\"sources\": []}");

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:3", "'sources' stands here twice"));
    }

    @Test
    void aDocumentWithoutHubIsRefused() throws IOException {
        var document = document("{\"sources\": []}");

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json", "'hub' is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "//", "\u0000"})
    void whatFollowsTheDocumentIsRefused(String garbage) throws IOException {
        var document = document(HUB + "}\n\n" + garbage);

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:3", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"hub\"",
                "[]",
                "7",
                "null",
                "\"hub\"",
                "{\"hub\": {\"texts\": tru}}",
                "{'hub': 1}",
                "hub:\n"
            })
    void whatIsNoJsonObjectIsRefused(String text) throws IOException {
        var document = document(text);

        var faults = faultsOf(document);

        assertThat(faults).anySatisfy(at("hub.json:1", "")::accept);
    }

    @Test
    void aDocumentThatBreaksOffIsRefusedWhereItDoes() throws IOException {
        var document = document(HUB + ",\n\"sources\": [\n{\"slug\": \"a\",");

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:3", "cannot be read: Unexpected end-of-input"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "a\\udc00b"})
    void aTextThatNoDatabaseStoresIsRefused(String text) throws IOException {
        var document = document(HUB
                + ",\n\"topics\": [{\"slug\": \"t\",\n\"texts\": {\"en\": {\"title\": \"%s\"}}}]}"
                        .formatted("T" + text));

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:3", "is not allowed in a text"));
    }

    @Test
    void brokenUtf8IsRefusedOnItsLine() throws IOException {
        var document =
                document((HUB + ",\n\"topics\": [{\"slug\": \"\u00ff\"}]}").getBytes(StandardCharsets.ISO_8859_1));

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:2", "UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "UTF-32LE"})
    void anotherEncodingIsReadOrRefusedButNeverADefect(String encoding) throws IOException {
        var garbage = (HUB + "}\ud800").getBytes(Charset.forName(encoding));
        garbage[garbage.length - 2] = (byte) 0xff;
        garbage[garbage.length / 4 * 2] = (byte) 0xd8;
        garbage[garbage.length / 4 * 2 + 1] = (byte) 0xd8;
        var document = document(garbage);

        var faults = faultsOf(document);

        assertThat(faults).isNotEmpty();
    }

    @Test
    void whatIsNestedTooDeepIsRefusedOnItsLine() throws IOException {
        var document = document(HUB + ",\n\"topics\": [" + "[".repeat(10_000) + "]".repeat(10_000) + "]}");

        var faults = faultsOf(document);

        assertThat(faults).satisfiesExactly(at("hub.json:2", "nest"));
    }
}
