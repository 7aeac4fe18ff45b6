package org.wegwijzer.openapi;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** The words of the specification: one text for each thing, wherever it occurs. */
final class Words {

    private static final String FILE = "openapi/words.yaml";

    private final JsonNode words;

    private Words(JsonNode words) {
        this.words = words;
    }

    static Words load() {
        return load(FILE);
    }

    /** The words of another specification. */
    static Words load(String name) {
        try (var file = Words.class.getClassLoader().getResourceAsStream(name)) {
            var reader = YAMLMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
            return new Words(reader.readTree(Objects.requireNonNull(file, name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of {@code name}; that there is none is a mistake. */
    String text(String name) {
        return find(name)
                .orElseThrow(() -> new NoSuchElementException("no words for '%s' in %s".formatted(name, FILE)));
    }

    /** The text of a member: its own in that schema, else the one it has everywhere. */
    String of(String schema, String member) {
        return find(schema + "." + member).orElseGet(() -> text("member " + member));
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(words.path(name).textValue());
    }
}
