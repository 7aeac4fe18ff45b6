package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large and how deep documents may be; far above any real entry, far below what hurts. */
public final class DocumentLimits {

    /** Of one YAML or Markdown file, in bytes. */
    public static final int FILE_BYTES = 1_000_000;

    /** Of one entry of a JSON document: the parts of its tree. Links, languages and key points make some ten thousand. */
    static final int ENTRY_PARTS = 100_000;

    /** Of one entry of a JSON document, in characters: a hundred languages of the longest body. */
    static final int ENTRY_CHARACTERS = 25_000_000;

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

    private DocumentLimits() {}
}
