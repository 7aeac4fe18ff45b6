package org.wegwijzer.publish.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** The writers of all content types. */
@ApplicationScoped
public class EntryWriters {

    private final Instance<EntryWriter<?, ?>> writers;

    EntryWriters(@Any Instance<EntryWriter<?, ?>> writers) {
        this.writers = writers;
    }

    /** In the order in which types may be written: each links only to itself and to those before it. */
    public List<EntryWriter<?, ?>> inOrder() {
        return writers.stream()
                .<EntryWriter<?, ?>>map(writer -> writer)
                .sorted(Comparator.comparing(EntryWriter::type))
                .toList();
    }
}
