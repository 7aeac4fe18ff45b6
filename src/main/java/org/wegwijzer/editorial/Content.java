package org.wegwijzer.editorial;

import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.editorial.draft.HubDraft;

/** All that a hub is to say, ready to publish: checked, and readable as often as needed, so that it need not fit into memory. */
public interface Content {

    /** The hub itself. */
    HubDraft hub();

    /** The entries of a type, each slug once; the caller closes the stream. */
    Stream<Draft<?>> entries(EntryType type);
}
