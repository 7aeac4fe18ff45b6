package org.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.search.Searches.found;
import static org.wegwijzer.search.Searches.search;

import jakarta.inject.Inject;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Readers find numbers however these are written, and words in the letters that their keyboard has; and see where they stand. */
@DatabaseTest
class SearchSpellingTest {

    @Inject
    Given given;

    private void summary(String text) {
        given.published(HubFixture.small().says("guides", "a-guide", "en", "summary", text));
    }

    private static String shown(String typed, Object... parameters) {
        var hits = search(typed, parameters).extract().jsonPath();
        assertThat(hits.getList("items.item.slug")).as(typed).contains("a-guide");
        return String.join(" ", hits.<String>getList("items.find { it.item.slug == 'a-guide' }.highlights.text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1021            | € 1.021                 | 1.021
                    1021            | € 1,021.00              | 1,021.00
                    1.021           | € 1021                  | 1021
                    1,021           | € 1 021                 | 1 021
                    1523            | €1,523.50               | 1,523.50
                    1523.50         | €1,523.50               | 1,523.50
                    1523,50         | €1,523.50               | 1,523.50
                    1.523,50        | €1523.50                | 1523.50
                    12,50           | 12.50 euros             | 12.50
                    1000            | CHF 1'000               | 1'000
                    1000            | CHF 1’000               | 1’000
                    1234567         | 1.234.567               | 1.234.567
                    1000            | 1\u00A0000 euros        | 1\u00A0000
                    25000           | 25\u202F000 euros       | 25\u202F000
                    25 000          | 25.000 euros            | 25.000
                    0880430430      | Call 088 043 04 30.     | 088 043 04 30
                    088-0430430     | Call 088 043 04 30.     | 088 043 04 30
                    088 0430430     | Call 0880430430.        | 0880430430
                    +31880430430    | Call 088 043 04 30.     | 088 043 04 30
                    0031880430430   | Call 088-0430430.       | 088-0430430
                    +31 88 0430430  | Call 0880430430.        | 0880430430
                    0880430430      | +31 (0)88 043 04 30     | 31 (0)88 043 04 30
                    +31880430430    | +31 (0)88 043 04 30     | 31 (0)88 043 04 30
                    0880430430      | +31 88 043 04 30        | 31 88 043 04 30
                    0880430430      | (088) 043 04 30         | 088) 043 04 30
                    0612345678      | 06-12345678             | 06-12345678
                    0612345678      | 06 - 12 34 56 78        | 06 - 12 34 56 78
                    14020           | or 14 020               | 14 020
                    14020           | 14 020 or 088 043 04 30 | 14 020
                    14020           | in 2024 14 020 counted  | 14 020
                    14 020          | or 14020                | 14020
                    123456782       | BSN 123.456.782         | 123.456.782
                    123 456 782     | BSN 123456782           | 123456782
                    1234.56.782     | BSN 123456782           | 123456782
                    1012AB          | 1012 AB Amsterdam       | 1012 AB
                    1012 ab         | 1012AB Amsterdam        | 1012AB
                    1012ES          | 1012 ES Amsterdam       | 1012 ES
                    NL91ABNA0417164300    | NL91 ABNA 0417 1643 00 | NL91 ABNA 0417 1643 00
                    nl91 abna 0417 1643 00 | NL91ABNA0417164300    | NL91ABNA0417164300
                    0880430430      | ٠٨٨ ٠٤٣ ٠٤ ٣٠           | ٠٨٨ ٠٤٣ ٠٤ ٣٠
                    ٠٨٨٠٤٣٠٤٣٠      | 088 043 04 30           | 088 043 04 30
                    0880430430      | ０８８ ０４３ ０４ ３０    | ０８８ ０４３ ０４ ３０
                    31-12-2026      | until 31/12/2026        | 31/12/2026
                    "088 043 04 30" | Call 0880430430.        | 0880430430
                    """)
    void aNumberIsFoundHoweverItIsWritten(String typed, String text, String marked) {
        summary(text);

        assertThat(shown(typed).replace("&#39;", "'")).contains("<mark>" + marked + "</mark>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    23     | 2 3 rooms
                    2 3    | 23 rooms
                    345    | in rooms 3, 4, 5
                    1030   | at 10:30
                    1030   | at 10.30
                    1234   | § 1.2.3.4
                    12345  | 1,2,3,4,5
                    2026500 | in 2026. 500 came
                    2026500 | in 2026, 500 came
                    32     | § 3.2
                    """)
    void whatOnlyStandsBesideEachOtherIsNoNumber(String typed, String text) {
        summary(text);

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void aNumberThatMustNotBeThereIsNotHoweverItIsWritten() {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "en", "summary", "A zebra for € 1.021.")
                .says("guides", "b-guide", "en", "summary", "A zebra for free."));

        assertThat(found("zebra -1021")).containsExactly("b-guide");
        assertThat(found("zebra -\"1 021\"")).containsExactly("b-guide");
    }

    @Test
    void wordsAroundANumberStillCount() {
        summary("The fee is € 1.021 a year.");

        assertThat(shown("fee of 1021 euros")).contains("<mark>fee</mark>", "<mark>1.021</mark>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | coeur      | Le cœur bat                | cœur
                    fr | oeuvre     | Une œuvre                  | œuvre
                    fr | evenement  | Un évènement               | évènement
                    fr | évènement  | Un evenement               | evenement
                    fr | cœur       | Le coeur bat               | coeur
                    pl | lodz       | Miasto Łódź                | Łódź
                    pl | Łódź       | Miasto Lodz                | Lodz
                    de | strasse    | Die Straße                 | Straße
                    de | straße     | Die Strasse                | Strasse
                    de | uber       | Das steht über dem         | über
                    nl | geinformeerd | U bent geïnformeerd      | geïnformeerd
                    es | nino       | El niño                    | niño
                    tr | sehir      | Şehir                      | Şehir
                    en | smorrebrod | Eat smørrebrød             | smørrebrød
                    en | encyclopaedia | An encyclopædia         | encyclopædia
                    en | office     | The oﬃce                   | oﬃce
                    en | zebra      | A ｚｅｂｒａ                | ｚｅｂｒａ
                    en | cafe       | A cafe\u0301 here          | cafe\u0301
                    da | smorrebrod | Spis smørrebrød            | smørrebrød
                    """)
    void whatIsFoundInOtherLettersIsMarked(String language, String typed, String text, String marked) {
        given.published(HubFixture.small()
                .hub(hub -> hub.putArray("languages")
                        .add("en")
                        .add("nl")
                        .add("ar")
                        .add("ar-MA")
                        .add("fr")
                        .add("pl")
                        .add("de")
                        .add("es")
                        .add("tr")
                        .add("da"))
                .says("guides", "a-guide", language, "title", "T")
                .says("guides", "a-guide", language, "summary", text));

        var shown = Normalizer.normalize(shown(typed, "lang", language), Normalizer.Form.NFC);

        assertThat(shown).contains("<mark>" + Normalizer.normalize(marked, Normalizer.Form.NFC) + "</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1021", "0880430430", "14020", "123456782", "1523.50", "1523"})
    void numbersInALongTextAreFoundInAnyLanguage(String typed) {
        given.published(HubFixture.small()
                .says("guides", "a-guide", "nl", "title", "T")
                .says("guides", "a-guide", "nl", "summary", "S")
                .says(
                        "guides",
                        "a-guide",
                        "nl",
                        "body",
                        "De leges zijn € 1.021 of €1,523.50. Bel 088 043 04 30 of 14 020. BSN 123.456.782"));

        assertThat(shown(typed, "lang", "ar")).contains("<mark>");
    }
}
