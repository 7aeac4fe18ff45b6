package org.wegwijzer.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.bundle.export.FolderNames;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentParser;
import org.wegwijzer.draft.document.JsonEncoding;
import org.wegwijzer.draft.document.LocatedDocument;
import org.wegwijzer.draft.document.TreeReader;

/** A bundle as one JSON document; read as a stream, an entry at a time. */
final class JsonDocument implements BundleDocuments {

    private static final String HUB = "hub";
    private static final List<String> PARTS = Stream.concat(
                    Stream.of(HUB, FolderNames.PART_MEMBER),
                    Stream.of(EntryType.values()).map(EntryType::plural))
            .toList();

    /** Those that people write. */
    private static final String WRITTEN =
            PARTS.stream().filter(part -> !part.equals(FolderNames.PART_MEMBER)).collect(Collectors.joining(", "));

    private final Path path;
    private final ImportMode mode;

    private JsonDocument(Path path, ImportMode mode) {
        this.path = path;
        this.mode = mode;
    }

    /**
     * Opens a document.
     *
     * @throws BundleException if it is no text in UTF-8
     */
    static JsonDocument open(Path path, ImportMode mode) {
        var document = new JsonDocument(path, mode);
        document.encodingFault().ifPresent(fault -> {
            throw new BundleException(path.toString(), List.of(fault));
        });
        return document;
    }

    private Optional<DocumentFault> encodingFault() {
        try (var input = Files.newInputStream(path)) {
            return JsonEncoding.fault(file(), input);
        } catch (IOException unreadable) {
            return Optional.of(unreadable());
        }
    }

    @Override
    public String name() {
        return path.toString();
    }

    /** What is wrong with the document is said when the hub is read. */
    @Override
    public Optional<String> part() {
        var marked = new HashSet<String>();
        walk(fault -> {}, (parser, name) -> {
            marked.add(name);
            parser.skipChildren();
        });
        return Optional.of(file()).filter(file -> marked.contains(FolderNames.PART_MEMBER));
    }

    @Override
    public Optional<LocatedDocument> hub(Consumer<DocumentFault> faults) {
        var found = new ArrayList<LocatedDocument>();
        var names = new HashSet<String>();
        walk(faults, (parser, name) -> {
            if (!PARTS.contains(name)) {
                faults.accept(fault(parser, "unknown field '%s'; allowed are %s".formatted(name, WRITTEN)));
            } else if (!names.add(name)) {
                faults.accept(fault(parser, "'%s' stands here twice".formatted(name)));
            }
            if (name.equals(HUB)) {
                object(parser, faults).ifPresent(found::add);
            } else {
                parser.skipChildren();
            }
        });
        if (!names.contains(HUB) && mode == ImportMode.MIRROR) {
            faults.accept(new DocumentFault(file(), 0, "'hub' is missing"));
        }
        return found.stream().findFirst();
    }

    @Override
    public Stream<LocatedDocument> entries(EntryType type, Consumer<DocumentFault> faults) {
        try {
            return new JsonEntries(this, open(), type, faults).stream();
        } catch (IOException unreadable) {
            faults.accept(unreadable());
            return Stream.empty();
        }
    }

    /** Does something at each member of the document. */
    private void walk(Consumer<DocumentFault> faults, Member step) {
        try (var parser = open()) {
            try {
                walk(parser, faults, step);
            } catch (JsonProcessingException malformed) {
                faults.accept(DocumentParser.malformed(malformed, parser, file(), 1));
            }
        } catch (IOException unreadable) {
            faults.accept(unreadable());
        }
    }

    private void walk(JsonParser parser, Consumer<DocumentFault> faults, Member step) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            faults.accept(fault(parser, "there must be an object here"));
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            step.at(parser, name);
        }
        if (parser.nextToken() != null) {
            faults.accept(fault(parser, "there is more after the end of the document"));
        }
    }

    DocumentFault unreadable() {
        return new DocumentFault(file(), 0, "cannot be read; may this program read it?");
    }

    private JsonParser open() throws IOException {
        return DocumentParser.json(Files.newInputStream(path));
    }

    /** Reads the object at which the parser stands. */
    Optional<LocatedDocument> object(JsonParser parser, Consumer<DocumentFault> faults) throws IOException {
        var reader = new TreeReader(parser, file(), 1);
        var place = fault(parser, "there must be an object here");
        var tree = reader.read();
        reader.faults().forEach(faults);
        if (tree instanceof ObjectNode object) {
            return Optional.of(reader.located(object));
        }
        faults.accept(place);
        return Optional.empty();
    }

    DocumentFault fault(JsonParser parser, String reason) {
        return new DocumentFault(
                file(), Math.max(1, parser.currentTokenLocation().getLineNr()), reason);
    }

    String file() {
        return path.getFileName().toString();
    }

    /** One step through the document. */
    private interface Member {
        void at(JsonParser parser, String name) throws IOException;
    }
}
