package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wegwijzer.fixture.Answers;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** The same content is the same hub, as a folder and as one JSON document. */
@DatabaseTest
class SampleHubTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String[] LANGUAGES = {"en", "ar"};

    @Inject
    Given given;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    @Test
    void theFolderAndTheDocumentGiveEqualAnswers() throws IOException {
        given.sampleHub();
        var answers = Answers.all(LANGUAGES);

        var publication = importer.run(document());

        assertThat(publication.isEmpty()).as(publication.summary()).isTrue();
        assertThat(publication.unchanged()).isGreaterThan(70);
        assertThat(Answers.all(LANGUAGES)).isEqualTo(answers);
    }

    @Test
    void nothingIsOverdueInAYoungHub() {
        // Of the same entries some may be old in a hub that others have left.
        given.published(new HubFixture());
        given.sampleHub();

        var soon = LocalDate.now(ZoneOffset.UTC).plusMonths(5).toString();
        var export = Editor.get("/export").jsonPath();
        for (var list : List.of("sources", "topics", "guides")) {
            assertThat(export.<String>getList(list + ".reviewDueDate"))
                    .as(list)
                    .isNotEmpty()
                    .allSatisfy(due -> assertThat(due).isGreaterThan(soon));
        }
    }

    @Test
    void everyReasonForASourceIsThereInDutch() throws IOException {
        assertThat(new ObjectMapper().readTree(document().toFile()).findValues("note"))
                .hasSizeGreaterThan(80)
                .allMatch(note -> note.has("nl"));
    }

    private Path document() throws IOException {
        var document = new ObjectMapper().createObjectNode();
        ClassPathUtils.consumeAsPaths("sample-hub", root -> {
            var synonyms = document.putObject("hub")
                    .setAll(yaml(root.resolve("hub.yaml")))
                    .withObjectProperty("synonyms");
            children(root.resolve("synonyms"))
                    .forEach(file -> synonyms.set(file.getFileName().toString().replace(".yaml", ""), tree(file)));
            for (var list : List.of("sources", "topics", "faqs")) {
                children(root.resolve(list))
                        .forEach(file -> document.withArrayProperty(list).add(entry(file)));
            }
            children(root.resolve("guides"))
                    .forEach(guide -> document.withArrayProperty("guides").add(guide(guide)));
        });
        var file = folder.resolve("hub.json");
        new ObjectMapper().writeValue(file.toFile(), document);
        return file;
    }

    private static ObjectNode entry(Path file) {
        return yaml(file).put("slug", file.getFileName().toString().replace(".yaml", ""));
    }

    private static ObjectNode guide(Path folder) {
        var guide = yaml(folder.resolve("guide.yaml"))
                .put("slug", folder.getFileName().toString());
        children(folder)
                .filter(file -> file.toString().endsWith(".md"))
                .forEach(file -> guide.withObjectProperty("texts")
                        .set(file.getFileName().toString().replace(".md", ""), text(file)));
        return guide;
    }

    private static ObjectNode text(Path file) {
        try {
            var parts = Files.readString(file).split("---\n", 3);
            var text = (ObjectNode) YAML.readTree(parts[1]);
            return parts[2].isBlank() ? text : text.put("body", parts[2].strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ObjectNode yaml(Path file) {
        return (ObjectNode) tree(file);
    }

    private static JsonNode tree(Path file) {
        try (var input = Files.newInputStream(file)) {
            return YAML.readTree(input);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
