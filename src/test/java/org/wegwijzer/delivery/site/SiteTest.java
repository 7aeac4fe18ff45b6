package org.wegwijzer.delivery.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;

/** The operator says where readers see an entry. */
class SiteTest {

    private static final LanguageTag DUTCH = new LanguageTag("nl");

    private static Site site(String address) {
        return new Site(() -> Optional.ofNullable(address), () -> true);
    }

    @Test
    void aPageIsWhereTheAddressSays() {
        var site = site("https://www.example.org/{language}/{types}/{slug}");

        assertThat(site.page(EntryType.GUIDE, "first-steps", DUTCH))
                .contains("https://www.example.org/nl/guides/first-steps");
        assertThat(site.origin()).contains("https://www.example.org");
        assertThat(site.speaksLanguages()).isTrue();
    }

    @Test
    void aSiteMayHaveOnePageForAllLanguages() {
        var site = site("http://example.org:8000/{type}?of={slug}");

        assertThat(site.page(EntryType.FAQ, "why", DUTCH)).contains("http://example.org:8000/faq?of=why");
        assertThat(site.origin()).contains("http://example.org:8000");
        assertThat(site.speaksLanguages()).isFalse();
    }

    @Test
    void withoutAnAddressThereIsNoSite() {
        assertThat(site(null).page(EntryType.GUIDE, "x", DUTCH)).isEmpty();
        assertThat(site(null).origin()).isEmpty();
    }

    @Test
    void withoutASitePeopleSeeAnEntryInTheHubsOwnReader() {
        var withoutReader = new Site(Optional::empty, () -> false);

        assertThat(site(null).address(EntryType.GUIDE, "x", DUTCH)).contains("/guides/x?lang=nl");
        assertThat(withoutReader.address(EntryType.GUIDE, "x", DUTCH)).isEmpty();
        assertThat(site("https://example.org/{type}/{slug}").address(EntryType.GUIDE, "x", DUTCH))
                .contains("https://example.org/guide/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/{types}/{slug}",
                "https://www.example.org/{slug}",
                "https://www.example.org/{types}",
                "https://{slug}.example.org/{type}",
                "https://x.org/{types}/{slug}/{topic}",
                "javascript:{type}{slug}",
                "https://256.1.1.1/{types}/{slug}",
                "https://me@example.org/{types}/{slug}",
                "https://münchen.de/{types}/{slug}",
                "https://example.org/{types}/{slug}?a=100%",
                "https://example.org:0/{types}/{slug}",
                "https://example.org/a b/{types}/{slug}"
            })
    void anAddressThatCannotWorkIsRefusedByItsName(String address) {
        assertThatThrownBy(() -> site(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wegwijzer.site.address");
    }
}
