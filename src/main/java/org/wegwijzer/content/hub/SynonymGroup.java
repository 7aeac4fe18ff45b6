package org.wegwijzer.content.hub;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.wegwijzer.language.LanguageTag;

/**
 * Words and short phrases that mean the same to those who search.
 *
 * @param language of those who use them
 */
@Embeddable
public record SynonymGroup(
        @Column(nullable = false) LanguageTag language,
        @Column(nullable = false) List<String> terms) {

    public SynonymGroup {
        terms = List.copyOf(terms);
    }
}
