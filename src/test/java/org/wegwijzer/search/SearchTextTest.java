package org.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wegwijzer.search.SearchText.Excluded;
import org.wegwijzer.search.SearchText.Phrase;
import org.wegwijzer.search.SearchText.Words;

/** What a reader types is taken apart into words, phrases and what must not be there; nothing in it can be wrong. */
class SearchTextTest {

    @Test
    void wordsStayTogether() {
        assertThat(SearchText.of("  how   do I get\ta BSN ").parts()).containsExactly(new Words("how do I get a BSN"));
    }

    @Test
    void whatStandsInQuotationMarksIsAPhrase() {
        assertThat(SearchText.of("permit \"first weeks\" „in Nederland”").parts())
                .containsExactly(new Words("permit"), new Phrase("first weeks"), new Phrase("in Nederland"));
    }

    @Test
    void aQuotationMarkWithoutItsOtherOneGoesOnToTheEnd() {
        assertThat(SearchText.of("permit \"first weeks").parts())
                .containsExactly(new Words("permit"), new Phrase("first weeks"));
    }

    @Test
    void whatFollowsAMinusSignMustNotBeThere() {
        assertThat(SearchText.of("exam -abroad -\"at home\" language").parts())
                .containsExactlyInAnyOrder(
                        new Words("exam"), new Excluded("abroad"), new Excluded("at home"), new Words("language"));
    }

    @Test
    void aHyphenWithinAWordIsNoMinusSign() {
        assertThat(SearchText.of("e-mail non-EU").parts()).containsExactly(new Words("e-mail non-EU"));
    }

    @Test
    void signsAloneAreNothing() {
        assertThat(SearchText.of(" - \"\" -\" ").parts()).isEmpty();
    }

    @Property
    void everyTextCanBeTakenApart(@ForAll String typed) {
        var text = SearchText.of(typed);

        assertThat(text.parts()).noneMatch(part -> part.text().isBlank());
        assertThat(SearchText.of(text.text())).isEqualTo(text);
    }
}
