package org.wegwijzer.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentParser;
import org.wegwijzer.draft.document.LocatedDocument;

/** The entries of one type in a JSON document, one after the other. */
final class JsonEntries extends AbstractSpliterator<LocatedDocument> {

    private final JsonDocument document;
    private final EntryType type;
    private final Consumer<DocumentFault> faults;
    private final JsonParser parser;

    /** @param parser at the beginning of the document; closed with the stream */
    JsonEntries(JsonDocument document, JsonParser parser, EntryType type, Consumer<DocumentFault> faults) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.document = document;
        this.parser = parser;
        this.type = type;
        this.faults = faults;
    }

    Stream<LocatedDocument> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super LocatedDocument> action) {
        try {
            if (parser.isClosed() || (parser.currentToken() == null && !toFirst())) {
                return false;
            }
            return next().map(entry -> accept(action, entry)).orElse(false);
        } catch (JsonProcessingException malformed) {
            faults.accept(DocumentParser.malformed(malformed, parser, document.file(), 1));
            close();
            return false;
        } catch (IOException unreadable) {
            faults.accept(document.unreadable());
            close();
            return false;
        }
    }

    private static boolean accept(Consumer<? super LocatedDocument> action, LocatedDocument entry) {
        action.accept(entry);
        return true;
    }

    /** Moves into the list of entries; false if the document has none. */
    private boolean toFirst() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var wanted = parser.currentName().equals(type.plural());
            parser.nextToken();
            if (wanted && parser.currentToken() == JsonToken.START_ARRAY) {
                return true;
            }
            if (wanted) {
                faults.accept(document.fault(parser, "'%s' must be a list".formatted(type.plural())));
            }
            parser.skipChildren();
        }
        return false;
    }

    /** The next entry that can be read; those that cannot are faults. */
    private Optional<LocatedDocument> next() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var entry = document.object(parser, faults);
            if (entry.isPresent()) {
                return entry;
            }
        }
        close();
        return Optional.empty();
    }

    private void close() {
        try {
            parser.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
