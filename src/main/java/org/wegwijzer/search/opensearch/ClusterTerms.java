package org.wegwijzer.search.opensearch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.IndexTerms;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;

/** The words of the index on the cluster, many of which are looked up at once. Used for one search. */
final class ClusterTerms implements IndexTerms {

    /** Nobody needs more turns to ask for all that follows from what was answered. */
    private static final int MOST_TURNS = 8;

    /** No word goes on behind so many letters, and the cluster takes no longer regular expressions than 1,000 characters. */
    private static final int LONGEST_BEGINNING = 100;

    private final TermLookup lookup;
    private final Set<String> fields;
    private final Map<Term, TermCount> known = new HashMap<>();
    private final Map<TermLookup.WordsLike, List<KnownWord>> like = new HashMap<>();
    private Set<Term> asked = new LinkedHashSet<>();
    private Set<TermLookup.WordsLike> askedLike = new LinkedHashSet<>();

    /** @param fields those that the index has */
    ClusterTerms(TermLookup lookup, Set<String> fields) {
        this.lookup = lookup;
        this.fields = fields;
    }

    /** What is made of words, whose answers decide what is asked next. */
    interface Making<T> {
        T made();
    }

    /** Makes something as often as it takes until all words that it asks for are known. */
    <T> T settled(Making<T> making) throws ServerAwayException {
        var made = making.made();
        for (var turn = 0; turn < MOST_TURNS && !areKnown(); turn++) {
            lookUp();
            made = making.made();
        }
        return made;
    }

    private void lookUp() throws ServerAwayException {
        known.putAll(lookup.counts(asked));
        like.putAll(lookup.like(askedLike));
        asked = new LinkedHashSet<>();
        askedLike = new LinkedHashSet<>();
    }

    @Override
    public boolean areKnown() {
        return asked.isEmpty() && askedLike.isEmpty();
    }

    @Override
    public boolean has(Term term) {
        return count(term).documents() > 0;
    }

    private TermCount count(Term term) {
        if (!fields.contains(term.field())) {
            return TermCount.NONE;
        }
        var count = known.get(term);
        if (count == null) {
            ask(term);
            return TermCount.NONE;
        }
        return count;
    }

    private void ask(Term term) {
        asked.add(term);
        // Whoever asks whether there is a word asks, if there is, whether something is called so.
        IndexFields.exactOf(term.field())
                .map(exact -> new Term(exact, term.text()))
                .filter(exact -> !known.containsKey(exact))
                .ifPresent(asked::add);
    }

    @Override
    public boolean hasAll(String field, String... words) {
        var all = true;
        // Each, so that none has to be asked for in another turn.
        for (var word : words) {
            all &= has(new Term(field, word));
        }
        return all;
    }

    @Override
    public Optional<Query> query(Term term) {
        return has(term) ? Optional.of(new TermQuery(term)) : Optional.empty();
    }

    /** How much more words count together than the cluster thinks, which knows of each field by itself how rare they are there. */
    float rarity(List<Term> words) {
        var meant = 0.0;
        var thought = 0.0;
        for (var word : words) {
            var count = count(word);
            meant += count.rarityOfAll();
            thought += count.rarityInField();
        }
        return thought > 0 ? (float) (meant / thought) : 1;
    }

    @Override
    public List<KnownWord> similar(String field, String form, int edits) {
        return like(new TermLookup.WordsLike(field, form, edits, 0));
    }

    @Override
    public List<KnownWord> continuing(String field, String form, int most) {
        return form.length() > LONGEST_BEGINNING ? List.of() : like(new TermLookup.WordsLike(field, form, 0, most));
    }

    private List<KnownWord> like(TermLookup.WordsLike words) {
        if (!fields.contains(words.field())) {
            return List.of();
        }
        var found = like.get(words);
        if (found == null) {
            askedLike.add(words);
            return List.of();
        }
        return found;
    }
}
