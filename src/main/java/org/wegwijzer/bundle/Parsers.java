package org.wegwijzer.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wegwijzer.bundle.Located.Place;

/** Opens the two notations of a bundle. */
final class Parsers {

    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(Limits.PARSING).build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(Limits.PARSING).build();

    private Parsers() {}

    static JsonParser json(InputStream input) throws IOException {
        return JSON.createParser(input);
    }

    /**
     * Reads one YAML document whose root is a map.
     *
     * @param firstLine the line of the file on which {@code text} begins, from 1
     * @return empty if it cannot be used, which {@code faults} then says
     */
    static Optional<Located> yaml(String text, String file, int firstLine, Consumer<BundleFault> faults) {
        try (var parser = YAML.createParser(text)) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                faults.accept(new BundleFault(file, firstLine, "there is nothing here"));
                return Optional.empty();
            }
            var reader = new TreeReader(parser, file, firstLine);
            var tree = reader.read();
            reader.faults().forEach(faults);
            if (parser.nextToken() != null) {
                faults.accept(new BundleFault(file, firstLine, "there is more than one YAML document here"));
            }
            return located(tree, reader.places(), file, firstLine, faults);
        } catch (JsonProcessingException malformed) {
            faults.accept(malformed(malformed, file, firstLine));
        } catch (IOException unreadable) {
            faults.accept(new BundleFault(file, 0, "cannot be read: " + unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private static Optional<Located> located(
            JsonNode tree, Map<String, Place> places, String file, int line, Consumer<BundleFault> faults) {
        if (tree instanceof ObjectNode object) {
            return Optional.of(new Located(object, places));
        }
        faults.accept(new BundleFault(file, line, "there must be a map of fields here"));
        return Optional.empty();
    }

    /** What is wrong with the notation, in the parser's words without its account of itself. */
    static BundleFault malformed(JsonProcessingException malformed, String file, int firstLine) {
        var location = malformed.getLocation();
        var line = location == null ? 0 : Math.max(1, location.getLineNr()) + firstLine - 1;
        var sentence = malformed.getOriginalMessage().lines().findFirst().orElse("malformed");
        return new BundleFault(file, line, "cannot be read: " + sentence);
    }
}
