package org.wegwijzer.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.bundle.export.Exporter;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RandomHub;
import org.wegwijzer.fixture.Seeded;
import org.wegwijzer.fixture.Seeds;

/** An export says all that is public: imported it changes nothing, and into an empty hub it makes the same one, byte by byte. */
@Seeded
@DatabaseTest
class ExportTest {

    private static final List<String> AWKWARD = List.of(
            "yes",
            "~",
            "null",
            "12",
            "1_000",
            "0x1F",
            "1e3",
            ".inf",
            "2025-01-31",
            "=",
            "<<",
            "- a",
            "a: b",
            "a #b",
            "#",
            ": ",
            "'a' \"b\" \\n",
            "%a",
            "@a",
            "`a`",
            "{a}",
            "[a]",
            "a\tb",
            "a \nb\n\n c \n",
            "\n\na\n",
            "  a\n b",
            "a\u2028b\u2029c",
            "\u00a0a\u00a0",
            "a\ud83d\ude00",
            "\u202ba".substring(1),
            "a".repeat(90) + " " + "b".repeat(90));

    @Inject
    Given given;

    @Inject
    Importer importer;

    @Inject
    Exporter exporter;

    @TempDir
    Path temp;

    static LongStream seeds() {
        return Seeds.few(1, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExportOfAnyHubMakesTheSameHub(long seed) throws IOException {
        given.published(RandomHub.of(seed));

        makesTheSameHub("en", "nl", "ar-MA");
    }

    @Test
    @OnOneDatabase
    void anExportOfTheSampleHubMakesTheSameHub() throws IOException {
        given.sampleHub();

        makesTheSameHub("en", "ar");
    }

    @Test
    void textsThatLookLikeSomethingElseComeBackAsTheyWere() throws IOException {
        given.published(awkward());

        makesTheSameHub("en", "nl");
    }

    private static HubFixture awkward() {
        var hub = HubFixture.small()
                .hub(itself -> itself.putObject("license")
                        .put("url", "https://example.org/licence#1")
                        .put("name", "- a: #b"))
                .guide("all");
        for (var place = 0; place < AWKWARD.size(); place++) {
            var text = AWKWARD.get(place);
            var number = "n" + place;
            hub.source(number).says("sources", number, "en", "name", text).says("sources", number, "nl", "name", text);
            hub.says("sources", number, "en", "description", text).says("sources", number, "en", "body", body(text));
            hub.recommends("late", number, text).cites("all", number);
            // Of these fewer will do: they are written as sources are.
            if (place % 4 == 0) {
                hub.topic(number, place).says("topics", number, "en", "title", text);
                hub.faq(number, "all").says("faqs", number, "en", "question", text);
            }
            hub.guide(number)
                    .says("guides", number, "en", "title", text)
                    .says("guides", number, "en", "summary", text)
                    .says("guides", number, "en", "body", body(text));
            hub.says("guides", number, "nl", "title", text)
                    .says("guides", number, "nl", "body", "---\r\n" + text + "\r---");
        }
        return hub;
    }

    /** A heading without a letter is no body. */
    private static String body(String text) {
        return text.equals("#") ? "\\#" : text;
    }

    private void makesTheSameHub(String... languages) throws IOException {
        var answers = answers(languages);
        var exports = exports("first");

        for (var export : exports) {
            var publication = importer.run(export);
            assertThat(publication.isEmpty()).as(publication.summary()).isTrue();
        }
        assertThat(answers(languages)).isEqualTo(answers);
        for (var export : exports) {
            importer.run(emptied(exports.get(1)));
            importer.run(export);
            assertThat(answers(languages)).isEqualTo(answers);
        }
        assertThat(bytes("second")).isEqualTo(bytes("first"));
    }

    /** The same hub without anything in it. */
    private Path emptied(Path document) throws IOException {
        var mapper = new ObjectMapper();
        var hub = (ObjectNode) mapper.readTree(document.toFile());
        Stream.of(EntryType.values()).forEach(type -> hub.putArray(type.plural()));
        return Files.writeString(temp.resolve("empty.json"), mapper.writeValueAsString(hub));
    }

    private static SortedMap<String, String> answers(String... languages) {
        var answers = new TreeMap<>(Answers.all(languages));
        for (var list : List.of("sources?sourceFields=", "guides?guideFields=")) {
            var address = "/v1/%sbody&bodyFormat=markdown&limit=100".formatted(list);
            answers.put(address, when().get(address).asString());
        }
        return answers;
    }

    /** Exports as a folder and as a document. */
    private List<Path> exports(String name) throws IOException {
        var folder = temp.resolve(name);
        exporter.toFolder(folder);
        var document = temp.resolve(name + ".json");
        try (var output = Files.newOutputStream(document)) {
            exporter.toJson(output);
        }
        return List.of(folder, document);
    }

    /** All that an export writes, by its name. */
    private SortedMap<String, String> bytes(String name) throws IOException {
        var bytes = new TreeMap<String, String>();
        exports(name);
        try (var files = Files.walk(temp.resolve(name))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(temp.resolve(name).relativize(file).toString(), Files.readString(file));
            }
        }
        bytes.put("json", Files.readString(temp.resolve(name + ".json")));
        return bytes;
    }

    @Test
    void theSameHubIsTheSameArchive() throws IOException {
        given.published(HubFixture.small());

        var first = new ByteArrayOutputStream();
        var second = new ByteArrayOutputStream();
        exporter.toZip(first);
        exporter.toZip(second);

        assertThat(first.toByteArray()).isEqualTo(second.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void anExportTakesThePlaceOfABundle() throws IOException {
        given.published(HubFixture.small());
        exporter.toFolder(temp);
        Files.writeString(temp.resolve("README.md"), "Ours");
        given.published(HubFixture.small().without("faqs", "question"));

        exporter.toFolder(temp);

        assertThat(temp.resolve("README.md")).hasContent("Ours");
        assertThat(temp.resolve("faqs")).doesNotExist();
        assertThat(importer.run(temp).isEmpty()).isTrue();
    }

    @Test
    void anExportTakesThePlaceOfNothingElse() throws IOException {
        given.published(HubFixture.small());
        Files.writeString(temp.resolve("thesis.txt"), "Four years of work");

        assertThatThrownBy(() -> exporter.toFolder(temp))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("neither empty nor a bundle");

        assertThat(temp).isDirectoryContaining("glob:**thesis.txt");
        assertThat(temp.toFile().list()).hasSize(1);
    }
}
