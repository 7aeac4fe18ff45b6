package org.wegwijzer.delivery.cache;

import java.util.ArrayList;
import java.util.List;
import org.wegwijzer.http.HeaderField;

/**
 * The header fields that an answer has in every encoding. Those whose length content and readers decide share what is left of
 * 3,500 bytes when all others have their place: proxies give up on a header of 4 kB (nginx, by default).
 */
final class Head {

    private static final String LINK = "Link";

    /** Characters for links and tags. */
    private static final int ROOM = 2_400;

    /** Characters for one link, which leaves room for the tags of the lists. */
    private static final int LONGEST_LINK = 2_000;

    /** Characters for several links. */
    private static final int MOST_LINKS = 1_200;

    /** Characters around a link on a line. */
    private static final int AROUND_LINK = LINK.length() + 4;

    private Head() {}

    /** The fields, Vary and ETag excepted. */
    static List<HeaderField> of(Answer answer, List<TagField> tagFields) {
        var fields = new ArrayList<>(List.of(
                HeaderField.of("Content-Type", answer.mediaType()),
                HeaderField.of("Content-Language", answer.language())));
        var links = links(answer);
        var left = ROOM - length(links);
        var overhead = tagFields.stream().mapToInt(TagField::overhead).sum();
        var room = (left - overhead) / tagFields.size();
        tagFields.forEach(field -> fields.add(field.of(answer.publicTags(), room)));
        links.forEach(link -> fields.add(HeaderField.of(LINK, link)));
        return fields;
    }

    /** Those that there is room for; what is left out of them stands in the body, too, where it matters. */
    private static List<String> links(Answer answer) {
        var links = new ArrayList<String>();
        for (var link : answer.links()) {
            var room = links.isEmpty() ? LONGEST_LINK : MOST_LINKS;
            if (length(links) + length(link) <= room) {
                links.add(link);
            }
        }
        return links;
    }

    private static int length(List<String> links) {
        return links.stream().mapToInt(Head::length).sum();
    }

    private static int length(String link) {
        return link.length() + AROUND_LINK;
    }
}
