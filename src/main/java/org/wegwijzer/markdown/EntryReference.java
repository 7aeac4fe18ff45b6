package org.wegwijzer.markdown;

import java.util.Optional;
import org.commonmark.node.Link;

/**
 * A link in a text to another entry of the hub, written as the address {@code ref:guide/first-steps}.
 *
 * @param type what stands before the slash
 * @param slug what stands after it
 * @param line on which line of the text it stands, from 1
 */
public record EntryReference(String type, String slug, int line) {

    /** How the address of such a link begins. */
    static final String SCHEME = "ref:";

    /** The address by which texts link to an entry. */
    public static String address(String type, String slug) {
        return SCHEME + type + "/" + slug;
    }

    /** What a link leads to, if that is an entry. */
    static Optional<EntryReference> of(Link link) {
        var spans = link.getSourceSpans();
        return of(link.getDestination(), spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1);
    }

    static Optional<EntryReference> of(String address, int line) {
        if (!address.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        var target = address.substring(SCHEME.length());
        var slash = target.indexOf('/');
        return Optional.of(
                slash < 0
                        ? new EntryReference(target, "", line)
                        : new EntryReference(target.substring(0, slash), target.substring(slash + 1), line));
    }
}
