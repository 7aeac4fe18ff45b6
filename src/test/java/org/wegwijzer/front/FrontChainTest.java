package org.wegwijzer.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.web.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.RawHttp;

/** The running server has the order that {@link FrontChain} shows: what two links would refuse is refused by the earlier one. */
@DatabaseTest
@OnOneDatabase
class FrontChainTest {

    private static final String TWICE = "Preview-Token: a\r\nPreview-Token: b";
    private static final String NO_KEY = "Authorization: Bearer nobody's";

    @Inject
    RunningRouter router;

    @Inject
    Holders holders;

    @Test
    void theServerPassesRequestsOnInTheOrderOfTheChain() {
        var links = router.routes().stream()
                .map(Route::getName)
                .filter(Objects::nonNull)
                .filter(name -> Stream.of(FrontChain.values())
                        .anyMatch(link -> link.name().equals(name)));

        assertThat(links)
                .containsExactlyElementsOf(
                        Stream.of(FrontChain.values()).map(FrontChain::name).toList());
    }

    @Test
    void allThatTheFrameworkServesStandsBehindTheChain() {
        var paths = router.routes().stream()
                .dropWhile(route -> !FrontChain.READER.name().equals(route.getName()))
                .map(Route::getPath)
                .filter(Objects::nonNull);

        var all = router.routes().stream().map(Route::getPath).filter(Objects::nonNull);

        assertThat(paths).isNotEmpty().containsExactlyElementsOf(all.toList());
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            LIMITS         | CREDENTIALS    | GET  | /editorial/v1/entries/ | X: x         | 404
            CREDENTIALS    | ADMISSION      | POST | /v1/hub                | NO KEY       | 401
            ADMISSION      | CACHE          | POST | /v1/hub                | TWO PREVIEWS | 405
            CACHE          | SPECIFICATIONS | GET  | /v1/openapi.json       | TWO PREVIEWS | 400
            CACHE          | DOORMAT        | GET  | /robots.txt            | TWO PREVIEWS | 400
            CACHE          | READER         | GET  | /                      | TWO PREVIEWS | 400
            """)
    void theEarlierOfTwoLinksAnswers(
            FrontChain earlier, FrontChain later, String method, String address, String said, int status) {
        var fields = said.replace("NO KEY", NO_KEY).replace("TWO PREVIEWS", TWICE);

        var answer = RawHttp.send(method, address, fields);

        assertThat(answer.status()).as("%s before %s", earlier, later).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} by itself")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CREDENTIALS    | GET  | /editorial/v1/entries | X: x         | 401
            ADMISSION      | POST | /v1/hub               | X: x         | 405
            CACHE          | GET  | /v1/hub               | TWO PREVIEWS | 400
            SPECIFICATIONS | GET  | /v1/openapi.json      | X: x         | 200
            DOORMAT        | GET  | /robots.txt           | X: x         | 200
            READER         | GET  | /                     | X: x         | 200
            """)
    void theLaterLinkWouldHaveSaidSomethingElse(
            FrontChain link, String method, String address, String said, int status) {
        var answer = RawHttp.send(method, address, said.replace("TWO PREVIEWS", TWICE));

        assertThat(answer.status()).as(link.name()).isEqualTo(status);
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeAnybodyReadsWhatItSays() {
        var chunk = "100000\r\n" + "{".repeat(0x100000) + "\r\n";

        var answer = RawHttp.send(
                "POST",
                "/editorial/v1/keys",
                "Authorization: Bearer " + holders.key(Scope.ADMIN).token(),
                "Content-Type: application/json",
                "Transfer-Encoding: chunked",
                "",
                chunk + "1\r\n{\r\n0",
                "");

        assertThat(List.of(answer.status())).containsExactly(413);
    }
}
