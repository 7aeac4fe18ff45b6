package org.wegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reader gets every language of the hub, in the order of the reader's wishes (RFC 4647, RFC 9110). */
class HubLanguagesTest {

    private static final HubLanguages HUB = new HubLanguages(
            new LanguageTag("en"),
            Stream.of("en", "nl", "ar", "ar-MA").map(LanguageTag::new).toList());

    private static List<String> accepting(String header) {
        return HUB.negotiate(null, header).tags().stream()
                .map(LanguageTag::value)
                .toList();
    }

    private static List<String> asking(String tag) {
        return HUB.negotiate(new LanguageTag(tag), null).tags().stream()
                .map(LanguageTag::value)
                .toList();
    }

    @Test
    void whoAsksForNothingGetsTheDefaultAndThenTheHubsOwnOrder() {
        var order = HUB.negotiate(null, null);

        assertThat(order.tags()).isEqualTo(HUB.all());
    }

    @Test
    void whatIsAskedForWinsOverTheHeader() {
        var order = HUB.negotiate(new LanguageTag("ar"), "nl");

        assertThat(order.first()).isEqualTo(new LanguageTag("ar"));
    }

    @ParameterizedTest
    @CsvSource({"ar-MA, 'ar-MA,ar,en,nl'", "ar-EG, 'ar,en,nl,ar-MA'", "nl-BE, 'nl,en,ar,ar-MA'", "fr, 'en,nl,ar,ar-MA'"
    })
    void afterWhatIsAskedForComeItsShorterFormsThenTheDefaultThenTheOthers(String asked, String expected) {
        var order = asking(asked);

        assertThat(order).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl                        | nl
                    NL                        | nl
                    nl-BE                     | nl
                    ar-ma                     | ar-MA
                    nl;q=0.5, ar;q=0.9        | ar
                    fr, nl;q=0.8              | nl
                    nl;q=0.8, ar;q=0.8        | nl
                    nl;q=0, ar;q=0.1          | ar
                    nl;q=0                    | en
                    *                         | en
                    *;q=0.5, nl;q=0.3         | nl
                    nl ; q=0.5                | nl
                    fr, de;q=0.9              | en
                    nl;q=0.50000001, ar;q=0.5 | nl
                    nl;q=.5, ar;q=.6          | ar
                    ar-EG-x-a                 | ar
                    en-x, nl                  | en
                    nl;q=0.1, nl, ar;q=0.5    | nl
                    """)
    void theHeaderChoosesByQuality(String header, String first) {
        var order = accepting(header);

        assertThat(order).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ";;;",
                "q=1",
                "nl;q=x",
                "nl;q=1.5",
                "nl;q=-1",
                "nl_NL",
                "\u0000",
                "nl;q=",
                "é",
                "a;b;c"
            })
    void aHeaderThatCannotBeReadCountsAsAbsent(String header) {
        var order = accepting(header);

        assertThat(order).isEqualTo(asking("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl,,en                    | nl
                    ,nl                       | nl
                    ' , ,nl,'                 | nl
                    nl;q=2, ar                | ar
                    ar, nl;q=2                | ar
                    nl;q=0.5;q=x, ar;q=0.1    | ar
                    nl;level=1, ar            | nl
                    ar;q=0.2, nl;level=1;q=.3 | nl
                    nl;q=0.5;x=y, ar;q=0.4    | nl
                    nl_NL, ar                 | ar
                    -, nl                     | nl
                    nl-, ar                   | ar
                    nl--BE, ar                | ar
                    *-NL, ar                  | ar
                    é, nl                     | nl
                    toolonglanguage, nl       | nl
                    x-klingon, nl             | nl
                    und, nl                   | nl
                    nl;;q=1, ar;q=0.1         | ar
                    q=1, nl                   | nl
                    <script>, nl              | nl
                    """)
    void oneOddElementNeverSpoilsTheRest(String header, String first) {
        var order = accepting(header);

        assertThat(order).first().isEqualTo(first);
    }

