package org.wegwijzer.delivery.graph.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links are ordered by what is said of them, and by their groups last or first of all. */
class LinkSourceTest {

    private static final LinkSource PLAIN = LinkSource.of("topic_source l", "l.topic_id", "l.source_id", "l.slug");
    private static final LinkSource.Group GROUP =
            new LinkSource.Group("l.topic_id", "l.collection", "l.place", "l.key");

    @Test
    void groupsOrderTheLinksOfAParentLastUnlessTheyOrderThemFirstOfAll() {
        assertThat(PLAIN.keys()).containsExactly("l.position", "0", "l.slug");
        assertThat(PLAIN.inGroups(GROUP).keys()).containsExactly("l.position", "0", "l.slug", "l.key");
        assertThat(PLAIN.byGroup(GROUP).keys()).containsExactly("l.key", "l.position", "0", "l.slug");
    }

    @Test
    void theSlugIsFoundWhereverItStandsAmongTheKeys() {
        assertThat(PLAIN.slugKey()).isEqualTo(2);
        assertThat(PLAIN.inGroups(GROUP).slugKey()).isEqualTo(2);
        assertThat(PLAIN.byGroup(GROUP).slugKey()).isEqualTo(3);
    }

    @Test
    void onlyTheSlugAndTheGroupAreTextsAmongTheKeys() {
        var links = PLAIN.byGroup(GROUP);

        assertThat(List.of(0, 1, 2, 3)).extracting(links::isText).containsExactly(true, false, false, true);
        assertThat(List.of(0, 1, 2)).extracting(PLAIN::isText).containsExactly(false, false, true);
    }

    @Test
    void severalLinksWithOneTargetAreToldFromEachOtherByTheirGroups() {
        assertThat(PLAIN.sortedBy(List.of("t.title"))).containsExactly("t.title");
        assertThat(PLAIN.inGroups(GROUP).sortedBy(List.of("t.title"))).containsExactly("t.title", "l.key");
    }

    @Test
    void aLinkInAGroupSaysInWhichAndWhere() {
        assertThat(PLAIN.inGroups(GROUP).columns())
                .isEqualTo(PLAIN.columns() + ", l.topic_id as group_owner, l.collection, l.place as group_place");
    }
}
