package org.wegwijzer.leak;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.access.Keys;
import org.wegwijzer.access.NewKey;
import org.wegwijzer.access.Scope;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.audit.AuditedAction;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Holders;

/** Puts into the database what no reader may notice, one step for each sort of it. */
@Singleton
public class HiddenData {

    private static final int LINES = 30;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Keys keys;
    private final Holders holders;
    private final Audit audit;

    HiddenData(Keys keys, Holders holders, Audit audit) {
        this.keys = keys;
        this.holders = holders;
        this.audit = audit;
    }

    /** Some of every sort. */
    public void add() {
        keys();
        auditLines();
        drafts();
    }

    /** A new entry and one in a release that publishes itself in a far year. */
    private static void drafts() {
        draft("hidden-draft-");
        var scheduled = draft("hidden-scheduled-");
        var release = "/releases/"
                + Editor.post("/releases", "{\"name\": \"Xylocanary\"}").path("id");
        Editor.put(release + "/items/sources/" + scheduled, "{\"action\": \"publish\"}")
                .then()
                .statusCode(200);
        hub(release);
        Editor.put(release + "/schedule", Editor.get(release), "{\"publishAt\": \"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(200);
    }

    /** Another notice and another language, unless they are drafted already. */
    private static void hub(String release) {
        var draft = Editor.begin("/hub/draft", """
                {"languages": ["en", "nl", "ar", "ar-MA", "sw"], "texts": {"en": {"notice": "Xylocanary notice."}},
                 "synonyms": {"en": [["rules", "xylocanary"]]}}""");
        if (draft.statusCode() != 412) {
            draft.then().statusCode(201);
            Editor.put(release + "/items/hub", "{\"action\": \"publish\"}")
                    .then()
                    .statusCode(200);
        }
    }

    private static String draft(String name) {
        var slug = name + NUMBERS.incrementAndGet();
        var document = """
            {"slug": "%s", "kind": "OTHER", "texts": {"en": {"name": "Xylocanary %s", "description": "A xylocanary."}}}
            """;
        Editor.post("/sources", document.formatted(slug, slug)).then().statusCode(201);
        return slug;
    }

    private void keys() {
        for (var scope : Scope.values()) {
            key(scope, null);
            key(scope, Instant.parse("2020-01-01T00:00:00Z"));
            keys.revoke(key(scope, null).key().id());
        }
    }

    private NewKey key(Scope scope, @Nullable Instant end) {
        return keys.create(new KeyRequest(holders.name(), Set.of(scope), end), "canary");
    }

    private void auditLines() {
        for (var number = 0; number < LINES; number++) {
            audit.done(new AuditedAction("canary", "192.0.2.1", "PUT", "/editorial/v1/sources/source-" + number), 200);
        }
    }
}
