package org.wegwijzer.purge;

import java.time.Duration;
import java.util.Optional;

/** Whether caches in front may keep answers for long, since they are told when one changes. */
public interface KeepPermit {

    /** Whether a cache is told at all. */
    boolean isConfigured();

    /** The header field in which the cache looks for the names of an answer, if that is known. */
    Optional<String> field();

    /** How long a cache may keep an answer that leaves now and is right as far as this node knows; nothing if not for long. */
    Optional<Duration> now();
}
