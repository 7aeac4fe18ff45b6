package org.wegwijzer.publish.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wegwijzer.content.Slug;
import org.wegwijzer.language.LanguageTag;

/** What stays the same stays the same row, whatever else comes and goes. */
class LinkMergeTest {

    /** A row with what it says. */
    private static final class Link {

        private final Slug target;
        private String note = "";

        private Link(Slug target) {
            this.target = target;
        }
    }

    private static final LinkMerge<Link, Slug> MERGE = new LinkMerge<>(link -> link.target, slug -> slug, Link::new);

    private static void write(Slug draft, Link link) {
        link.note = "note of " + draft.value();
    }

    private static List<Link> links(List<Slug> slugs) {
        var links = new ArrayList<Link>();
        MERGE.fill(links, slugs, LinkMergeTest::write);
        return links;
    }

    @Provide
    static Arbitrary<List<Slug>> slugs() {
        return Arbitraries.integers()
                .between(0, 9)
                .map(number -> new Slug("slug-" + number))
                .list()
                .uniqueElements()
                .ofMaxSize(8);
    }

    @Property(tries = 100)
    void linksBecomeThoseOfTheDraft(@ForAll("slugs") List<Slug> before, @ForAll("slugs") List<Slug> after) {
        var links = links(before);

        MERGE.apply(links, after, LinkMergeTest::write);

        assertThat(links.stream().map(link -> link.target)).containsExactlyInAnyOrderElementsOf(after);
        assertThat(links).allMatch(link -> link.note.equals("note of " + link.target.value()));
    }

    @Property(tries = 100)
    void aLinkToTheSameTargetStaysTheSameRow(@ForAll("slugs") List<Slug> before, @ForAll("slugs") List<Slug> after) {
        var links = links(before);
        var rows = new IdentityHashMap<Link, Slug>();
        links.forEach(link -> rows.put(link, link.target));

        MERGE.apply(links, after, LinkMergeTest::write);

        assertThat(links).allMatch(link -> rows.containsKey(link) == before.contains(link.target));
    }

    @Property(tries = 100)
    void linksWhereThereWereNoneStandInTheOrderOfTheDraft(@ForAll("slugs") List<Slug> drafts) {
        var links = links(drafts);

        assertThat(links.stream().map(link -> link.target)).containsExactlyElementsOf(drafts);
        assertThat(links).allMatch(link -> link.note.equals("note of " + link.target.value()));
    }

    @Provide
    static Arbitrary<Map<LanguageTag, String>> texts() {
        return Arbitraries.maps(
                Arbitraries.of("en", "nl", "ar", "uk").map(LanguageTag::new), Arbitraries.of("one", "two"));
    }

    @Property(tries = 100)
    void aTextThatStaysTheSameStaysTheSameRow(
            @ForAll("texts") Map<LanguageTag, String> before, @ForAll("texts") Map<LanguageTag, String> after) {
        var stored = new HashMap<LanguageTag, String>();
        before.forEach((tag, text) -> stored.put(tag, row(text)));
        var rows = Map.copyOf(stored);

        TextMerge.apply(stored, after);

        assertThat(stored).isEqualTo(after);
        assertThat(stored.entrySet()).allMatch(entry -> {
            var row = rows.get(entry.getKey());
            return entry.getValue().equals(row) ? entry.getValue() == row : entry.getValue() != row;
        });
    }

    /** Equal to the text, and not the same object. */
    @SuppressWarnings("StringOperationCanBeSimplified")
    private static String row(String text) {
        return new String(text);
    }
}
