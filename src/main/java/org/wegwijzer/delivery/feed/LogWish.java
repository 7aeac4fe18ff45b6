package org.wegwijzer.delivery.feed;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.page.RequestParser;

/**
 * What a request wants to be known before it is answered, as far as that can be read: whatever is wrong with it is told by who
 * answers.
 *
 * @param atLeast the change that must be known
 * @param after the change after which others are wanted
 * @param patience how long to wait for them
 * @param tags some of which a change touches that is wanted; empty for any
 */
record LogWish(long atLeast, long after, Duration patience, List<String> tags) {

    /** Nothing. */
    static final LogWish NONE = new LogWish(ChangeLog.UNKNOWN, ChangeLog.UNKNOWN, Duration.ZERO, List.of());

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,2}");

    LogWish {
        tags = List.copyOf(tags);
    }

    /** @param isFeed whether the request is one for changes */
    static LogWish of(HttpServerRequest request, boolean isFeed) {
        try {
            return of(request.params(), isFeed);
        } catch (IllegalArgumentException undecodable) {
            return NONE;
        }
    }

    private static LogWish of(MultiMap query, boolean isFeed) {
        var atLeast = sequence(query.get(RequestParser.AT_LEAST));
        if (!isFeed) {
            return new LogWish(atLeast, ChangeLog.UNKNOWN, Duration.ZERO, List.of());
        }
        return new LogWish(
                atLeast, after(query.get(FeedRequest.AFTER)), wait(query.get(FeedRequest.WAIT)), tags(query));
    }

    private static long sequence(@Nullable String cursor) {
        return Optional.ofNullable(cursor)
                .flatMap(LogPosition::parse)
                .map(LogPosition::sequence)
                .orElse(ChangeLog.UNKNOWN);
    }

    private static long after(@Nullable String cursor) {
        return Optional.ofNullable(cursor)
                .flatMap(FeedCursor::parse)
                .map(known -> known.place().sequence())
                .orElse(ChangeLog.UNKNOWN);
    }

    private static Duration wait(@Nullable String seconds) {
        if (seconds == null || !SECONDS.matcher(seconds).matches()) {
            return Duration.ZERO;
        }
        var asked = Integer.parseInt(seconds);
        return asked > FeedRequest.LONGEST_WAIT ? Duration.ZERO : Duration.ofSeconds(asked);
    }

    private static List<String> tags(MultiMap query) {
        var topics = query.get(FeedRequest.TOPIC);
        if (topics != null) {
            return List.of(topics.split(",")).stream()
                    .map(slug -> CacheTags.entry(EntryType.TOPIC, slug))
                    .toList();
        }
        var types = query.get(FeedRequest.TYPE);
        var wanted = types == null
                ? Stream.of(EntryType.values())
                : List.of(types.split(",")).stream().flatMap(name -> EntryType.ofSingular(name).stream());
        return wanted.map(CacheTags::recent).toList();
    }

    boolean isNothing() {
        return equals(NONE);
    }

    /** The last change that must be known before anything can be told. */
    long known() {
        return Math.max(atLeast, after);
    }

    /** Whether changes that were seen may be among those that are wanted. */
    boolean isAbout(ChangesSeen seen) {
        return seen.tags().contains(CacheTags.EVERYTHING)
                // What is gone is told whatever is wanted.
                || seen.tags().contains(CacheTags.GONE)
                || seen.tags().stream().anyMatch(this::isWanted);
    }

    /** A list of a topic is touched with what stands in it. */
    private boolean isWanted(String touched) {
        return tags.contains(touched.substring(touched.indexOf('@') + 1));
    }
}
