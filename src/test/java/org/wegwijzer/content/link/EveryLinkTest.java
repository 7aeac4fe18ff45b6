package org.wegwijzer.content.link;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.Shapes;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What holds for every kind of link: one that is declared is tested by that. */
@DatabaseTest
class EveryLinkTest {

    private static final String PUBLISH = "{\"action\": \"publish\"}";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Shapes shapes;

    @BeforeEach
    void emptyDesk() {
        desk.now();
    }

    /** A hub with one link of this kind, and nothing else that has to do with its ends. */
    private static HubFixture hub(LinkKind kind) {
        return new HubFixture()
                .entry(EntryType.GUIDE, "home")
                .entry(kind.target(), "target")
                .entry(kind.owner(), "owner")
                .linked(kind, "owner", "target");
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

    private static String slug(LinkSide side) {
        return side.isForward() ? "owner" : "target";
    }

    private static String address(EntryType type, String slug) {
        return "/" + type.plural() + "/" + slug;
    }

    private static String owner(LinkKind kind) {
        return address(kind.owner(), "owner");
    }

    private static String target(LinkKind kind) {
        return address(kind.target(), "target");
    }

    private static String list(LinkSide side) {
        return "/v1" + address(side.from(), slug(side)) + "/" + side.list().orElseThrow();
    }

    /** Where a reader of the owner sees the target. */
    private static String shown(LinkKind kind) {
        return kind.isList() ? list(kind.forward()) : "/v1" + owner(kind);
    }

    private String renamed(EntryType type, String name) {
        return "{\"texts\": {\"en\": {\"%s\": \"%s\"}}}"
                .formatted(shapes.of(type).naming(), name);
    }

    private static String link(LinkKind kind, String target) {
        if (!kind.isList()) {
            return "{\"%s\": \"%s\"}".formatted(kind.member(), target);
        }
        var note = kind.rows().texts().isPresent() ? ", \"note\": \"Why.\"" : "";
        return "{\"%s\": [{\"%s\": \"%s\"%s}]}".formatted(kind.member(), kind.targetMember(), target, note);
    }

    /** What an owner says that does not link to the target any more. */
    private static String unlink(LinkKind kind) {
        if (kind.isList()) {
            return "{\"%s\": []}".formatted(kind.member());
        }
        return kind.rows().isRequired() ? link(kind, "home") : "{\"%s\": null}".formatted(kind.member());
    }

    private static Response draft(String entry, String says) {
        return Editor.patch(entry + "/draft", Editor.post(entry + "/draft"), says);
    }

    private static void publish(String entry, String says) {
        draft(entry, says).then().statusCode(200);
        release(entry, PUBLISH).then().statusCode(200);
    }

    private static Response release(String entry, String plan) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items" + entry, plan).then().statusCode(200);
        return Editor.post(release + "/publish", Editor.get(release));
    }

    private static Response impact(String entry, String action) {
        var impact = Editor.get(entry + "/impact?action=" + action);
        impact.then().statusCode(200).body("complete", is(true));
        return impact;
    }

    private static String read(String address) {
        var answer = given().get(address);
        answer.then().statusCode(200);
        return answer.asString();
    }

    private static List<String> slugs(LinkSide side) {
        return when().get(list(side)).path("items.%s.slug".formatted(side.to().singular()));
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
    void aDifferenceNamesWhereALinkLed(LinkKind kind) {
        given.published(hub(kind));
        int number = Editor.get(owner(kind)).path("published.revision");
        draft(owner(kind), unlink(kind)).then().statusCode(200);

        Editor.get(owner(kind) + "/revisions/%s/diff".formatted(number))
                .then()
                .body("differences.what", equalTo(List.of("LINK")))
                .body("differences.target", equalTo(List.of("target")));
    }

    /** The owner of an indirect link, what is between, and the target. */
    private static HubFixture hub(IndirectLink link) {
        return new HubFixture()
                .entry(EntryType.GUIDE, "home")
                .entry(link.second().target(), "target")
                .entry(link.between(), "between")
                .entry(link.first().owner(), "owner")
                .linked(link.first(), "owner", "between")
                .linked(link.second(), "between", "target");
    }

    @ParameterizedTest
    @EnumSource
    void theTargetShowsAndCountsThoseFurtherOffAsLongAsWhatIsBetweenLinksToIt(IndirectLink link) {
        given.published(hub(link));
        var target = link.direct().backward();
        var count = target.list().orElseThrow() + ".count";
        assertThat(slugs(target)).containsExactly("owner");
        when().get("/v1" + address(target.from(), "target")).then().body(count, equalTo(1));

        publish(address(link.between(), "between"), unlink(link.second()));

        assertThat(slugs(target)).isEmpty();
        when().get("/v1" + address(target.from(), "target")).then().body(count, equalTo(0));
        publish(address(link.between(), "between"), link(link.second(), "target"));
        assertThat(slugs(target)).containsExactly("owner");
        when().get("/v1" + address(target.from(), "target")).then().body(count, equalTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void theTargetShowsAndCountsThoseFurtherOffAsLongAsTheyLinkToWhatIsBetween(IndirectLink link) {
        given.published(hub(link));
        var target = link.direct().backward();
        assertThat(slugs(target)).containsExactly("owner");

        publish(address(link.first().owner(), "owner"), renamed(link.first().owner(), "Another"));
        assertThat(read(list(target))).contains("Another");
        publish(address(link.first().owner(), "owner"), unlink(link.first()));

        assertThat(slugs(target)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLinkedBothWaysIsShownOnce(IndirectLink link) {
        given.published(hub(link).linked(link.direct(), "owner", "target"));
        var target = link.direct().backward();

        assertThat(slugs(target)).containsExactly("owner");
        when().get("/v1" + address(target.from(), "target"))
                .then()
                .body(target.list().orElseThrow() + ".count", equalTo(1));
    }
}
