package org.wegwijzer.content.link;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.wegwijzer.content.link.LinkedHub.address;
import static org.wegwijzer.content.link.LinkedHub.hub;
import static org.wegwijzer.content.link.LinkedHub.link;
import static org.wegwijzer.content.link.LinkedHub.list;
import static org.wegwijzer.content.link.LinkedHub.publish;
import static org.wegwijzer.content.link.LinkedHub.read;
import static org.wegwijzer.content.link.LinkedHub.renamed;
import static org.wegwijzer.content.link.LinkedHub.slugs;
import static org.wegwijzer.content.link.LinkedHub.unlink;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;

/** What holds for links that nobody writes, since they follow from two others. */
@DatabaseTest
class IndirectLinkTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        desk.now();
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
