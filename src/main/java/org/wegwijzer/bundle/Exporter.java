package org.wegwijzer.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.publish.PublishedHub;

/**
 * Writes the public hub as a bundle, in one state of it. The same hub gives the same bytes; an import of them changes nothing, and
 * into an empty hub makes the same one.
 */
@ApplicationScoped
public class Exporter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final PublishedHub hub;

    Exporter(PublishedHub hub) {
        this.hub = hub;
    }

    /**
     * Writes the files of the bundle into a folder: a new one, an empty one, or one that holds a bundle, of which nothing remains
     * but what is no part of bundles.
     *
     * @throws IOException if that is not possible; nothing is replaced then
     */
    public void toFolder(Path folder) throws IOException {
        try (var target = ExportFolder.of(folder)) {
            write(target);
            target.finish();
        }
    }

    /** Writes the files of the bundle as an archive. Leaves the stream open. */
    public void toZip(OutputStream output) throws IOException {
        var archive = new ExportArchive(output);
        write(archive);
        archive.finish();
    }

    /** Writes the bundle as one JSON document. Leaves the stream open. */
    public void toJson(OutputStream output) throws IOException {
        try (var json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(output)) {
            var lines = new DefaultIndenter("  ", "\n");
            json.setCodec(MAPPER);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            reading(() -> write(json));
            json.writeRaw('\n');
        }
    }

    private void write(FileSink sink) throws IOException {
        var files = new EntryFiles(sink);
        reading(() -> {
            files.hub(DraftJson.tree(published()));
            for (var type : EntryType.values()) {
                hub.entries(type, unchecked(draft -> files.entry(type, DraftJson.tree(draft))));
            }
        });
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writePOJOField("hub", DraftJson.tree(published()));
        for (var type : EntryType.values()) {
            json.writeArrayFieldStart(type.plural());
            hub.entries(type, unchecked(draft -> json.writeTree(DraftJson.tree(draft))));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private HubDraft published() {
        return hub.hub().orElseThrow(EmptyHubException::new);
    }

    private void reading(Work work) throws IOException {
        try {
            hub.reading(() -> run(work));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static boolean run(Work work) {
        try {
            work.run();
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Consumer<Draft<?>> unchecked(Step step) {
        return draft -> {
            try {
                step.take(draft);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Step {
        void take(Draft<?> draft) throws IOException;
    }
}
