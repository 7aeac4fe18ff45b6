package org.wegwijzer.bundle;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large and how deep a bundle's files may be; far above any real hub, far below what hurts. */
final class Limits {

    /** Of one YAML or Markdown file, in bytes. */
    static final int FILE_BYTES = 1_000_000;

    private static final int NESTING = 30;
    private static final int NUMBER_CHARACTERS = 30;
    private static final int NAME_CHARACTERS = 200;

    /** For every parser of ours. */
    static final StreamReadConstraints PARSING = StreamReadConstraints.builder()
            .maxNestingDepth(NESTING)
            .maxNumberLength(NUMBER_CHARACTERS)
            .maxNameLength(NAME_CHARACTERS)
            .maxStringLength(FILE_BYTES)
            .build();

    private Limits() {}
}
