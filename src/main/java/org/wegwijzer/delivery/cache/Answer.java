package org.wegwijzer.delivery.cache;

import java.util.List;
import java.util.Set;

/**
 * An answer before it is bytes.
 *
 * @param body becomes JSON; a text is taken as it is
 * @param mediaType of the body
 * @param language of the body (BCP 47)
 * @param vary the request headers that decided about it, apart from the encoding
 * @param links fields of the header Link (RFC 8288), the most useful first
 * @param tags everything that was read for it
 */
public record Answer(
        Object body, String mediaType, String language, List<String> vary, List<String> links, Set<String> tags) {

    public Answer {
        vary = List.copyOf(vary);
        links = List.copyOf(links);
        tags = Set.copyOf(tags);
    }
}
