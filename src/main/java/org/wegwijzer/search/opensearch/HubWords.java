package org.wegwijzer.search.opensearch;

import java.util.Set;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.text.StopWords;
import org.wegwijzer.search.text.Synonyms;

/**
 * What a search must know of the words of a hub.
 *
 * @param stopWords those that say little, folded
 */
record HubWords(Synonyms synonyms, Set<String> stopWords) {

    static HubWords of(SearchedHub hub) {
        var stopWords = StopWords.of(hub.languages().all());
        return new HubWords(new Synonyms(hub.synonyms(), stopWords), stopWords);
    }
}
