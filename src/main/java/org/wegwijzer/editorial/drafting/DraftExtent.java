package org.wegwijzer.editorial.drafting;

import java.util.Set;

/**
 * How much of a draft becomes public, and what that means for translations.
 *
 * @param parts the names of its parts, the others stay in the draft; none for all
 * @param isMinor whether translations stay as current as they are though the original changes
 */
public record DraftExtent(Set<String> parts, boolean isMinor) {

    /** All of it. */
    public static final DraftExtent WHOLE = new DraftExtent(Set.of(), false);

    public DraftExtent {
        parts = Set.copyOf(parts);
    }
}
