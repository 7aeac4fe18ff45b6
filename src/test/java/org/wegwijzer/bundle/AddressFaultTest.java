package org.wegwijzer.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wegwijzer.fixture.BundleFiles.at;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.BundleFiles;

/** An address that not every client understands is told with what to write instead, wherever one may stand. */
class AddressFaultTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://example.org/?q=100%; %25",
                "https://example.org/%zz; %25",
                "https://example.org/%a; %25",
                "https://example.org/#%; %25",
                "https://256.1.1.1; '256.1.1.1'",
                "https://1.2.3; '1.2.3'",
                "https://01.2.3.4; '01.2.3.4'",
                "https://0x7f.1; '0x7f.1'",
                "https://example.123; 'example.123'",
                "https://example..org; 'example..org'",
                "https://-example.org; '-example.org'",
                "https://example-.org; 'example-.org'",
                "https://a_b.org; 'a_b.org'",
                "https://xn--a.org; 'xn--a.org'",
                "https://xn--zcaa--.org; 'xn--zcaa--.org'",
                "https://gemeente-köln.nl; xn--gemeente-kln-ejb.nl",
                "https://example.org:0; port",
                "https://example.org:65536; port",
                "https://example.org:; port",
                "https://example.org:80a; port",
                "https://user@example.org; without user name",
                "https://user:word@example.org; without user name",
                "https://; names no host",
                "https:///example.org; names no host",
                "https://?q; names no host",
                "https:/example.org; two slashes",
                "https:example.org; two slashes",
                "https:javascript:alert(1); two slashes",
                "//example.org; begins with",
                "www.example.org; begins with",
                "ftp://example.org; begins with",
                "HTTPS://example.org; lower-case",
                "https://[::1]; IPv6",
                "https://example.org/a b; %20",
                "https://example.org/café; é as %C3%A9",
                "https://example.org/{id}; { as %7B",
                "https://example.org/?a[]=1; [ as %5B",
                "https://example.org/a|b; | as %7C",
                "https://example.org/?a<b; < as %3C",
                "https://example.org/#a#b; # as %23",
                "https://example.org/\\a; backslash",
                "/\\example.org; backslash",
                "“https://example.org”; quotation mark",
                "https://example.org/”; quotation mark"
            })
    void isRefusedWithItsRemedy(String address, String remedy) {
        var faults = BundleFiles.in(folder)
                .source("ind", "url: '%s'\n".formatted(address))
                .faults();

        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", "url: must be an absolute http or https address"));
        assertThat(faults).satisfiesExactly(at("sources/ind.yaml:1", remedy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ind.nl",
                "http://ind.nl:8080/",
                "https://ind.nl:65535",
                "https://1.2.3.4/a",
                "https://localhost",
                "https://r3---sn-a.example.org",
                "https://xn--gemeente-kln-ejb.nl",
                "https://xn--mgbh0fb.xn--kgbechtv",
                "https://IND.nl/Nl",
                "https://ind.nl?q=1",
                "https://ind.nl#top",
                "https://ind.nl/a-b?a-b#a-b",
                "https://ind.nl/a/../b;c=d:e@f!$&'()*+,=-._~?x=/?#/?a",
                "https://nl.wikipedia.org/wiki/Immigratie_(Nederland)",
                "https://ind.nl/%C3%A9%20%25?q=100%25#%E2%82%AC"
            })
    void isTakenWhereEveryClientUnderstandsIt(String address) {
        var faults = BundleFiles.in(folder)
                .source("ind", "url: \"%s\"\n".formatted(address))
                .faults();

        assertThat(faults).isEmpty();
    }

    @Test
    void isRefusedWhereverOneMayStand() {
        var faults = BundleFiles.in(folder)
                .file("hub.yaml", """
                        defaultLanguage: en
                        languages: [en, nl]
                        texts: {en: {name: Hub}}
                        license: {name: CC BY 4.0, url: creativecommons.org}
                        offers:
                          - texts:
                              en:
                                title: Coffee
                                url: https://example.org/100%
                        """)
                .source("a", "url:\n  en: https://ind.nl\n  nl: https://ind.nl/%\nsameAs:\n  - https://%\n")
                .guide("guide", "sources:\n  - source: a\n    url: https://ind.nl:99999\n")
                .faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("guides/guide/guide.yaml:3", "sources.0.url: "),
                        at("hub.yaml:4", "license.url: "),
                        at("hub.yaml:9", "offers.0.texts.en.url: "),
                        at("sources/a.yaml:3", "url.nl: "),
                        at("sources/a.yaml:5", "sameAs.0: "));
    }

    @Test
    void mayHaveTwoThousandCharactersAndNoMore() {
        var longest = "https://ind.nl/" + "a".repeat(1985);

        var faults = BundleFiles.in(folder)
                .source("a", "url: %s\n".formatted(longest))
                .source("b", "url: %sa\n".formatted(longest))
                .source("c", "url: https://ind.nl/%s\n".formatted("%41".repeat(300_000)))
                .source("d", "url: https://%s.nl\n".formatted("a".repeat(64)))
                .faults();

        assertThat(faults)
                .satisfiesExactly(
                        at("sources/b.yaml:1", "longer than 2000 characters"),
                        at("sources/c.yaml:1", "longer than 2000 characters"),
                        at("sources/d.yaml:1", "url: "));
    }
}
