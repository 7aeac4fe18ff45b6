package org.wegwijzer.delivery.graph.answer;

import java.time.Instant;
import java.util.List;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.sql.Row;

/**
 * A published entry, as an index of all entries names it.
 *
 * @param languages every language that it has a text in, sorted
 */
public record IndexEntry(String slug, Instant updatedAt, List<LanguageTag> languages) {

    /** The entry that a row describes. */
    public static IndexEntry of(Row row) {
        var languages =
                row.list("languages").stream().map(LanguageTag::new).sorted().toList();
        return new IndexEntry(row.printed("slug"), row.moment("updated_at"), languages);
    }
}
