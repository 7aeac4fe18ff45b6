package org.wegwijzer.front;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.web.Route;
import jakarta.inject.Inject;
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
    void whatTheFrameworkServesStandsBehindTheChain() {
        var behind = router.routes().stream()
                .dropWhile(route -> !FrontChain.READER.name().equals(route.getName()))
                .map(Route::getPath)
                .toList();

        assertThat(behind).contains("/v1/openapi.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            LIMITS before CREDENTIALS    | GET /editorial/v1/entries/ | X: x         | 404
            CREDENTIALS before ADMISSION | POST /v1/hub               | NO KEY       | 401
            ADMISSION before CACHE       | POST /v1/hub               | TWO PREVIEWS | 405
            CACHE before SPECIFICATIONS  | GET /v1/openapi.json       | TWO PREVIEWS | 400
            CACHE before DOORMAT         | GET /robots.txt            | TWO PREVIEWS | 400
            CACHE before PROBLEMS        | GET /problems              | TWO PREVIEWS | 400
            CACHE before READER          | GET /                      | TWO PREVIEWS | 400
            """)
    void theEarlierOfTwoLinksAnswers(String links, String request, String said, int status) {
        var answer = send(request, said);

        assertThat(answer.status()).as(links).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            CREDENTIALS    | GET /editorial/v1/entries | X: x         | 401
            ADMISSION      | POST /v1/hub              | X: x         | 405
            CACHE          | GET /v1/hub               | TWO PREVIEWS | 400
            SPECIFICATIONS | GET /v1/openapi.json      | X: x         | 200
            DOORMAT        | GET /robots.txt           | X: x         | 200
            PROBLEMS       | GET /problems             | X: x         | 200
            READER         | GET /                     | X: x         | 200
            """)
    void theLaterLinkWouldHaveSaidSomethingElse(FrontChain link, String request, String said, int status) {
        var answer = send(request, said);

        assertThat(answer.status()).as(link.name()).isEqualTo(status);
    }

    private static RawHttp.Answer send(String request, String said) {
        var parts = request.split(" ");
        return RawHttp.send(parts[0], parts[1], said.replace("NO KEY", NO_KEY).replace("TWO PREVIEWS", TWICE));
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

        assertThat(answer.status()).isEqualTo(413);
    }
}
