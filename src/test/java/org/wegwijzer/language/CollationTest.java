package org.wegwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are sorted as the speakers of a language do. */
class CollationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja-u-kh-true",
                "en-u-vt-0061",
                "en-u-kr-xxxx",
                "en-u-kv-foo",
                "en-u-ks-level9",
                "en-u-ka-foo",
                "en-u-kn-foo",
                "zh-u-co-private-pinyin",
                "en-u-co-xyz",
                "en-t-fr-x-a"
            })
    void settingsOfTheCollatorThatATagMayCarryAreNoDefect(String tag) {
        var language = new LanguageTag(tag);

        assertThat(Collation.key("2 apples", language)).isLessThan(Collation.key("10 apples", language));
    }
}
