package org.wegwijzer.webhook.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a release ({@code release.published}, {@code release.scheduled}, {@code release.failed}).
 *
 * @param release its id
 * @param href where editors read it
 * @param name what editors call it
 * @param by who published it, or put it on the clock
 * @param publishAt when it is to publish itself; only of {@code release.scheduled}
 * @param reason why it could not be published, cut where it is long; only of {@code release.failed}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleaseNews(
        UUID release,
        String href,
        String name,
        String by,
        @Nullable Instant publishAt,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 500;

    /** One that became public. */
    public static ReleaseNews published(UUID release, String name, String by) {
        return new ReleaseNews(release, href(release), name, by, null, null);
    }

    /** One that is to. */
    public static ReleaseNews scheduled(UUID release, String name, String by, Instant publishAt) {
        return new ReleaseNews(release, href(release), name, by, publishAt, null);
    }

    /** One that could not. */
    public static ReleaseNews failed(UUID release, String name, String by, String reason) {
        var told = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON - 1) + "…" : reason;
        return new ReleaseNews(release, href(release), name, by, null, told);
    }

    private static String href(UUID release) {
        return "/editorial/v1/releases/" + release;
    }
}
