package org.wegwijzer.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Outside;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.fixture.RecordedAnswers;
import org.wegwijzer.fixture.browser.InBrowser;
import org.wegwijzer.fixture.browser.Visit;

/** Scripts of a page that comes from elsewhere get every answer and read what it says. */
@Outside
@InBrowser
class AnotherOriginTest {

    private static final Path OPENAPI_FETCH = Path.of("target/spec/node_modules/openapi-fetch/dist/index.mjs");

    /** Gives a sentence for each thing that does not work. */
    private static final String BY_FETCH = """
            async ({ api, addresses }) => {
              const faults = [];
              const said = ['API-Version', 'ETag', 'Content-Language', 'Cache-Tag', 'Cache-Status'];
              async function ask(status, address, options, headers = []) {
                const what = `${address} ${JSON.stringify(options)}`;
                try {
                  const answer = await fetch(api + address, options);
                  if (answer.status !== status) faults.push(`${what}: ${answer.status} and not ${status}`);
                  for (const name of headers) {
                    if (!answer.headers.get(name)) faults.push(`${what}: no ${name}`);
                  }
                  if (status !== 304 && options.method !== 'HEAD') await answer.json();
                  return answer;
                } catch (failure) {
                  faults.push(`${what}: ${failure}`);
                  return new Response();
                }
              }
              for (const address of addresses) {
                // Past the browser's own cache twice; then into it, from it, and asked whether it is still right.
                for (const cache of ['no-store', 'no-store', 'reload', 'default', 'no-cache', 'no-cache']) {
                  await ask(200, address, { cache }, said);
                }
                const known = (await ask(200, address, { cache: 'no-store' })).headers.get('ETag');
                await ask(304, address, { cache: 'no-store', headers: { 'If-None-Match': known } }, ['ETag']);
                await ask(412, address, { cache: 'no-store', headers: { 'If-Match': '"another"' } }, ['API-Version']);
                await ask(200, address, { cache: 'no-store', method: 'HEAD' }, said);
                await ask(406, address, { cache: 'no-store', headers: { Accept: 'text/html' } }, ['API-Version']);
                // There is no preview of what only the public has.
                const refusal = address.startsWith('/v1/changes') ? 400 : 401;
                await ask(refusal, address, { headers: { 'Preview-Token': 'nothing' } }, ['API-Version']);
                await ask(400, `${address}${address.includes('?') ? '&' : '?'}nonsense=1`, {}, ['API-Version']);
              }
              await ask(404, '/v1/sources/nobody', {}, ['API-Version']);
              await ask(200, '/v1/openapi.json', {});
              return faults;
            }
            """;

    private static final String BY_OPENAPI_FETCH = """
            async ({ api }) => {
              const { default: createClient } = await import('/openapi-fetch.js');
              const client = createClient({
                baseUrl: `${api}/v1`,
                querySerializer: { array: { style: 'form', explode: false } },
              });
              const names = [];
              for (const time of ['cold', 'warm', 'warmer']) {
                const { data } = await client.GET('/sources/{slug}', {
                  params: { path: { slug: 'ind' }, query: { expand: ['topics', 'guides'] } },
                  cache: 'no-cache',
                });
                names.push(data.slug, data.topics.items.length > 0);
              }
              const { error } = await client.GET('/sources/{slug}', { params: { path: { slug: 'nobody' } } });
              return [...names, error.status];
            }
            """;

    @Inject
    Given given;

    private HttpServer elsewhere;

    @BeforeEach
    void elsewhere() throws IOException {
        given.sampleHub();
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext(
                "/", exchange -> answer(exchange, "text/html", "<!doctype html><title>Elsewhere</title>"));
        elsewhere.createContext(
                "/openapi-fetch.js", exchange -> answer(exchange, "text/javascript", Files.readString(OPENAPI_FETCH)));
        elsewhere.start();
    }

    @AfterEach
    void end() {
        elsewhere.stop(0);
    }

    private static void answer(HttpExchange exchange, String mediaType, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private Object evaluated(String script) {
        try (var visit = Visit.begun()) {
            visit.page().navigate("http://localhost:" + elsewhere.getAddress().getPort());
            return visit.page()
                    .evaluate(script, Map.of("api", Visit.origin(), "addresses", RecordedAnswers.addresses()));
        }
    }

    @Test
    void itsScriptsGetEveryAnswerHoweverTheyAsk() {
        var faults = evaluated(BY_FETCH);

        assertThat(faults).isEqualTo(List.of());
    }

    @Test
    void aGeneratedClientWorksThere() throws IOException, InterruptedException {
        if (!Files.exists(OPENAPI_FETCH)) {
            // Nothing of it is inherited: Node changes what it is given, and tests are told over it what to do.
            var installing = new ProcessBuilder("bash", "src/spec/install.sh")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(installing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(installing.waitFor()).as(said).isZero();
        }

        var result = evaluated(BY_OPENAPI_FETCH);

        assertThat(result).isEqualTo(List.of("ind", true, "ind", true, "ind", true, 404));
    }

    @Test
    void itsBrowserAsksBeforehandOnceADay() {
        var answer = RawHttp.send(
                "OPTIONS",
                "/v1/sources/ind",
                "Origin: https://elsewhere.example",
                "Access-Control-Request-Method: GET",
                "Access-Control-Request-Headers: if-none-match,preview-token");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.fields())
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry("access-control-allow-headers", "*")
                .containsEntry("access-control-max-age", "86400");
    }
}
