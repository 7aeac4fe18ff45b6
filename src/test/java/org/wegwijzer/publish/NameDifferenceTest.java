package org.wegwijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** Whoever is served another name than before hears of it, in as few languages as can be. */
class NameDifferenceTest {

    private static final LanguageTag EN = new LanguageTag("en");
    private static final LanguageTag NL = new LanguageTag("nl");
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final LanguageTag MOROCCO = new LanguageTag("ar-MA");
    private static final HubLanguages HUB = new HubLanguages(EN, List.of(EN, NL, AR, MOROCCO));

    @Provide
    Arbitrary<Map<LanguageTag, String>> names() {
        return Arbitraries.maps(Arbitraries.of(HUB.all()), Arbitraries.of("one", "other"))
                .ofMinSize(1);
    }

    private static LanguageTag served(LanguageTag reader, Map<LanguageTag, String> names) {
        return HUB.negotiate(reader, null).best(names).orElseThrow();
    }

    @Property(tries = 500)
    void whoeverIsServedAnotherNameHearsOfItByTheirLanguageOrThatOfTheName(
            @ForAll("names") Map<LanguageTag, String> before, @ForAll("names") Map<LanguageTag, String> after) {
        var difference = NameDifference.between(before, after, HUB);

        for (var reader : HUB.all()) {
            var was = served(reader, before);
            var is = served(reader, after);
            var isOther = !was.equals(is) || !Objects.equals(before.get(was), after.get(is));

            assertThat(difference.readers().contains(reader)).isEqualTo(isOther);
            if (isOther) {
                assertThat(difference.titles()).containsAnyOf(reader, was);
            }
        }
    }

    @Property(tries = 100)
    void whatStaysConcernsNobody(@ForAll("names") Map<LanguageTag, String> names) {
        var difference = NameDifference.between(names, Map.copyOf(names), HUB);

        assertThat(difference.titles()).isEmpty();
        assertThat(difference.readers()).isEmpty();
    }

    @Test
    void oneTextThatChangesIsOneTitleWhoeverReadsIt() {
        var difference = NameDifference.between(Map.of(EN, "one", NL, "een"), Map.of(EN, "two", NL, "een"), HUB);

        assertThat(difference.titles()).containsExactly(EN);
        assertThat(difference.readers()).containsExactlyInAnyOrder(EN, AR, MOROCCO);
    }

    @Test
    void aTranslationThatComesConcernsThoseWhoReadItNow() {
        var difference = NameDifference.between(Map.of(EN, "one"), Map.of(EN, "one", AR, "واحد"), HUB);

        assertThat(difference.titles()).containsExactlyInAnyOrder(AR, MOROCCO);
        assertThat(difference.readers()).isEqualTo(difference.titles());
    }

    @Test
    void aTextThatNobodyIsServedConcernsNobody() {
        var unspoken = new LanguageTag("fr");

        var difference = NameDifference.between(Map.of(EN, "one"), Map.of(EN, "one", unspoken, "un"), HUB);

        assertThat(difference.titles()).isEmpty();
        assertThat(difference.readers()).isEmpty();
    }
}
