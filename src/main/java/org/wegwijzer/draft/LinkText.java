package org.wegwijzer.draft;

import java.util.Set;
import org.wegwijzer.language.LanguageTag;

/**
 * A text by language that is not the entry's own but a link's, an address's or an offer's.
 *
 * @param pointer where it stands in the draft (JSON pointer, RFC 6901)
 * @param languages those it is given in
 */
public record LinkText(String pointer, Set<LanguageTag> languages) {}
