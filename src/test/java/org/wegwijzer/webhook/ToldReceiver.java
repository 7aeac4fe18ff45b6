package org.wegwijzer.webhook;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.WebhookReceiver;

/** A small hub, and somebody who can be told of its changes. */
abstract class ToldReceiver {

    static final String CHANGED = "content.changed";

    @Inject
    Hooks hooks;

    @Inject
    Given given;

    final WebhookReceiver receiver = WebhookReceiver.start();

    @BeforeEach
    void aHub() {
        given.startingFrom(HubFixture.small());
    }

    @AfterEach
    void none() {
        hooks.removeAll();
        receiver.close();
    }

    /** Publishes the source "town" under a name. */
    void publish(String name) {
        given.published(HubFixture.small().says("sources", "town", "en", "name", name));
    }
}
