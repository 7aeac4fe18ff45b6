package org.wegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers are served in their language whatever its tag: names that it has besides, likely scripts, near languages (CLDR). */
class KindredLanguagesTest {

    private static HubLanguages speaking(String languages) {
        var all = Arrays.stream(languages.split(" ")).map(LanguageTag::new).toList();
        return new HubLanguages(all.get(0), all);
    }

    private static List<String> values(LanguageOrder order) {
        return order.tags().stream().map(LanguageTag::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "prs, en fa, fa",
        "prs-AF, en fa, fa",
        "prs, en fa prs, prs",
        "fa, en prs, prs",
        "fa-AF, en fa prs, prs",
        "pes, en fa, fa",
        "iw, en he, he",
        "in, en id, id",
        "tl, en fil, fil",
        "fil, en tl, tl",
        "mo, en ro, ro",
        "sh, en sr-Latn, sr-Latn",
        "sh, en sr, sr",
        "sh, en hr, hr",
        "cmn, en zh, zh",
        "kmr, en ku, ku",
        "no, en nb, nb",
        "nb, en no, no",
        "nn, en no, no",
        "nn, en nb, nb",
        "nb, en nn, nn",
        "acm, en ar, ar",
        "ary, en ar-MA, ar-MA"
    })
    void aLanguageIsKnownByAllItsNames(String asked, String spoken, String served) {
        var hub = speaking(spoken);

        assertThat(hub.negotiate(new LanguageTag(asked), null).first().value()).isEqualTo(served);
        assertThat(hub.negotiate(null, asked).first().value()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, en zh-Hant zh-Hans, zh-Hans",
        "zh-SG, en zh-Hant zh-Hans, zh-Hans",
        "zh, en zh-Hant zh-Hans, zh-Hans",
        "zh-TW, en zh-Hans zh-Hant, zh-Hant",
        "zh-HK, en zh-Hans zh-Hant, zh-Hant",
        "zh-MO, en zh-Hans zh-Hant, zh-Hant",
        "zh-Hant-HK, en zh-Hans zh-Hant, zh-Hant",
        "yue, en zh-Hans zh-Hant, zh-Hant",
        "zh-TW, en zh zh-Hant, zh-Hant",
        "zh-TW, en zh, zh",
        "zh-Hant, en zh-CN zh-TW, zh-TW",
        "zh-Hans, en zh-TW zh-CN, zh-CN",
        "pa-PK, en pa pa-Arab, pa-Arab",
        "pa-PK, en pa, pa",
        "sr-Latn, en sr sr-Latn, sr-Latn",
        "sr-Latn, en sr, sr",
        "sr-ME, en sr sr-Latn, sr-Latn",
        "ur-Latn, en ur, ur",
        "ckb, en ku-Arab ku, en"
    })
    void aRegionSaysWhichScriptIsRead(String asked, String spoken, String served) {
        var hub = speaking(spoken);

        assertThat(hub.negotiate(new LanguageTag(asked), null).first().value()).isEqualTo(served);
        assertThat(hub.negotiate(null, asked).first().value()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({
        "pt, en pt-PT pt-BR, pt-BR",
        "pt-AO, en pt-BR pt-PT, pt-PT",
        "en-AU, nl en-US en-GB, en-GB",
        "es-MX, en es-ES es-419, es-419",
        "ar-EG, en ar-MA, ar-MA",
        "uk, en ru, en",
        "ku, en tr, en",
        "br, en fr, en",
        "ti, en am, en",
        "xx, en nl, en",
        "mul, en nl, en"
    })
    void ofLanguagesOfTheSameNameTheNearestServesAndNoForeignOne(String asked, String spoken, String served) {
        var hub = speaking(spoken);

        assertThat(hub.negotiate(new LanguageTag(asked), null).first().value()).isEqualTo(served);
        assertThat(hub.negotiate(null, asked).first().value()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    zh-CN,zh;q=0.9,en;q=0.8              | en zh-Hant zh-Hans | zh-Hans
                    zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7  | en zh-Hans zh-Hant | zh-Hant
                    prs,en;q=0.5                         | en fa              | fa
                    fr,no;q=0.9,en;q=0.8                 | en nb              | nb
                    prs,fa;q=0                           | en nl fa           | en
                    """)
    void theFirstOfTheLanguagesInAHeaderThatIsReadInAnyFormServes(String header, String spoken, String served) {
        var order = speaking(spoken).negotiate(null, header);

        assertThat(order.first().value()).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({
        "prs, en prs fa, 'prs,fa,en'",
        "nb, en nl no nb, 'nb,no,en,nl'",
        "zh-TW, en zh zh-Hant, 'zh-Hant,zh,en'",
        "zh-Hant, en zh-Hans zh-Hant, 'zh-Hant,en,zh-Hans'"
    })
    void whatHasNoTextInALanguageIsServedUnderItsOtherNamesBeforeTheDefault(
            String asked, String spoken, String expected) {
        var order = speaking(spoken).negotiate(new LanguageTag(asked), null);

        assertThat(values(order)).containsExactly(expected.split(","));
    }

    @Property
    void whoeverAsksForALanguageOfTheHubGetsIt(
            @ForAll @From("tags") LanguageTag one, @ForAll @From("tags") LanguageTag other) {
        var all = Stream.of(new LanguageTag("en"), one, other).distinct().toList();
        var hub = new HubLanguages(all.get(0), all);

        assertThat(hub.negotiate(one, null).first()).isEqualTo(one);
        assertThat(hub.negotiate(null, other.value()).first()).isEqualTo(other);
    }

    @Provide
    static Arbitrary<LanguageTag> tags() {
        return LanguageTagTest.tags();
    }
}
