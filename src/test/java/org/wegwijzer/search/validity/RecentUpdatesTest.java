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

    private final RecentUpdates updates = new RecentUpdates();

    @BeforeEach
    void theIndexHasSeenTheSeventhChange() {
        updates.seen(7);
    }

    private static TermSet words(String... words) {
        return TermSet.of(Stream.of(words).map(RecentUpdatesTest::term).toList());
    }

    private static Term term(String word) {
        return new Term("text", word);
    }

    private static SearchFootprint any(String... words) {
        return new SearchFootprint(1, List.of(words(words)), List.of(), TermSet.NONE, Optional.empty());
    }

    private static SearchFootprint twoOf(String one, String other, String third) {
        return new SearchFootprint(
                2, List.of(words(one), words(other), words(third)), List.of(), TermSet.NONE, Optional.empty());
    }

    private boolean holds(SearchFootprint search, TermSet touched) {
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
        assertThat(holds(any("visa", "visum"), words("exam"))).isTrue();
    }

    @Test
    void itHoldsNoMoreWhenAnEntryHasAWordThatMayBeMeant() {
        assertThat(holds(any("visa", "visum"), words("exam", "visum"))).isFalse();
    }

    @Test
    void anEntryMustHaveAsManyOfThePartsAsTheSearchWants() {
        assertThat(holds(twoOf("work", "visa", "exam"), words("visa", "other"))).isTrue();
        assertThat(holds(twoOf("work", "visa", "exam"), words("visa", "work"))).isFalse();
    }

    @Test
    void anEntryMustHaveAllThatIsRequired() {
        var search = new SearchFootprint(
                1, List.of(words("visa")), List.of(words("guide", "faq")), TermSet.NONE, Optional.empty());

        assertThat(holds(search, words("visa", "source"))).isTrue();
        assertThat(holds(search, words("visa", "faq"))).isFalse();
    }

    @Test
    void aSearchForPhrasesAloneWantsNothingBesides() {
        var search = new SearchFootprint(
                0, List.of(), List.of(words("work"), words("permit")), TermSet.NONE, Optional.empty());

        assertThat(holds(search, words("work"))).isTrue();
        assertThat(holds(search, words("work", "permit"))).isFalse();
    }

    @Test
    void itHoldsNoMoreWhenAWordComesOrGoesThatDecidedWhatItMeans() {
        var search = new SearchFootprint(
                2, List.of(words("work"), words("permit")), List.of(), words("workpermit"), Optional.empty());

        assertThat(holds(search, words("workpermit"))).isTrue();
        updates.turn(Set.of(term("workpermit")));
        assertThat(holds(search, words("workpermit"))).isFalse();
    }

    private static SearchFootprint guess(String... words) {
        return new SearchFootprint(1, List.of(), List.of(words("visa")), TermSet.NONE, Optional.of(words(words)));
    }

    @Test
    void aGuessHoldsNoMoreWhenAnyWordComesOrGoes() {
        updates.turn(Set.of(term("exam")));

        assertThat(holds(guess(), words("exam"))).isFalse();
    }

    @Test
    void aGuessHoldsNoMoreWhenWhatWasGuessedStandsInMoreEntriesOrFewer() {
        assertThat(holds(guess("visum"), words("exam"))).isTrue();
        assertThat(holds(guess("visum"), words("visum"))).isFalse();
    }

    @Test
    void aNewWordIsNothingToWhoKnowsAllWords() {
        updates.turn(Set.of(term("exam")));

        assertThat(holds(any("visa"), words("exam"))).isTrue();
    }

    @Test
    void aNewWordIsNewOnce() {
        updates.turn(Set.of(term("exam")));
        updates.touch(words("exam"));
        updates.seen(8);
        var guess = updates.leaving(guess(), 8);
        updates.touch(words("other"));
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
        updates.touch(words("exam"));
        updates.seen(8);
        assertThat(condition.holdsAt(8)).isTrue();
        updates.touch(words("visa"));
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
            updates.touch(TermSet.of(large));
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

        assertThat(TermSet.terms(document, Analyzers.indexedSurface())).containsExactly(new Term("key", "guide/a"));
    }

    @Test
    void whatIsKeptTakesMemoryByItsWords() {
        var one = updates.leaving(any("visa"), 7).weight();
        var more = updates.leaving(any("visa", "visum", "visas"), 7).weight();

        assertThat(more - one).isEqualTo(2 * Integer.BYTES);
        assertThat(one).isPositive();
    }
}
