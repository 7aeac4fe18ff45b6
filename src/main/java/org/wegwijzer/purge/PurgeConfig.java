package org.wegwijzer.purge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The cache in front that is told what a publication changed; without {@link #cache} none is, and nothing else here counts. */
@ConfigMapping(prefix = "wegwijzer.purge")
public interface PurgeConfig {

    /** Which cache it is: {@code varnish}, {@code fastly}, {@code cloudflare} or {@code other}. */
    Optional<PurgedCache> cache();

    /**
     * Where it is told: {@code http://host:port} or {@code https://…}. Of Varnish, or of a cache that is described, one for each server,
     * with commas between them. Fastly and Cloudflare have addresses of their own.
     */
    Optional<List<String>> addresses();

    /** Of Fastly the id of the service, of Cloudflare that of the zone. */
    Optional<String> id();

    /** The credentials: of Fastly and Cloudflare a token that may purge; of others the value of {@link #credentialsHeader}. */
    Optional<String> credentials();

    /** Of Cloudflare the plan, by which so many requests are sent and no more. */
    @WithDefault("free")
    CloudflarePlan plan();

    /** How long the cache may keep an answer ({@code CDN-Cache-Control}, RFC 9213); a minute or more. */
    @WithDefault("1d")
    Duration keep();

    /**
     * How long what was on its way to the cache when the last node learnt of a change has to arrive there before the purge follows; at
     * most ten seconds.
     */
    @WithDefault("100ms")
    Duration settle();

    /** Of a cache that is described: the method of requests. */
    @WithDefault("POST")
    String method();

    /** Of a cache that is described: the header field with the names. */
    Optional<String> field();

    /** Of a cache that is described: the body of requests, with <code>{tags}</code> where the names stand. */
    Optional<String> body();

    /** Of a cache that is described: the type of the body. */
    @WithDefault("application/json")
    String contentType();

    /** Of a cache that is described: what stands between two names; a comma unless set. */
    Optional<String> separator();

    /** Of a cache that is described: the most names of a request. */
    @WithDefault("30")
    int tagsPerRequest();

    /** Of a cache that is described: the most requests per second, fractions too. */
    @WithDefault("10")
    double requestsPerSecond();

    /** Of a cache that is described: the header field with the {@link #credentials}. */
    @WithDefault("Authorization")
    String credentialsHeader();
}
