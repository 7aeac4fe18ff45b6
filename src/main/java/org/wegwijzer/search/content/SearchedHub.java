package org.wegwijzer.search.content;

import java.util.List;
import java.util.Map;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/**
 * What a search must know of the hub.
 *
 * @param synonyms groups of words and short phrases of one meaning, by the language of those who use them
 */
public record SearchedHub(HubLanguages languages, Map<LanguageTag, List<List<String>>> synonyms) {

    public SearchedHub {
        synonyms = Map.copyOf(synonyms);
    }
}
