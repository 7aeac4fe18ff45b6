package org.wegwijzer.draft.document;

import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/** The entries among which an entry is to stand: those that its links may lead to. */
public interface LinkTargets {

    /** Whether there is an entry of this type and slug. */
    boolean has(EntryType type, Slug slug);

    /** Whether a topic stands above itself. */
    boolean inCircle(Slug topic);
}
