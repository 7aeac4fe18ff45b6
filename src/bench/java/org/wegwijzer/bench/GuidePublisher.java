package org.wegwijzer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Publishes a guide once a second as an editor does, and looks whether readers see it. */
final class GuidePublisher {

    private static final int EVERY_MILLIS = 1_000;
    private static final String ROOT = "/editorial/v1";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI origin;
    private final String key;
    private final List<String> guides;

    /** @param key that opens publishing */
    GuidePublisher(URI origin, String key, List<String> guides) {
        this.origin = origin;
        this.key = key;
        this.guides = guides;
    }

    /** How long publications took until the end, by {@link System#nanoTime}; those that readers did not see failed. */
    ReadingTimes until(long end) throws IOException, InterruptedException {
        var times = new ReadingTimes();
        for (var number = 1; System.nanoTime() < end; number++) {
            var start = System.nanoTime();
            var slug = guides.get(number % guides.size());
            var title = "Published as number " + number;
            times.add(ReadingTimes.Origin.MISS, publish(slug, title));
            if (!isSeen(slug, title)) {
                times.fail();
            }
            Thread.sleep(Math.max(0, EVERY_MILLIS - (System.nanoTime() - start) / 1_000_000));
        }
        return times;
    }

    private long publish(String slug, String title) throws IOException, InterruptedException {
        var made = send("POST", "/releases", "{\"name\":\"%s\"}".formatted(title), "");
        var release = made.headers().firstValue("Location").orElseThrow().substring(ROOT.length());
        var draft = send("POST", "/guides/" + slug + "/draft", "", "");
        send("PATCH", "/guides/" + slug + "/draft", "{\"texts\":{\"en\":{\"title\":\"%s\"}}}".formatted(title), tag(draft));
        send("PUT", release + "/items/guides/" + slug, "{\"action\":\"publish\"}", "");
        var seen = send("GET", release, "", "");
        var start = System.nanoTime();
        send("POST", release + "/publish", "", tag(seen));
        return System.nanoTime() - start;
    }

    private boolean isSeen(String slug, String title) throws IOException, InterruptedException {
        var page = HttpRequest.newBuilder(origin.resolve("/v1/guides/" + slug + "?lang=en")).build();
        return http.send(page, HttpResponse.BodyHandlers.ofString()).body().contains(title);
    }

    private static String tag(HttpResponse<String> seen) {
        return seen.headers().firstValue("ETag").orElse("");
    }

    private HttpResponse<String> send(String method, String path, String body, String tag)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(origin.resolve(ROOT + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!tag.isEmpty()) {
            request.header("If-Match", tag);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s: %s %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
