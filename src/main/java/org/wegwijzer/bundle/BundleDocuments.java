package org.wegwijzer.bundle;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.LocatedDocument;

/** The documents of a bundle as they were written; readable as often as needed. What cannot be read at all is a fault. */
interface BundleDocuments {

    /** The bundle's name for people: its path. */
    String name();

    /** The file that says that this is a part of a hub; empty if none does. */
    Optional<String> part();

    /** The hub; empty if it cannot be read, or if it is left out where it may be. */
    Optional<LocatedDocument> hub(Consumer<DocumentFault> faults);

    /** The entries of a type, in a stable order; those that cannot be read are left out. The caller closes the stream. */
    Stream<LocatedDocument> entries(EntryType type, Consumer<DocumentFault> faults);
}
