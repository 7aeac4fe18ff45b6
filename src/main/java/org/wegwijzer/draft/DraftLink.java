package org.wegwijzer.draft;

import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;

/**
 * A link of a draft to an entry.
 *
 * @param pointer where it stands in the draft (JSON pointer, RFC 6901)
 */
public record DraftLink(String pointer, EntryType type, Slug slug) {}
