package org.wegwijzer.purge;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Tells one cache over HTTP; follows no redirection. */
final class PurgeClient {

    /** How long a request may take with all of its answer. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int FIRST_OK = 200;
    private static final int FIRST_NO = 300;

    /** Cloudflare says so with a status, and once more in words. */
    private static final Pattern REFUSED = Pattern.compile("\"success\"\\s*:\\s*false");

    private final CacheDescription cache;
    private final HttpClient http;

    PurgeClient(CacheDescription cache) {
        this.cache = cache;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /**
     * Has the cache forget what has one of these names, as many as it takes at once.
     *
     * @throws PurgeFailedException if it did not say that it does
     * @throws InterruptedException if the process stops
     */
    void tell(List<String> portion) throws PurgeFailedException, InterruptedException {
        var sent = http.sendAsync(cache.request(portion).build(), response -> new FirstBytes());
        try {
            judge(sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new PurgeFailedException("it does not answer in time");
        } catch (ExecutionException failure) {
            var cause = Objects.requireNonNullElse(failure.getCause(), failure);
            throw new PurgeFailedException(cause.getClass().getSimpleName());
        } finally {
            // Closes the connection if the answer has not come.
            sent.cancel(true);
        }
    }

    private static void judge(HttpResponse<String> answer) throws PurgeFailedException {
        var status = answer.statusCode();
        if (status < FIRST_OK || status >= FIRST_NO) {
            throw new PurgeFailedException("it answers with status " + status, retryAfter(answer));
        }
        if (REFUSED.matcher(answer.body()).find()) {
            throw new PurgeFailedException("it answers that it did not");
        }
    }

    /** In seconds; a date is passed over, and so is what is longer than ten minutes. */
    private static Duration retryAfter(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .orElse(Duration.ZERO);
    }
}
