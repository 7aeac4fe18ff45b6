package org.wegwijzer.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.neighbour.BehindNeighbours;
import org.wegwijzer.fixture.neighbour.Neighbour;
import org.wegwijzer.fixture.neighbour.Neighbour.Kind;

/** A cache in front that is told the tags of what has changed keeps the rest. */
@BehindNeighbours
class VarnishPurgeTest {

    private static final String CHANGING = "/v1/sources/ind";
    private static final String STAYING = "/v1/guides/b-guide";

    @Inject
    Given given;

    private final Visitor visitor = new Visitor();
    private Neighbour varnish;

    @BeforeEach
    void start() throws IOException {
        varnish = Neighbour.start(Kind.VARNISH_WITH_TAGS, RestAssured.port);
        given.startingFrom(HubFixture.small());
    }

    @AfterEach
    void end() throws IOException {
        varnish.close();
    }

    private String get(String address) {
        return new String(visitor.ask("GET", varnish.at(address)).body(), UTF_8);
    }

    /** Varnish names the request that brought an answer as well when it had the answer already. */
    private boolean isKept(String address) {
        return visitor.ask("GET", varnish.at(address))
                .headers()
                .firstValue("X-Varnish")
                .orElse("")
                .contains(" ");
    }

    @Test
    void whatAPublicationChangesIsGoneWhenItsTagIsPurged() {
        var before = get(CHANGING);
        get(STAYING);
        given.published(HubFixture.small().says("sources", "ind", "en", "name", "The new name"));
        assertThat(get(CHANGING)).as("kept until then").isEqualTo(before);

        var purged = visitor.ask("PURGE", varnish.at("/"), "Cache-Tag", "s.ind");

        assertThat(purged.statusCode()).isEqualTo(204);
        assertThat(get(CHANGING)).contains("The new name");
        assertThat(isKept(STAYING)).isTrue();
    }

    @Test
    void aTagIsNoPattern() {
        get(CHANGING);

        visitor.ask("PURGE", varnish.at("/"), "Cache-Tag", "s.in");

        assertThat(isKept(CHANGING)).isTrue();
    }
}
