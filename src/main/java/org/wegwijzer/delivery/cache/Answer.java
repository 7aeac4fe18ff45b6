package org.wegwijzer.delivery.cache;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.Validity;

/**
 * An answer before it is bytes.
 *
 * @param body becomes JSON; a text is taken as it is
 * @param mediaType of the body
 * @param language of the body (BCP 47)
 * @param vary the request headers that decided about it, apart from the encoding
 * @param links fields of the header Link (RFC 8288), the most useful first
 * @param tags what was read for it by name
 * @param condition on what else it depends, if on anything
 */
public record Answer(
        Object body,
        String mediaType,
        String language,
        List<String> vary,
        List<String> links,
        Set<String> tags,
        Optional<Validity.Condition> condition) {

    public Answer {
        vary = List.copyOf(vary);
        links = List.copyOf(links);
        tags = Set.copyOf(tags);
    }

    /** What other caches know of it: where they cannot look whether the condition holds, each change is one that touches it. */
    Set<String> publicTags() {
        return condition.isPresent() ? CacheTags.coarse() : tags;
    }
}
