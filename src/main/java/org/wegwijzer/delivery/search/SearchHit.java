package org.wegwijzer.delivery.search;

import java.util.List;
import org.wegwijzer.delivery.view.EntryCard;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Highlight;
import org.wegwijzer.search.Hit;

/**
 * An entry that was found.
 *
 * @param type of the entry
 * @param score how well it answers; comparable within one answer only
 * @param language of the text in which the words were found, which may be another than the reader's
 * @param dir in which that text is written
 * @param highlights where the words stand, the most telling field first
 * @param item as lists show it
 */
public record SearchHit(
        String type, float score, LanguageTag language, Direction dir, List<Highlight> highlights, EntryCard item) {

    static SearchHit of(Hit hit, EntryCard item) {
        // What was found by its slug alone was found in no text.
        var language = hit.highlights().isEmpty() && item.language() != null ? item.language() : hit.language();
        return new SearchHit(item.type(), hit.score(), language, language.direction(), hit.highlights(), item);
    }
}
