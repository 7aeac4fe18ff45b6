package org.wegwijzer.draft.document;

import org.wegwijzer.problem.FaultCode;

/**
 * One thing that is wrong with a bundle.
 *
 * @param file relative to the bundle
 * @param line from 1; 0 when the fault is the file itself
 * @param pointer where it is in its entry (JSON pointer, RFC 6901); empty when it is the whole
 * @param reason a sentence for the person who wrote it
 */
public record BundleFault(String file, int line, String pointer, FaultCode code, String reason)
        implements Comparable<BundleFault> {

    /** A fault of a place that is part of no entry. */
    public BundleFault(String file, int line, String reason) {
        this(file, line, "", FaultCode.MALFORMED_DOCUMENT, reason);
    }

    @Override
    public int compareTo(BundleFault other) {
        var byFile = file.compareTo(other.file);
        var byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : reason.compareTo(other.reason);
    }

    @Override
    public String toString() {
        var text = line == 0 ? "%s: %s".formatted(file, reason) : "%s:%s: %s".formatted(file, line, reason);
        // Names and keys come from the bundle; none of them shall write a line of its own into a log.
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
