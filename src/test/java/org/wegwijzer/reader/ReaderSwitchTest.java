package org.wegwijzer.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.reference.ReferenceFiles;

/** The reader can be switched off; then nothing of it is there. */
class ReaderSwitchTest {

    private static Vertx vertx;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    private static Router router(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ReaderConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(ReaderConfig.class);
        var router = Router.router(vertx);
        new ReaderRoutes(config, new ReferenceFiles(() -> false)).register(router);
        return router;
    }

    @Test
    void itIsThereUnlessSomebodySaysOtherwise() {
        var router = router(Map.of());

        assertThat(router.getRoutes()).hasSize(1);
    }

    @Test
    void itLeadsToTheReferenceWhereThatIsShown() {
        var shown = Assets.read("/docs").shell();
        var hidden = Assets.read(null).shell();

        assertThat(text(shown)).contains("<link rel=\"service-doc\" href=\"/docs\">");
        assertThat(text(hidden)).doesNotContain("service-doc").contains("service-desc");
    }

    private static String text(Asset asset) {
        return asset.accepted(List.of()).bytes().toString(StandardCharsets.UTF_8);
    }

    @Test
    void switchedOffItHasNoRoute() {
        var router = router(Map.of("wegwijzer.reader.enabled", "false"));

        assertThat(router.getRoutes()).isEmpty();
    }
}
