package org.wegwijzer.bundle;

import org.wegwijzer.draft.document.DocumentLimits;

/** How much a bundle may hold, against zip bombs and endless reports; far above any real hub, far below what hurts. */
final class BundleLimits {

    /** Of an archive: files and folders together. */
    static final int ARCHIVE_ENTRIES = 500_000;

    /** Of everything that is in an archive. */
    static final long ARCHIVE_BYTES = 1L << 30;

    /** How many times larger than the archive its content may be; files of content are some ten times larger. */
    static final long ARCHIVE_RATIO = 100;

    /** What a small archive may hold beyond that, in bytes. */
    static final long ARCHIVE_SLACK = 4L * DocumentLimits.FILE_BYTES;

    /** Faults that are said; whoever has more has another problem. */
    static final int FAULTS = 10_000;

    private BundleLimits() {}
}
