package org.wegwijzer.editorial.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** Somebody imports while somebody else begins to write. */
@DatabaseTest
class DraftRaceTest {

    private static final int DRAFTS = 60;

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    private HubFixture named(String name) {
        return HubFixture.small().says("sources", "ind", "en", "name", name).says("sources", "ind", "nl", "name", name);
    }

    @Test
    void aDraftSaysWhatTheRevisionSaysOnWhichItIsBased() {
        hub.published(named("0"));
        desk.now();
        var enough = new AtomicBoolean();
        var editors = Executors.newSingleThreadExecutor();
        var imports = CompletableFuture.runAsync(
                () -> {
                    for (var name = 1; !enough.get(); name++) {
                        hub.published(named(String.valueOf(name)));
                    }
                },
                editors);
        try {
            for (var number = 0; number < DRAFTS; number++) {
                var draft = Editor.post("/sources/ind/draft");
                int basedOn = Editor.get("/sources/ind").path("draft.basedOn");
                var revision = Editor.get("/sources/ind/revisions/" + basedOn);

                assertThat(draft.<String>path("texts.en.name"))
                        .as("draft on revision %s", basedOn)
                        .isEqualTo(revision.<String>path("content.texts.en.name"))
                        .isEqualTo(draft.<String>path("texts.nl.name"));

                Editor.delete("/sources/ind/draft", draft).then().statusCode(204);
            }
        } finally {
            enough.set(true);
            imports.join();
            editors.shutdown();
        }
    }
}
