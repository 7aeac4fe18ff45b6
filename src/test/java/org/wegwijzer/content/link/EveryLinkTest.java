package org.wegwijzer.content.link;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.wegwijzer.content.link.LinkedHub.address;
import static org.wegwijzer.content.link.LinkedHub.draft;
import static org.wegwijzer.content.link.LinkedHub.hub;
import static org.wegwijzer.content.link.LinkedHub.impact;
import static org.wegwijzer.content.link.LinkedHub.link;
import static org.wegwijzer.content.link.LinkedHub.list;
import static org.wegwijzer.content.link.LinkedHub.owner;
import static org.wegwijzer.content.link.LinkedHub.publish;
import static org.wegwijzer.content.link.LinkedHub.read;
import static org.wegwijzer.content.link.LinkedHub.release;
import static org.wegwijzer.content.link.LinkedHub.renamed;
import static org.wegwijzer.content.link.LinkedHub.shown;
import static org.wegwijzer.content.link.LinkedHub.slug;
import static org.wegwijzer.content.link.LinkedHub.slugs;
import static org.wegwijzer.content.link.LinkedHub.target;
import static org.wegwijzer.content.link.LinkedHub.unlink;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOneDatabase;

/** What holds for every kind of link: one that is declared is tested by that. */
@DatabaseTest
class EveryLinkTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        desk.now();
    }

    static Stream<LinkKind> lists() {
        return Stream.of(LinkKind.values()).filter(LinkKind::isList);
    }

    static Stream<LinkKind> shownByTarget() {
        return Stream.of(LinkKind.values()).filter(kind -> kind.reverse().isPresent());
    }

    /** The ends at which a list shows entries that tell how many others link to them. */
    static Stream<LinkSide> showingCounts() {
        return LinkSide.all()
                .filter(side -> side.list().isPresent())
                .filter(side -> shownByTarget().anyMatch(kind -> kind.target() == side.to()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLinkedIsNotRemovedAndItsUsersAreNamed(LinkKind kind) {
        given.published(hub(kind));

        release(target(kind), "{\"action\": \"remove\"}")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("STILL_LINKED")))
                .body("errors.location", equalTo(List.of(owner(kind) + "/" + kind.member())));
        when().get("/v1" + target(kind)).then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void whatRemovalWouldDoToItsUsersIsTold(LinkKind kind) {
        given.published(hub(kind));

        var user = Map.of("type", kind.owner().singular(), "slug", "owner", "member", kind.member());
        impact(target(kind), "remove")
                .then()
                .body("users", equalTo(List.of(user)))
                .body("changes.address", hasItem(shown(kind)));
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherNameWouldDoToWhoLinksThereIsTold(LinkKind kind) {
        given.published(hub(kind));
        draft(target(kind), renamed(kind.target(), "Another"));

        impact(target(kind), "change").then().body("changes.address", hasItem(shown(kind)));
    }

    @ParameterizedTest
    @MethodSource("showingCounts")
    void whatAnotherLinkWouldDoToCountsIsToldWhereTheyAreShown(LinkSide side) {
        var counted = slug(side).equals("owner") ? "target" : "owner";
        var another = shownByTarget()
                .filter(kind -> kind.target() == side.to())
                .findFirst()
                .orElseThrow();
        given.published(hub(side.kind()).entry(another.owner(), "newcomer"));
        var newcomer = address(another.owner(), "newcomer");
        draft(newcomer, link(another, counted)).then().statusCode(200);

        impact(newcomer, "change").then().body("changes.address", hasItem(list(side)));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverLinksToItShowsItsNewName(LinkKind kind) {
        given.published(hub(kind));
        var before = read(shown(kind));
        assertThat(before).doesNotContain("Another");

        publish(target(kind), renamed(kind.target(), "Another"));

        assertThat(read(shown(kind))).contains("Another");
    }

    @ParameterizedTest
    @MethodSource("shownByTarget")
    void theTargetShowsTheNewNameOfWhoLinksToIt(LinkKind kind) {
        given.published(hub(kind));
        assertThat(read(list(kind.backward()))).doesNotContain("Another");

        publish(owner(kind), renamed(kind.owner(), "Another"));

        assertThat(read(list(kind.backward()))).contains("Another");
    }

    @ParameterizedTest
    @MethodSource("shownByTarget")
    void theTargetShowsAndCountsWhoLinksToItAsLongAsItDoes(LinkKind kind) {
        given.published(hub(kind));
        var count = kind.reverse().orElseThrow() + ".count";
        assertThat(slugs(kind.backward())).containsExactly("owner");
        when().get("/v1" + target(kind)).then().body(count, equalTo(1));

        publish(owner(kind), unlink(kind));

        assertThat(slugs(kind.backward())).isEmpty();
        when().get("/v1" + target(kind)).then().body(count, equalTo(0));
        publish(owner(kind), link(kind, "target"));
        assertThat(slugs(kind.backward())).containsExactly("owner");
        when().get("/v1" + target(kind)).then().body(count, equalTo(1));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theOwnerCountsItsLinks(LinkKind kind) {
        given.published(hub(kind));

        when().get("/v1" + owner(kind)).then().body(kind.member() + ".count", equalTo(1));
        publish(owner(kind), unlink(kind));

        when().get("/v1" + owner(kind)).then().body(kind.member() + ".count", equalTo(0));
        assertThat(slugs(kind.forward())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoLinksToWhatMovedIsReadAnewByTheNextImport(LinkKind kind) {
        given.published(hub(kind));
        var before = given().get(shown(kind));
        String id = when().get("/v1" + target(kind)).path("id");

        publish(target(kind), "{\"slug\": \"moved\"}");

        var moved = given().get(shown(kind));
        assertThat(moved.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(moved.asString()).contains("\"moved\"");
        given.published(hub(kind)
                .entry(kind.target(), "moved")
                .change(kind.target().plural(), "moved", entry -> entry.put("id", id)));
        assertThat(read(shown(kind))).contains("\"target\"").doesNotContain("\"moved\"");
    }

    @ParameterizedTest
    @MethodSource("lists")
    @OnOneDatabase
    void aDifferenceNamesWhereALinkLed(LinkKind kind) {
        given.published(hub(kind));
        int number = Editor.get(owner(kind)).path("published.revision");
        draft(owner(kind), unlink(kind)).then().statusCode(200);

        Editor.get(owner(kind) + "/revisions/%s/diff".formatted(number))
                .then()
                .body("differences.what", equalTo(List.of("LINK")))
                .body("differences.target", equalTo(List.of("target")));
    }
}
