package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.index.CompletionFields;
import org.wegwijzer.search.query.CompletionSearch.Named;
import org.wegwijzer.search.query.CompletionSearch.Names;

/**
 * The names of entries of some types, as the index of completions has them.
 *
 * @param types the types of which the entries may be; empty for all
 */
record StoredNames(IndexSearcher searcher, Set<EntryType> types) implements Names {

    @Override
    public List<Named> find(Query query, LanguageTag language, int most) throws IOException {
        var narrowed = new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(query), Occur.FILTER)
                .add(new TermQuery(new Term(CompletionFields.LANGUAGE, language.value())), Occur.FILTER);
        if (!types.isEmpty()) {
            var names =
                    types.stream().map(type -> new BytesRef(type.singular())).collect(Collectors.toSet());
            narrowed.add(new TermInSetQuery(CompletionFields.TYPE, names), Occur.FILTER);
        }
        var found = new ArrayList<Named>();
        // Documents are kept in this order, so looking ends with the first few.
        var manager = new TopFieldCollectorManager(HubIndex.MOST_LINKED, most, 1);
        for (var document : searcher.search(narrowed.build(), manager).scoreDocs) {
            var stored = searcher.storedFields().document(document.doc);
            var key = EntryKey.of(stored.get(CompletionFields.KEY)).orElseThrow();
            found.add(new Named(key, stored.get(CompletionFields.TITLE)));
        }
        return found;
    }
}
