package org.wegwijzer.draft.document;

import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** The entries among which an entry is to stand: those that its links may lead to. */
public interface LinkTargets {

    /** Whether there is an entry of this type and slug. */
    boolean has(EntryType type, Slug slug);

    /** Where the entry is that was once at a slug at which there is none; empty if there is no such entry. */
    Optional<Slug> moved(EntryType type, Slug former);

    /** Whether a topic stands above itself. */
    boolean inCircle(Slug topic);
}
