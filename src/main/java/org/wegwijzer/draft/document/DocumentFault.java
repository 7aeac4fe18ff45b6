package org.wegwijzer.draft.document;

import org.wegwijzer.problem.FaultCode;

/**
 * One thing that is wrong with a document, or with the file that it should be in.
 *
 * @param file what the document is called; in a bundle its path from there
 * @param line from 1; 0 when the fault is the file itself
 * @param pointer where it is in its entry (JSON pointer, RFC 6901); empty when it is the whole
 * @param reason a sentence for the person who wrote it
 */
public record DocumentFault(String file, int line, String pointer, FaultCode code, String reason)
        implements Comparable<DocumentFault> {

    /** A fault of a place that is part of no entry. */
    public DocumentFault(String file, int line, String reason) {
        this(file, line, "", FaultCode.MALFORMED_DOCUMENT, reason);
    }

    @Override
    public int compareTo(DocumentFault other) {
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
