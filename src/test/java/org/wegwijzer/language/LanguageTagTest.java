package org.wegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Language tags have one canonical form, and ever shorter forms that are tags too. */
class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"EN,en", "ar-ma,ar-MA", "ZH-hant-tw,zh-Hant-TW", "sl-ROZAJ,sl-rozaj", "es-419,es-419", "iw,he"})
    void aTagIsBroughtIntoCanonicalForm(String given, String canonical) {
        var tag = new LanguageTag(given);

        assertThat(tag.value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "en_US",
                "en-",
                "-en",
                "en--US",
                " en",
                "english1",
                "toolonglanguage",
                "und",
                "x-klingon",
                "en,nl",
                "*",
                "en\u0000",
                "en-abcdefghi",
                "sl-rozaj-biske-1994-a-bbbbbbbb-cccccccc"
            })
    void whatIsNoLanguageTagIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(text));
    }

    @ParameterizedTest
    @CsvSource({
        "ar-MA, 'ar-MA,ar'",
        "zh-Hant-TW, 'zh-Hant-TW,zh-Hant,zh'",
        "de-1996-u-co-phonebk, 'de-1996-u-co-phonebk,de-1996-u-co,de-1996,de'",
        "en-x-a-b, 'en-x-a-b,en-x-a,en'"
    })
    void aTagIsShortenedFromItsEndAndNeverToASingleLetter(String tag, String expected) {
        var forms = new LanguageTag(tag).truncations();

        assertThat(forms).extracting(LanguageTag::value).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "ar,RTL",
        "ar-MA,RTL",
        "fa,RTL",
        "he,RTL",
        "az-Arab,RTL",
        "acm,RTL",
        "pa-PK,RTL",
        "uz-AF,RTL",
        "prs,RTL",
        "prs-AF,RTL",
        "pes,RTL",
        "ckb,RTL",
        "ku,LTR",
        "ku-Arab,RTL",
        "kmr,LTR",
        "az,LTR",
        "az-IR,RTL",
        "ug,RTL",
        "ug-Cyrl,LTR",
        "sd,RTL",
        "sd-Deva,LTR",
        "ps,RTL",
        "ur,RTL",
        "ur-Latn,LTR",
        "ms,LTR",
        "ms-Arab,RTL",
        "iw,RTL",
        "ji,RTL",
        "arz,RTL",
        "pnb,RTL",
        "dv,RTL",
        "rhg,RTL",
        "ff-Adlm,RTL",
        "sh,LTR",
        "tl,LTR",
        "zh-TW,LTR",
        "mul,LTR",
        "pa,LTR",
        "ar-Latn,LTR",
        "en,LTR",
        "nl,LTR",
        "uk,LTR"
    })
    void theDirectionFollowsTheScript(String tag, Direction expected) {
        var direction = new LanguageTag(tag).direction();

        assertThat(direction).isEqualTo(expected);
    }

    @Property
    void theCanonicalFormStaysAsItIs(@ForAll("tags") LanguageTag tag) {
        var again = new LanguageTag(tag.value());

        assertThat(again).isEqualTo(tag);
    }

    @Property
    void everyShorterFormIsATagAndTheBeginningOfTheOneBefore(@ForAll("tags") LanguageTag tag) {
        var forms = tag.truncations();

        assertThat(forms.get(0)).isEqualTo(tag);
        for (var place = 1; place < forms.size(); place++) {
            assertThat(forms.get(place - 1).value()).startsWith(forms.get(place).value() + "-");
        }
    }

    @Example
    void theLongestTagHas35Characters() {
        var tag = new LanguageTag("en-abcdefgh-bcdefghi-cdefghij-defgh");

        assertThat(tag.value()).hasSize(35);
    }

    @Provide
    static Arbitrary<LanguageTag> tags() {
        var language = Arbitraries.of("en", "nl", "ar", "zh", "nan");
        var script = Arbitraries.of("", "-Latn", "-Arab", "-Hant");
        var region = Arbitraries.of("", "-NL", "-MA", "-419");
        var variant = Arbitraries.of("", "-1996", "-rozaj", "-rozaj-biske");
        var extension = Arbitraries.of("", "-u-ca-gregory", "-a-bbb-c-ddd", "-t-fr");
        var privateUse = Arbitraries.of("", "-x-a", "-x-a-b", "-x-abc-d-e");
        return Combinators.combine(language, script, region, variant, extension, privateUse)
                .as((l, s, r, v, e, p) -> l + s + r + v + e + p)
                .filter(text -> text.length() <= 35)
                .map(LanguageTag::new);
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "ar-MA, ar", "zh-Hant-TW, zh"})
    void theLanguageAloneIsWithoutScriptAndRegion(String tag, String language) {
        assertThat(new LanguageTag(tag).primary()).isEqualTo(language);
    }

    @Test
    void tagsAreSortedAsTexts() {
        var tags = Stream.of("nl", "ar-MA", "ar").map(LanguageTag::new).sorted();

        assertThat(tags.map(LanguageTag::value)).containsExactly("ar", "ar-MA", "nl");
    }

    @Test
    void aTextIsServedInALanguageAndItsDirection() {
        var arabic = new LanguageTag("ar");

        assertThat(TextLanguage.in(arabic)).isEqualTo(new TextLanguage(arabic, Direction.RTL));
    }
}
