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
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/** A bundle as one JSON document; read as a stream, an entry at a time. */
final class JsonDocument implements Documents {

    private static final String HUB = "hub";
    private static final List<String> PARTS = Stream.concat(
                    Stream.of(HUB), Stream.of(EntryType.values()).map(EntryType::plural))
            .toList();

    private final Path path;

    private JsonDocument(Path path) {
        this.path = path;
    }

    /**
     * Opens a document.
     *
     * @throws BundleException if it is no text in UTF-8
     */
    static JsonDocument open(Path path) {
        var document = new JsonDocument(path);
        document.encodingFault().ifPresent(fault -> {
            throw new BundleException(path.toString(), List.of(fault));
        });
        return document;
    }

    private Optional<BundleFault> encodingFault() {
        try (var input = Files.newInputStream(path)) {
            return JsonText.fault(file(), input);
        } catch (IOException unreadable) {
            return Optional.of(unreadable());
        }
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public Optional<Located> hub(Consumer<BundleFault> faults) {
        var found = new ArrayList<Located>();
        var names = new HashSet<String>();
        walk(faults, (parser, name) -> {
            if (!PARTS.contains(name)) {
                faults.accept(
                        fault(parser, "unknown field '%s'; allowed are %s".formatted(name, String.join(", ", PARTS))));
            } else if (!names.add(name)) {
                faults.accept(fault(parser, "'%s' stands here twice".formatted(name)));
            }
            if (name.equals(HUB)) {
                object(parser, faults).ifPresent(found::add);
            } else {
                parser.skipChildren();
            }
        });
        if (!names.contains(HUB)) {
            faults.accept(new BundleFault(file(), 0, "'hub' is missing"));
        }
        return found.stream().findFirst();
    }

    @Override
    public Stream<Located> entries(EntryType type, Consumer<BundleFault> faults) {
        try {
            return new JsonEntries(this, open(), type, faults).stream();
        } catch (IOException unreadable) {
            faults.accept(unreadable());
            return Stream.empty();
        }
    }

    /** Does something at each member of the document. */
    private void walk(Consumer<BundleFault> faults, Member step) {
        try (var parser = open()) {
            try {
                walk(parser, faults, step);
            } catch (JsonProcessingException malformed) {
                faults.accept(Parsers.malformed(malformed, parser, file(), 1));
            }
        } catch (IOException unreadable) {
            faults.accept(unreadable());
        }
    }

    private void walk(JsonParser parser, Consumer<BundleFault> faults, Member step) throws IOException {
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

    BundleFault unreadable() {
        return new BundleFault(file(), 0, "cannot be read; may this program read it?");
    }

    private JsonParser open() throws IOException {
        return Parsers.json(Files.newInputStream(path));
    }

    /** Reads the object at which the parser stands. */
    Optional<Located> object(JsonParser parser, Consumer<BundleFault> faults) throws IOException {
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

    BundleFault fault(JsonParser parser, String reason) {
        return new BundleFault(file(), Math.max(1, parser.currentTokenLocation().getLineNr()), reason);
    }

    String file() {
        return path.getFileName().toString();
    }

    /** One step through the document. */
    private interface Member {
        void at(JsonParser parser, String name) throws IOException;
    }
}
