package org.wegwijzer.search.validity;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.search.text.Analyzers;

/** What was found holds until an entry comes or goes that the search may find. */
class RecentUpdatesTest {

    private static final int[] NONE = {};

    private final RecentUpdates updates = new RecentUpdates();

    @BeforeEach
    void theIndexHasSeenTheSeventhChange() {
        updates.seen(7);
    }

    private static int[] words(String... words) {
        return Stream.of(words).mapToInt(word -> term(word).hashCode()).toArray();
    }

    private static Term term(String word) {
        return new Term("text", word);
    }

    private static EntryTerms entry(String... words) {
        return EntryTerms.of(Stream.of(words).map(RecentUpdatesTest::term).collect(toSet()));
    }

    private static SearchFootprint any(String... words) {
        return new SearchFootprint(1, List.of(words(words)), List.of(), NONE, Optional.empty());
    }

    private static SearchFootprint twoOf(String one, String other, String third) {
        return new SearchFootprint(
                2, List.of(words(one), words(other), words(third)), List.of(), NONE, Optional.empty());
    }

    private boolean holds(SearchFootprint search, EntryTerms touched) {
        var condition = updates.leaving(search, 7);
        updates.touch(touched);
        updates.seen(8);
        return condition.holdsAt(8);
    }

    @Test
    void itHoldsAsLongAsNothingChanges() {
        assertThat(updates.leaving(any("visa"), 7).holdsAt(7)).isTrue();
    }

    @Test
    void itHoldsWhenTheChangeIsAboutSomethingElse() {
        assertThat(holds(any("visa", "visum"), entry("exam"))).isTrue();
    }

    @Test
    void itHoldsNoMoreWhenAnEntryHasAWordThatMayBeMeant() {
        assertThat(holds(any("visa", "visum"), entry("exam", "visum"))).isFalse();
    }

    @Test
    void anEntryMustHaveAsManyOfThePartsAsTheSearchWants() {
        assertThat(holds(twoOf("work", "visa", "exam"), entry("visa", "other"))).isTrue();
        assertThat(holds(twoOf("work", "visa", "exam"), entry("visa", "work"))).isFalse();
    }

    @Test
    void anEntryMustHaveAllThatIsRequired() {
        var search =
                new SearchFootprint(1, List.of(words("visa")), List.of(words("guide", "faq")), NONE, Optional.empty());

        assertThat(holds(search, entry("visa", "source"))).isTrue();
        assertThat(holds(search, entry("visa", "faq"))).isFalse();
    }

    @Test
    void aSearchForPhrasesAloneWantsNothingBesides() {
        var search = new SearchFootprint(0, List.of(), List.of(words("work"), words("permit")), NONE, Optional.empty());

        assertThat(holds(search, entry("work"))).isTrue();
        assertThat(holds(search, entry("work", "permit"))).isFalse();
    }

    @Test
    void itHoldsNoMoreWhenAWordComesOrGoesThatDecidedWhatItMeans() {
        var search = new SearchFootprint(
                2, List.of(words("work"), words("permit")), List.of(), words("workpermit"), Optional.empty());

        assertThat(holds(search, entry("workpermit"))).isTrue();
        updates.turn(Set.of(term("workpermit")));
        assertThat(holds(search, entry("workpermit"))).isFalse();
    }

    private static SearchFootprint guess(String... words) {
        return new SearchFootprint(1, List.of(), List.of(words("visa")), NONE, Optional.of(words(words)));
    }

    @Test
    void aGuessHoldsNoMoreWhenAnyWordComesOrGoes() {
        updates.turn(Set.of(term("exam")));

        assertThat(holds(guess(), entry("exam"))).isFalse();
    }

    @Test
    void aGuessHoldsNoMoreWhenWhatWasGuessedStandsInMoreEntriesOrFewer() {
        assertThat(holds(guess("visum"), entry("exam"))).isTrue();
        assertThat(holds(guess("visum"), entry("visum"))).isFalse();
    }

    @Test
    void aNewWordIsNothingToWhoKnowsAllWords() {
        updates.turn(Set.of(term("exam")));

        assertThat(holds(any("visa"), entry("exam"))).isTrue();
    }

    @Test
    void aNewWordIsNewOnce() {
        updates.turn(Set.of(term("exam")));
        updates.touch(entry("exam"));
        updates.seen(8);
        var guess = updates.leaving(guess(), 8);
        updates.touch(entry("other"));
        updates.seen(9);

        assertThat(guess.holdsAt(9)).isTrue();
    }

    @Test
    void nothingHoldsThatWasFoundInAnIndexThatIsNotUsedAnyMore() {
        var condition = updates.leaving(any("visa"), 7);

        updates.end();

        assertThat(condition.holdsAt(7)).isFalse();
    }

    @Test
    void nothingIsWatchedBeforeTheIndexHasSeenAChange() {
        assertThat(updates.areWatched()).isTrue();
        assertThat(new RecentUpdates().areWatched()).isFalse();
    }

    @Test
    void nothingIsKnownOfChangesThatTheIndexHasNotSeen() {
        var condition = updates.leaving(any("visa"), 7);

        assertThat(condition.holdsAt(8)).isFalse();
        updates.seen(8);

        assertThat(condition.holdsAt(8)).isTrue();
    }

    @Test
    void whatWasFoundBeforeTheIndexWasMadeHoldsNoMore() {
        assertThat(updates.leaving(any("visa"), 6).holdsAt(7)).isFalse();
    }

    @Test
    void whatAnIndexHasNotYetSeenAnythingForHoldsNot() {
        assertThat(new RecentUpdates().leaving(any("visa"), 7).holdsAt(7)).isFalse();
    }

    @Test
    void eachUpdateIsLookedAtOnce() {
        var condition = updates.leaving(any("visa"), 7);
        updates.touch(entry("exam"));
        updates.seen(8);
        assertThat(condition.holdsAt(8)).isTrue();
        updates.touch(entry("visa"));
        updates.seen(9);

        assertThat(condition.holdsAt(9)).isFalse();
    }

    @Test
    void whatWasNotLookedAtForLongHoldsNoMoreAndWhatWasDoes() {
        var seldom = updates.leaving(any("visa"), 7);
        var often = updates.leaving(any("visa"), 7);
        var large = IntStream.range(0, 100_000)
                .mapToObj(number -> term("word-" + number))
                .collect(toSet());

        for (var change = 8; change < 12; change++) {
            updates.touch(EntryTerms.of(large));
            updates.seen(change);
            assertThat(often.holdsAt(change)).isTrue();
        }

        assertThat(seldom.holdsAt(11)).isFalse();
    }

    @Test
    void theWordsOfADocumentAreThoseOfTheFieldsThatCanBeSearched() {
        var document = new Document();
        document.add(new StringField("key", "guide/a", Field.Store.YES));
        document.add(new StoredField("shown", "exam"));

        assertThat(EntryTerms.terms(document, Analyzers.indexedSurface())).containsExactly(new Term("key", "guide/a"));
    }

    @Test
    void whatIsKeptTakesMemoryByItsWords() {
        var one = updates.leaving(any("visa"), 7).weight();
        var more = updates.leaving(any("visa", "visum", "visas"), 7).weight();

        assertThat(more - one).isEqualTo(2 * Integer.BYTES);
        assertThat(one).isPositive();
    }
}
