package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Opens the two notations of a bundle. */
public final class DocumentParser {

    /** Of what a parser says, in characters: it may quote whatever it read. */
    private static final int LONGEST_SENTENCE = 500;

    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(DocumentLimits.PARSING).build();
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(DocumentLimits.PARSING).build();

    /** A parser's account of itself, which is of no use to a writer. */
    private static final String NAME_OF_CLASS =
            "\\b([a-z][a-z0-9_]*\\.)+[A-Z][A-Za-z0-9]*(:\\s*)?|\\b[A-Z][A-Za-z]*Exception\\b:?\\s*";

    private DocumentParser() {}

    /**
     * A parser of JSON.
     *
     * @param input UTF-8, as {@link JsonEncoding} has found; a parser of bytes would guess once more
     */
    public static JsonParser json(InputStream input) throws IOException {
        return JSON.createParser(new InputStreamReader(input, StandardCharsets.UTF_8));
    }

    /** A parser of JSON that is text already. */
    public static JsonParser json(Reader input) throws IOException {
        return JSON.createParser(input);
    }

    /**
     * Reads one YAML document whose root is a map.
     *
     * @param firstLine the line of the file on which {@code text} begins, from 1
     * @return empty if it cannot be used, which {@code faults} then says
     */
    public static Optional<LocatedDocument> yaml(
            String text, String file, int firstLine, Consumer<DocumentFault> faults) {
        return document(text, file, firstLine, faults).flatMap(document -> {
            if (document.root() instanceof ObjectNode object) {
                return Optional.of(document.reader().located(object));
            }
            faults.accept(new DocumentFault(file, firstLine, "there must be a map of fields here"));
            return Optional.empty();
        });
    }

    /**
     * Reads one YAML document whose root is a list.
     *
     * @return empty if it cannot be used, which {@code faults} then says
     */
    public static Optional<LocatedList> yamlList(String text, String file, Consumer<DocumentFault> faults) {
        return document(text, file, 1, faults).flatMap(document -> {
            if (document.root() instanceof ArrayNode list) {
                return Optional.of(document.reader().located(list));
            }
            faults.accept(new DocumentFault(file, 1, "there must be a list here"));
            return Optional.empty();
        });
    }

    /** A document as it was read, and who knows where its parts were written. */
    private record Document(JsonNode root, TreeReader reader) {}

    private static Optional<Document> document(
            String text, String file, int firstLine, Consumer<DocumentFault> faults) {
        try (var parser = YAML.createParser(text)) {
            try {
                return document(parser, file, firstLine, faults);
            } catch (JsonProcessingException malformed) {
                faults.accept(malformed(malformed, parser, file, firstLine));
                return Optional.empty();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<Document> document(
            JsonParser parser, String file, int firstLine, Consumer<DocumentFault> faults) throws IOException {
        if (parser.nextToken() == null) {
            faults.accept(new DocumentFault(file, firstLine, "there is nothing here"));
            return Optional.empty();
        }
        var reader = new TreeReader(parser, file, firstLine);
        var root = reader.read();
        reader.faults().forEach(faults);
        if (parser.nextToken() != null) {
            faults.accept(reader.here("").fault("there is more than one YAML document here"));
        }
        return Optional.of(new Document(root, reader));
    }

    /** What is wrong with the notation, in the parser's words without its account of itself. */
    public static DocumentFault malformed(
            JsonProcessingException malformed, JsonParser parser, String file, int firstLine) {
        var line = Math.max(1, line(malformed, parser)) + firstLine - 1;
        return new DocumentFault(file, line, "cannot be read: " + sentence(malformed.getOriginalMessage()));
    }

    /** Where the trouble is, rather than where the part began in which it is. */
    private static int line(JsonProcessingException malformed, JsonParser parser) {
        if (malformed.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked.getProblemMark().getLine() + 1;
        }
        var location = malformed.getLocation();
        return location == null ? parser.currentLocation().getLineNr() : location.getLineNr();
    }

    /** YAML's parser says first what it was doing and then what it found; the second is what a writer needs. */
    private static String sentence(String message) {
        if (message.contains("nesting depth")) {
            return "it is nested too deeply";
        }
        if (message.contains("exceeds the maximum")) {
            return "a number, a name or a text in it is longer than allowed";
        }
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("while "))
                .findFirst()
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_SENTENCE)))
                .map(line -> line.replaceAll("\\s*\\(?(`?StreamReadFeature|for \\[Source|enable `|\\[Source).*", ""))
                .map(line -> line.replaceAll(NAME_OF_CLASS, ""))
                .orElse("the notation is broken here");
    }
}
