package org.wegwijzer.bundle.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.wegwijzer.content.EntryType;

/** Writes the documents of a bundle as files, as imports read them. */
final class EntryFiles {

    private static final String BODY = "body";

    private final FileSink files;

    EntryFiles(FileSink files) {
        this.files = files;
    }

    /** The hub, and beside it a file of synonyms for each language that has any. */
    void hub(ObjectNode hub) throws IOException {
        var synonyms = hub.remove(FolderNames.SYNONYMS);
        write(FolderNames.HUB, YamlText.of(hub));
        if (synonyms != null) {
            for (var groups : synonyms.properties()) {
                write("%s/%s.yaml".formatted(FolderNames.SYNONYMS, groups.getKey()), YamlText.of((ArrayNode)
                        groups.getValue()));
            }
        }
    }

    /** That this is not all of a hub. */
    void part(ObjectNode marker) throws IOException {
        write(FolderNames.PART, YamlText.of(marker));
    }

    /** An entry; its name is the file's. */
    void entry(EntryType type, ObjectNode entry) throws IOException {
        var path = type.plural() + "/" + entry.remove("slug").asText();
        if (FolderNames.isInFolders(type)) {
            guide(path, entry);
        } else {
            write(path + ".yaml", YamlText.of(entry));
        }
    }

    private void guide(String folder, ObjectNode guide) throws IOException {
        var texts = guide.remove("texts");
        write(folder + "/guide.yaml", YamlText.of(guide));
        // Of a part that is in other languages there are none.
        for (var text : texts == null ? List.<Map.Entry<String, JsonNode>>of() : List.copyOf(texts.properties())) {
            write("%s/%s.md".formatted(folder, text.getKey()), markdown((ObjectNode) text.getValue()));
        }
    }

    private static String markdown(ObjectNode text) {
        JsonNode body = text.remove(BODY);
        var below = body == null ? "" : body.textValue() + "\n";
        return "---\n%s---\n%s".formatted(YamlText.of(text), below);
    }

    private void write(String name, String text) throws IOException {
        files.file(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
