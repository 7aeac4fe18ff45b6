package org.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The encoding and the condition of a request are read as RFC 9110 says. */
class ContentCodingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                         | GZIP
            br                           | BROTLI
            gzip, deflate, br            | BROTLI
            gzip;q=1.0, br;q=0.5         | GZIP
            br;q=0, gzip;q=0.1           | GZIP
            identity                     | IDENTITY
            identity;q=0.5, gzip;q=0.2   | IDENTITY
            *                            | BROTLI
            *;q=0                        | IDENTITY
            gzip;q=0                     | IDENTITY
            br;q=0, *                    | GZIP
            deflate, zstd                | IDENTITY
            GZIP                         | GZIP
            gzip ; q=0.7                 | GZIP
            gzip;q=2                     | IDENTITY
            gzip;q=x                     | IDENTITY
            gzip;q=2, br;q=x, gzip;q=0.1 | GZIP
            gzip;q=.5                    | GZIP
            gzip;q=0.12345               | GZIP
            gzip;level=1;q=0.5           | GZIP
            gzip;level=1                 | GZIP
            gzip;x="a, br";q=0.2         | GZIP
            ,,gzip                       | GZIP
            "gzip, br                    | BROTLI
            nonsense;;,,=                | IDENTITY
            ''                           | IDENTITY
            """)
    void theBestAcceptedEncodingIsChosen(String header, ContentCoding expected) {
        assertThat(ContentCoding.negotiate(List.of(header))).isEqualTo(expected);
    }

    @Test
    void withoutTheHeaderItStaysAsItIs() {
        assertThat(ContentCoding.negotiate(List.of())).isEqualTo(ContentCoding.IDENTITY);
    }

    @Property
    void noHeaderMakesItFail(@ForAll String header) {
        assertThat(ContentCoding.negotiate(List.of(header))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a"                  | true
            W/"a"                | true
            "b", "a"             | true
            "b",W/"a","c"        | true
            *                    | true
            "b"                  | false
            a                    | false
            "A"                  | false
            "b, "                | false
            ""                   | false
            W/                   | false
            """)
    void aConditionMatchesWeakly(String ifNoneMatch, boolean expected) {
        assertThat(EntityTags.match(List.of(ifNoneMatch), "\"a\"")).isEqualTo(expected);
    }

    @Test
    void severalFieldsOfEncodingsAreOneList() {
        assertThat(ContentCoding.negotiate(List.of("br;q=0", "gzip"))).isEqualTo(ContentCoding.GZIP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a"                  | true
            "b", "a"             | true
            *                    | true
            W/"a"                | false
            "b", W/"a"           | false
            "b"                  | false
            """)
    void aConditionForWhatIsThereMatchesStrongly(String ifMatch, boolean expected) {
        assertThat(EntityTags.matchStrongly(List.of(ifMatch), "\"a\"")).isEqualTo(expected);
    }

    @Test
    void severalFieldsAreOneList() {
        assertThat(EntityTags.match(List.of("\"b\"", "\"a\""), "\"a\"")).isTrue();
        assertThat(EntityTags.match(List.of(), "\"a\"")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IDENTITY")
    void whatIsCompressedIsSmallerAndCanBeReadAgain(ContentCoding coding) {
        var plain = "{\"title\":\"Arrival\"}".repeat(500).getBytes(StandardCharsets.UTF_8);

        var encoded = coding.encoded(plain);

        assertThat(encoded).hasSizeLessThan(plain.length / 20);
        assertThat(coding.decoded(encoded)).isEqualTo(plain);
    }

    @Test
    void asItIsNothingIsEncoded() {
        var plain = new byte[] {1, 2};

        assertThat(ContentCoding.IDENTITY.encoded(plain)).isSameAs(plain);
        assertThat(ContentCoding.IDENTITY.decoded(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"BROTLI, br, -br", "GZIP, gzip, -gz", "IDENTITY, identity, ''"})
    void eachHasANameAndASuffixForEntityTags(ContentCoding coding, String token, String suffix) {
        assertThat(coding.token()).isEqualTo(token);
        assertThat(coding.suffix()).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            br, gzip              | GZIP
            br                    | IDENTITY
            *                     | GZIP
            *;q=0.5, gzip;q=0.2   | IDENTITY
            identity;q=0, gzip    | GZIP
            gzip;q=0              | IDENTITY
            """)
    void onlyWhatIsOfferedIsChosen(String accepted, ContentCoding expected) {
        var offered = EnumSet.of(ContentCoding.GZIP, ContentCoding.IDENTITY);

        assertThat(ContentCoding.negotiate(List.of(accepted), offered)).isEqualTo(expected);
    }
}
