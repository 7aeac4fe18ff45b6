package org.wegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language is recognised in what is no tag of it: its name, another notation, a country where it is spoken. */
class MisnamedLanguagesTest {

    private static final List<LanguageTag> ALL =
            Stream.of("en", "nl", "uk", "ar-MA").map(LanguageTag::new).toList();

    private static List<String> meantBy(String text) {
        return MisnamedLanguages.meantBy(text, ALL).map(LanguageTag::value).toList();
    }

    @ParameterizedTest
    @CsvSource({"Nederlands, nl", "NEDERLANDS, nl", "українська, uk", "Ukrainian, uk", "ukrainian, uk", "العربية, ar-MA"
    })
    void aLanguageIsFoundByItsNameInEnglishAndByWhatItsSpeakersCallIt(String name, String language) {
        assertThat(meantBy(name)).containsExactly(language);
    }

    /** Up to eight letters could be the tag of some language, so that comes first; a hub does not speak it. */
    @ParameterizedTest
    @CsvSource({"Dutch, dutch, nl", "english, english, en", "Arabic, arabic, ar-MA"})
    void aNameThatCouldBeATagIsReadAsBoth(String name, String tag, String language) {
        assertThat(meantBy(name)).containsExactly(tag, language);
    }

    @Test
    void languagesThatAreNotAmongTheseHaveNoName() {
        assertThat(meantBy("Portuguese")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    nl_BE          ~ nl-BE
                    ar_ma          ~ ar-MA
                    nl,en          ~ nl
                    nl-BE,en;q=0.8 ~ nl-BE
                    nl;q=0.5       ~ nl
                    nl en          ~ nl
                    nl|en          ~ nl
                    """)
    void theFirstLanguageIsReadInOtherNotations(String text, String language) {
        assertThat(meantBy(text)).startsWith(language);
    }

    @ParameterizedTest
    @CsvSource({"ua, uk", "UA, uk", "gb, en", "us, en", "be, nl", "eg, ar"})
    void aCountryStandsForWhatIsSpokenThereMost(String country, String language) {
        assertThat(meantBy(country)).hasSize(2).last().isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "qq"})
    void whatIsNoCountryStandsForNoLanguageThatIsSpoken(String code) {
        assertThat(meantBy(code)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",nl", ";", "_", "?", "123", "\u0000"})
    void nobodyKnowsWhatIsMeantByNothing(String text) {
        assertThat(meantBy(text)).isEmpty();
    }

    @Test
    void howeverMuchFollowsTheFirstNameIsRead() {
        assertThat(meantBy("Nederlands," + "en,".repeat(1_000))).containsExactly("nl");
        assertThat(meantBy("Nederlands".repeat(1_000))).isEmpty();
    }

    @Property
    void whateverIsSentIsNoReasonToFail(@ForAll String text) {
        assertThat(meantBy(text)).hasSizeLessThanOrEqualTo(3);
    }
}
