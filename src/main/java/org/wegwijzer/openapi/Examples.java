package org.wegwijzer.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Real answers of the sample hub; a test holds them against the application. */
final class Examples {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FILE = "openapi/examples/%s.json";
    private static final Map<String, String> NAMES = Map.of("/v1/hub", "hub");

    private Examples() {}

    /** The example of the operation at this path, if there is one. */
    static Optional<Object> of(String path) {
        var name = path.substring("/v1/".length()).replace("/{slug}", "-page").replace('/', '-');
        try (var file =
                Examples.class.getClassLoader().getResourceAsStream(FILE.formatted(NAMES.getOrDefault(path, name)))) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(MAPPER.convertValue(MAPPER.readValue(file, JsonNode.class), Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
