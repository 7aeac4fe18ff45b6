package org.wegwijzer.bundle.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.publish.PublishedHub;

/**
 * Writes the public hub, or a part of it, as a bundle, in one state of it. The same hub gives the same bytes; an import of them changes nothing, and
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
            write(target, ExportSelection.ALL);
            target.finish();
        }
    }

    /** The place of the change log up to which an export would tell what is public; empty if there is no hub. */
    public Optional<String> cursor() {
        return hub.reading(hub::cursor);
    }

    /**
     * Writes the files of the bundle as an archive. Leaves the stream open.
     *
     * @return the place of the change log up to which it tells what is public
     */
    public String toZip(OutputStream output) throws IOException {
        return toZip(output, ExportSelection.ALL);
    }

    /**
     * The same of a part of the hub.
     *
     * @return the place of the change log up to which it tells what is public
     */
    public String toZip(OutputStream output, ExportSelection selection) throws IOException {
        var archive = new ExportArchive(output);
        var cursor = write(archive, selection);
        archive.finish();
        return cursor;
    }

    /**
     * Writes the bundle as one JSON document. Leaves the stream open.
     *
     * @return the place of the change log up to which it tells what is public
     */
    public String toJson(OutputStream output) throws IOException {
        return toJson(output, ExportSelection.ALL);
    }

    /**
     * The same of a part of the hub.
     *
     * @return the place of the change log up to which it tells what is public
     */
    public String toJson(OutputStream output, ExportSelection selection) throws IOException {
        try (var json = new JsonFactory()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .createGenerator(output)) {
            var lines = new DefaultIndenter("  ", "\n");
            json.setCodec(MAPPER);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            var cursor = reading(() -> write(json, selection));
            json.writeRaw('\n');
            return cursor;
        }
    }

    /** A part leaves out the hub itself, so that there is nothing with which it could take the place of a whole one. */
    private String write(FileSink sink, ExportSelection selection) throws IOException {
        var files = new EntryFiles(sink);
        return reading(() -> {
            if (selection.isAll()) {
                files.hub(DraftJson.tree(published()));
            } else {
                files.part(selection.marker());
            }
            for (var type : EntryType.values()) {
                entries(type, selection, entry -> files.entry(type, entry));
            }
        });
    }

    private void write(JsonGenerator json, ExportSelection selection) throws IOException {
        json.writeStartObject();
        if (selection.isAll()) {
            json.writePOJOField("hub", DraftJson.tree(published()));
        } else {
            json.writePOJOField(FolderNames.PART_MEMBER, selection.marker());
        }
        for (var type : EntryType.values()) {
            if (selection.has(type)) {
                json.writeArrayFieldStart(type.plural());
                entries(type, selection, json::writeTree);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    /**
     * Does something with every entry that is wanted of the hub in one state of it.
     *
     * @return the place of the change log up to which this is what is public
     * @throws EmptyHubException if there is no hub
     * @throws IOException if the step does
     */
    public String each(ExportSelection selection, Step step) throws IOException {
        return reading(() -> {
            for (var type : EntryType.values()) {
                wanted(type, selection, step);
            }
        });
    }

    private void entries(EntryType type, ExportSelection selection, Writing step) {
        wanted(type, selection, draft -> step.write(selection.narrowed(DraftJson.tree(draft))));
    }

    private void wanted(EntryType type, ExportSelection selection, Step step) {
        if (selection.has(type)) {
            hub.entries(type, unchecked(draft -> {
                if (selection.has(type, draft.slug())) {
                    step.take(draft);
                }
            }));
        }
    }

    private HubDraft published() {
        return hub.hub().orElseThrow(EmptyHubException::new);
    }

    private String reading(Work work) throws IOException {
        try {
            return hub.reading(() -> run(work));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private String run(Work work) {
        try {
            var cursor = hub.cursor().orElseThrow(EmptyHubException::new);
            work.run();
            return cursor;
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

    private interface Writing {
        void write(ObjectNode entry) throws IOException;
    }

    /** What is done with an entry. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void take(Draft<?> draft) throws IOException;
    }
}
