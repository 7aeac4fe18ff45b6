package org.wegwijzer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.WebhookReceiver;
import org.wegwijzer.webhook.network.HostResolver;

/** A name that means something else when it is asked for again leads nowhere else (DNS rebinding). In tests 127.0.0.1 alone is allowed. */
@DatabaseTest
class RebindingTest {

    @Inject
    Hooks hooks;

    private final WebhookReceiver allowed = WebhookReceiver.start();
    private final WebhookReceiver inside = WebhookReceiver.start("127.0.0.2", allowed.port());

    @AfterEach
    void none() {
        hooks.removeAll();
        allowed.close();
        inside.close();
    }

    private String named(String host) {
        var wish = Hooks.wish("http://%s:%s/".formatted(host, allowed.port()), "", "import.done");
        return hooks.post(Hooks.ROOT, wish).header("Location");
    }

    private static void resolve(HostResolver resolver) {
        QuarkusMock.installMockForType(resolver, HostResolver.class);
    }

    private static List<InetAddress> address(String digits) throws UnknownHostException {
        return List.of(InetAddress.getByName(digits));
    }

    @Test
    void aNameIsAskedForOnceForEachMessage() {
        var asked = new AtomicInteger();
        resolve(host -> address(asked.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2"));
        var webhook = named("rebinding.example.org");

        hooks.post(webhook + "/test").then().body("outcome", equalTo("DELIVERED"));
        assertThat(asked).hasValue(1);
        hooks.post(webhook + "/test").then().body("outcome", equalTo("FORBIDDEN_ADDRESS"));

        assertThat(allowed.received()).hasSize(1);
        assertThat(inside.received()).isEmpty();
        assertThat(allowed.received().get(0).fields().get("host")).isEqualTo("rebinding.example.org:" + allowed.port());
    }

    @Test
    void aNameThatNobodyKnowsIsSaidToBeSo() {
        resolve(host -> {
            throw new UnknownHostException(host);
        });

        hooks.post(named("nobody.example.org") + "/test").then().body("outcome", equalTo("UNKNOWN_HOST"));
    }
}
