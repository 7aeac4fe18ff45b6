package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.fixture.BundleFiles;
import org.wegwijzer.fixture.HubFixture;

/** What a body holds and no reader would get is told with its line and what is allowed; nothing vanishes in silence. */
class TextFaultTest {

    @TempDir
    Path folder;

    private List<DocumentFault> faults(String body) {
        return BundleFiles.in(folder)
                .guide("guide", "")
                .file("guides/guide/en.md", "---\ntitle: Guide\n---\n" + body + "\n")
                .faults();
    }

    @Test
    void linksOfAnotherProgramAreToldWhereTheyStand() {
        var faults = faults("""
                First [IND](“https://ind.nl”) and
                [sms](sms:+31612345678).

                - [app](whatsapp://send?text=x)
                - [call](tel:+31880430430)

                > <skype:somebody>
                """);

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/en.md:4", "holds a quotation mark"),
                        at("guides/guide/en.md:5", "'sms:+31612345678'"),
                        at("guides/guide/en.md:7", "'whatsapp://send?text=x'"),
                        at("guides/guide/en.md:10", "'skype:somebody'"));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.sentence()).contains("mailto:", "tel:", "ref:", "#"));
    }

    @Test
    void imagesAreToldWhereTheyStand() {
        var faults = faults("""
                ![A street light](https://example.org/light.png)

                Then [![moon](https://example.org/moon.jpg)](https://example.org)
                and ![sun][].

                [sun]: https://example.org/sun.jpg
                """);

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/en.md:4", "no images"),
                        at("guides/guide/en.md:6", "no images"),
                        at("guides/guide/en.md:7", "no images"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](//ind.nl)",
                "[a](/\\ind.nl)",
                "[a](https:javascript:alert(1))",
                "[a](https:/ind.nl)",
                "[a](https:///ind.nl)",
                "[a](https://)",
                "[a](https://me@ind.nl)",
                "[a](https://ind.nl:99999)",
                "[a](https://[::1])",
                "[a](https://münchen.de)",
                "[a](https://256.1.1.1)",
                "[a](https://ind.nl/?q=100%)",
                "[a](<https://ind.nl/a\u00a0b>)",
                "[a](https://ind.nl/“b”)",
                "[a](https://ind.nl/caf\u00e9?q=100%)",
                "[a](www.ind.nl)",
                "[a](/guides/first-steps)",
                "[a](first-steps)",
                "[a](?lang=nl)",
                "[a](HTTPS://ind.nl)",
                "[a](javascript:alert)",
                "[a](&#106;avascript:alert)",
                "[a](data:text/html,x)",
                "[a](file:///etc/passwd)",
                "[a]()",
                "[a](<>)",
                "[a](#)",
                "[a](#missing)",
                "[a](mailto:)",
                "[a](mailto:nobody)",
                "[a](mailto:a@b@c.nl)",
                "[a](mailto:a@256.1.1.1)",
                "[a](mailto:jörg@ind.nl)",
                "[a](mailto:a@ind.nl?subject=100%)",
                "[a](tel:)",
                "[a](tel:abc)",
                "[a](tel:+31%2088)",
                "<https://ind.nl/?q=100%>",
                "https://ind.nl/?q=100%25 and https://ind.nl/%zz.",
                "https://ind.nl/caf\u00e9",
                "ftp://ind.nl/file",
                "https://[::1]",
                "[a][b]\n\n[b]: sms:1",
                "| a |\n|---|\n| [a](sms:1) |"
            })
    void anAddressThatReadersDoNotGetIsAFault(String body) {
        var faults = faults(body);

        assertThat(faults)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo("guides/guide/en.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://ind.nl/wiki/A_(b)?c=d&e=f#g)",
                "[a](http://ind.nl)",
                "[a](<https://ind.nl/a b?c d#e f>)",
                "[a](https://ind.nl/caf\u00e9/\u0646\u0635?a[]=1#\u00e9)",
                "<https://ind.nl/caf\u00e9>",
                "[a](<mailto:a@ind.nl?subject=caf\u00e9 au lait>)",
                "<https://ind.nl/%C3%A9>",
                "See https://ind.nl/a, and (https://ind.nl/b).",
                "[a](mailto:a.b+c@ind.nl)",
                "[a](mailto:a@ind.nl,b@ind.nl?subject=100%25&body=x)",
                "<a@ind.nl>",
                "Write to a@ind.nl.",
                "[a](tel:+31880430430)",
                "[a](tel:+31-88-043-04-30)",
                "[a](tel:+31(0)880430430;ext=12)",
                "[a](tel:112)",
                "[a](ref:guide/guide)",
                "## Where\n\n[a](#where)",
                "[a][b]\n\n[b]: https://ind.nl 'x'",
                "One.[^a] Two.[^b] \\[^c] `[^d]`\n\n[^a]: Note.[^b]\n[^b]:\n    - [a](tel:112)",
                "`[a](sms:1)` and <b>bold</b> and \\[a](sms:1)"
            })
    void anAddressThatReadersGetIsNone(String body) {
        assertThat(faults(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[a](sms:1); https: http: mailto: tel: ref: #",
                "[a](www.ind.nl); https://www.ind.nl",
                "[a](/guides/x); ref:",
                "[a](#missing); #where #and-how",
                "[a](https://ind.nl/%); %25",
                "[a](https://münchen.de); xn--mnchen-3ya.de",
                "[](https://ind.nl); has no text",
                "[ \u00a0\u200b ](https://ind.nl); has no text",
                "![a](b.png); no images"
            })
    void aFaultSaysWhatToWrite(String link, String words) {
        var faults = faults("## Where\n\n## And how\n\n" + link);

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:8", ""));
        assertThat(faults.get(0).sentence()).contains(words.split(" (?=https|http:|mailto|tel|ref|#)"));
    }

    @Test
    void aLinkByReferenceIsToldWhereItsAddressStands() {
        var faults = faults("See [one][x], [x] and [two][X].\n\nText.\n\n[x]: sms:1\n");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:8", "'sms:1'"));
    }

    @Test
    void anAddressThatNobodyUsesIsHeldToTheSameRule() {
        var faults = faults("Text.\n\n[x]: sms:1\n");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:6", "'sms:1'"));
    }

    @Test
    void whereTheBodyHasNoLinesOfItsOwnTheReasonNamesThem() {
        var faults = BundleFiles.in(folder).file("sources/a.yaml", """
                        kind: OTHER
                        texts:
                          en:
                            name: A
                            body: "One.\\n\\n[two](sms:1)"
                        """).faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("line 3"));
    }

    @Test
    void aLinkIsOneOnlyWithoutBlanksInItsAddress() {
        var faults = faults("Text.\n\nSee [IND](https://ind.nl/a b) and [two] (https://ind.nl).");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:6", "%20"));
    }

    @Test
    void aBareAddressEndsWhereMarksSay() {
        var faults = faults("\u0627\u0646\u0638\u0631 https://ind.nl\u060c \u062b\u0645\n\n<https://ind.nl>\u060c\n");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:4", "put it between < and >"));
    }

    @Test
    void aCellThatItsTableHasNoColumnForIsTold() {
        var faults = faults("""
                | a | b |
                |---|---|
                | 1 | 2 |
                | 1 | `x\\|y` |
                | 1 |
                1 | 2
                | 1 | 2 | [lost](https://ind.nl) |
                """);

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:10", "more cells than the head"));
    }

    @Test
    void aLinkWithinALinkIsNone() {
        var faults = faults("See [the [IND](https://ind.nl) site](https://ind.nl/en).");

        assertThat(faults).satisfiesExactly(at("guides/guide/en.md:4", "another one stands in its text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](x y) ",
                "[a](a.a.a.) ",
                "[a](tel:1;a;a;) ",
                "[a](mailto:a@b.nl,) ",
                "<https://ind.nl/%> ",
                "![a](b) ",
                "[a]: b\n",
                "[^a]",
                "[^a]: b\n"
            })
    void isFoundInABodyOfAnySizeAtOnce(String link) {
        var body = link.repeat(1_900) + "[a]("
                + link.strip().replaceAll("[\\[\\]<>()]", "").repeat(8_000) + ")";

        var faults = assertTimeout(Duration.ofSeconds(5), () -> faults(body));

        assertThat(faults).isNotEmpty();
    }

    @Test
    void isNamedByItsLineInAJsonDocumentToo() {
        var hub = HubFixture.small().says("guides", "a-guide", "en", "body", "One.\n\n![two](x.png)");

        var faults = BundleFiles.faultsOf(hub.file());

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.sentence()).contains("line 3 of the body: texts have no images");
            assertThat(fault.pointer()).isEqualTo("/texts/en/body");
        });
    }
}
