package org.wegwijzer.delivery.card;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.Addresses;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;

/** Renders the long texts of entries. */
public final class Bodies {

    private Bodies() {}

    /** The text as HTML, its references to entries as links to their addresses in this API; {@code null} stays {@code null}. */
    public static @Nullable String html(@Nullable String markdown) {
        return markdown == null ? null : Markdown.html(markdown, Bodies::address);
    }

    private static String address(EntryReference reference) {
        return EntryType.ofSingular(reference.type())
                .map(type -> Addresses.entry(type, reference.slug()))
                .orElseThrow();
    }
}
