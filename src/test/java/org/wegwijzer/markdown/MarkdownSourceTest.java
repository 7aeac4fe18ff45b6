package org.wegwijzer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown is what was written, but for the addresses of entries. */
class MarkdownSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '%',
            value = {
                "[a](ref:guide/b); [a](/b)",
                "[a](<ref:guide/b>); [a](</b>)",
                "[a]( ref:guide/b 'see ref:guide/b here'); [a]( /b 'see ref:guide/b here')",
                "[ref:guide/b](ref:guide/b); [ref:guide/b](/b)",
                "<ref:guide/b>; </b>",
                "[a][r] [r]~~[r]: ref:guide/b (ref:guide/b); [a][r] [r]~~[r]: /b (ref:guide/b)",
                "x[^1]~~[^1]: [a](ref:guide/b); x[^1]~~[^1]: [a](/b)",
                "`ref:guide/b` 2 * 3 + 4 = 10 @ _x_ \\* [c](https://x.nl/\u00e9); `ref:guide/b` 2 * 3 + 4 = 10 @ _x_ \\* [c](https://x.nl/\u00e9)",
                "[a](REF:guide/b) [c](ref:guide/gone); [a](/b) [c](ref:guide/gone)"
            })
    void onlyAddressesOfEntriesAreReplaced(String written, String served) {
        var text = Markdown.parse(written.replace('~', '\n'))
                .source(entry -> Optional.of("/" + entry.slug()).filter(address -> !address.equals("/gone")));

        assertThat(text).isEqualTo(served.replace('~', '\n'));
    }
}
