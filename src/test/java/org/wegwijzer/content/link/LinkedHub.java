package org.wegwijzer.content.link;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.HubFixture;

/** A hub with a link or two, what its readers see of them, and what its editors do to them. */
final class LinkedHub {

    static final String PUBLISH = "{\"action\": \"publish\"}";

    private LinkedHub() {}

    /** A hub with one link of this kind, and nothing else that has to do with its ends. */
    static HubFixture hub(LinkKind kind) {
        return new HubFixture()
                .entry(EntryType.GUIDE, "home")
                .entry(kind.target(), "target")
                .entry(kind.owner(), "owner")
                .linked(kind, "owner", "target");
    }

    /** The owner of an indirect link, what is between, and the target. */
    static HubFixture hub(IndirectLink link) {
        return new HubFixture()
                .entry(EntryType.GUIDE, "home")
                .entry(link.second().target(), "target")
                .entry(link.between(), "between")
                .entry(link.first().owner(), "owner")
                .linked(link.first(), "owner", "between")
                .linked(link.second(), "between", "target");
    }

    static String slug(LinkSide side) {
        return side.isForward() ? "owner" : "target";
    }

    static String address(EntryType type, String slug) {
        return "/" + type.plural() + "/" + slug;
    }

    static String owner(LinkKind kind) {
        return address(kind.owner(), "owner");
    }

    static String target(LinkKind kind) {
        return address(kind.target(), "target");
    }

    static String list(LinkSide side) {
        return "/v1" + address(side.from(), slug(side)) + "/" + side.list().orElseThrow();
    }

    /** Where a reader of the owner sees the target. */
    static String shown(LinkKind kind) {
        return kind.isList() ? list(kind.forward()) : "/v1" + owner(kind);
    }

    static String renamed(EntryType type, String name) {
        return "{\"texts\": {\"en\": {\"%s\": \"%s\"}}}".formatted(type.naming(), name);
    }

    static String link(LinkKind kind, String target) {
        if (!kind.isList()) {
            return "{\"%s\": \"%s\"}".formatted(kind.member(), target);
        }
        var note = kind.rows().texts().isPresent() ? ", \"note\": \"Why.\"" : "";
        return "{\"%s\": [{\"%s\": \"%s\"%s}]}".formatted(kind.member(), kind.targetMember(), target, note);
    }

    /** What an owner says that does not link to the target any more. */
    static String unlink(LinkKind kind) {
        if (kind.isList()) {
            return "{\"%s\": []}".formatted(kind.member());
        }
        return kind.rows().isRequired() ? link(kind, "home") : "{\"%s\": null}".formatted(kind.member());
    }

    static Response draft(String entry, String says) {
        return Editor.patch(entry + "/draft", Editor.post(entry + "/draft"), says);
    }

    static void publish(String entry, String says) {
        draft(entry, says).then().statusCode(200);
        release(entry, PUBLISH).then().statusCode(200);
    }

    static Response release(String entry, String plan) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items" + entry, plan).then().statusCode(200);
        return Editor.post(release + "/publish", Editor.get(release));
    }

    static Response impact(String entry, String action) {
        var impact = Editor.get(entry + "/impact?action=" + action);
        impact.then().statusCode(200).body("complete", is(true));
        return impact;
    }

    static String read(String address) {
        var answer = given().get(address);
        answer.then().statusCode(200);
        return answer.asString();
    }

    static List<String> slugs(LinkSide side) {
        return when().get(list(side)).path("items.%s.slug".formatted(side.to().singular()));
    }
}
