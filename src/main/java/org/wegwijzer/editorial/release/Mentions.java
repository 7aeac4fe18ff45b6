package org.wegwijzer.editorial.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftLink;
import org.wegwijzer.editorial.drafting.EntryDraft;

/**
 * What drafts probably link to, so that it can be read all together. Their texts are searched and not understood: that is for
 * the check, which asks again for what is written in another way.
 */
final class Mentions {

    private static final Pattern IN_A_TEXT = Pattern.compile("(?i:ref):([a-z]+)/([a-z0-9-]+)");

    private Mentions() {}

    /** Where links of these may lead, by relations and in texts. */
    static Map<EntryType, Set<Slug>> of(Stream<Draft<?>> drafts, List<EntryDraft> documents) {
        var linked = drafts.flatMap(Draft::references).filter(reference -> reference.slug() != null);
        return Stream.concat(linked, documents.stream().flatMap(draft -> inTexts(draft.document)))
                .collect(groupingBy(DraftLink::type, mapping(DraftLink::slug, toSet())));
    }

    private static Stream<DraftLink> inTexts(String document) {
        return IN_A_TEXT
                .matcher(document)
                .results()
                .filter(found -> Slug.isSlug(found.group(2)))
                .flatMap(found -> EntryType.ofSingular(found.group(1)).stream()
                        .map(type -> new DraftLink("", type, new Slug(found.group(2)))));
    }
}