    @Test
    void tabsAreBlanksToo() {
        var order = accepting("fr\t,\tar\t;\tq=0.4,\tnl;q=0.5\t");

        assertThat(order).first().isEqualTo("nl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en;q=0, *                 | nl,ar,ar-MA,en
                    en;q=0                    | nl,ar,ar-MA,en
                    en;q=0.0, fr              | nl,ar,ar-MA,en
                    en;q=0, nl;q=0, *;q=0.1   | ar,ar-MA,en,nl
                    *;q=0                     | en,nl,ar,ar-MA
                    *;q=0, nl;q=0.1           | nl,en,ar,ar-MA
                    ar;q=0, en;q=0, *         | nl,en,ar,ar-MA
                    ar;q=0, ar-MA             | ar-MA,en,nl,ar
                    ar-MA;q=0, ar             | ar,en,nl,ar-MA
                    en;q=0, en-GB             | nl,ar,ar-MA,en
                    ar;q=0, ar-EG, nl;q=0.5   | nl,en,ar,ar-MA
                    """)
    void whatIsRefusedComesBehindAllElse(String header, String expected) {
        var order = accepting(header);

        assertThat(order).containsExactly(expected.split(","));
    }

    @Timeout(1)
    @ParameterizedTest
    @MethodSource
    void noHeaderTakesLong(String header) {
        var order = HUB.negotiate(null, header);

        assertThat(order.tags()).containsExactlyInAnyOrderElementsOf(HUB.all());
    }

    static Stream<String> noHeaderTakesLong() {
        var distinct = IntStream.range(0, 12_000)
                .mapToObj(number -> Integer.toString(10_000 + number, 36).replaceAll("[0-9]", "z"))
                .toList();
        return Stream.of(
                "en" + "-aa".repeat(16_000),
                "en" + "-a".repeat(24_000),
                "zz-" + "a".repeat(48_000),
                "a".repeat(48_000),
                "-".repeat(48_000),
                ",".repeat(48_000),
                ";".repeat(48_000),
                "nl;q=0." + "1".repeat(48_000),
                "nl" + ";a=b".repeat(12_000),
                " ".repeat(48_000) + "nl",
                "nl;" + " ".repeat(48_000) + "q=1",
                "*,".repeat(24_000),
                String.join(",", distinct),
                String.join("-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p,", distinct));
    }

    @Property
    void everyHeaderYieldsEveryLanguageOfTheHubOnce(@ForAll @StringLength(max = 60) String header) {
        var order = HUB.negotiate(null, header);

        assertThat(order.tags()).containsExactlyInAnyOrderElementsOf(HUB.all());
    }

    @Property
    void everyPlausibleHeaderYieldsEveryLanguageOfTheHubOnce(@ForAll("headers") String header) {
        var order = HUB.negotiate(null, header);

        assertThat(order.tags()).containsExactlyInAnyOrderElementsOf(HUB.all());
    }

    @Property
    void everyTagAskedForYieldsEveryLanguageOfTheHubOnce(@ForAll("asked") LanguageTag asked) {
        var order = HUB.negotiate(asked, null);

        assertThat(order.tags()).containsExactlyInAnyOrderElementsOf(HUB.all());
    }

    @Property
    void ranksSayTheOrderOfTheLanguages(@ForAll("asked") LanguageTag asked) {
        var order = HUB.negotiate(asked, null);

        var places = order.tags().stream()
                .map(tag -> order.ranks().indexOf("," + tag + ","))
                .toList();
        assertThat(places).isSorted().doesNotContain(-1);
    }

    @Provide
    static Arbitrary<String> headers() {
        var ranges = Arbitraries.of("nl", "ar-MA", "ar", "fr", "*", "zh-Hant", "en-x-a-b", "i-default", "");
        var weights = Arbitraries.of("", ";q=0", ";q=0.5", ";q=1", ";q=2", ";q=", ";level=1", "; q=0.3");
        return ranges.flatMap(range -> weights.map(range::concat))
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join(",", parts));
    }

    @Provide
    static Arbitrary<LanguageTag> asked() {
        return LanguageTagTest.tags();
    }

    @Test
    void theBestTextIsTheFirstInTheReadersOrderThatThereIs() {
        var order = HUB.negotiate(new LanguageTag("nl"), null);

        assertThat(order.best(Map.of(new LanguageTag("ar"), "", new LanguageTag("en"), "")))
                .contains(new LanguageTag("en"));
        assertThat(order.best(Map.of(new LanguageTag("fr"), ""))).isEmpty();
    }

    @Test
    void aLanguageIsServedWhereItsReadersCanReadOneOfTheHub() {
        assertThat(HUB.serve(new LanguageTag("nl-BE"))).isTrue();
        assertThat(HUB.serve(new LanguageTag("ar-EG"))).isTrue();
        assertThat(HUB.serve(new LanguageTag("fr"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Dutch, nl", "nl_BE, nl", "gb, en", "ar_MA, ar-MA", "'ar-MA,nl', ar-MA", "العربية, ar"})
    void whatNamesNoLanguageOfTheHubMayMeanOneOfThem(String text, String meant) {
        assertThat(HUB.meantBy(text)).containsExactly(new LanguageTag(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portuguese", "br", "", "?"})
    void noLanguageThatTheHubDoesNotSpeakIsOffered(String text) {
        assertThat(HUB.meantBy(text)).isEmpty();
    }
}
