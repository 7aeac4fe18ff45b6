package org.wegwijzer.draft.document;

import org.wegwijzer.problem.FaultCode;

/**
 * One thing that is wrong with a document, or with the file that it should be in.
 *
 * @param file what the document is called; in a bundle its path from there
 * @param line from 1; 0 when the fault is the file itself
 * @param pointer where it is in its entry (JSON pointer, RFC 6901); empty when it is the whole
 * @param where the same place as people write it in files, {@code texts.en.name}; empty where the reason says it
 * @param reason a sentence for the person who wrote it
 */
public record DocumentFault(String file, int line, String pointer, FaultCode code, String where, String reason)
        implements Comparable<DocumentFault> {

    /** A fault of a place that is part of no entry. */
    public DocumentFault(String file, int line, String reason) {
        this(file, line, "", FaultCode.MALFORMED_DOCUMENT, "", reason);
    }

    /** The reason with the place that it is about, for people who see no pointer. */
    public String sentence() {
        return where.isEmpty() ? reason : where + ": " + reason;
    }

    @Override
    public int compareTo(DocumentFault other) {
        var byFile = file.compareTo(other.file);
        var byLine = Integer.compare(line, other.line);
        return byFile != 0 ? byFile : byLine != 0 ? byLine : sentence().compareTo(other.sentence());
    }

    @Override
    public String toString() {
        var text = line == 0 ? "%s: %s".formatted(file, sentence()) : "%s:%s: %s".formatted(file, line, sentence());
        // Names and keys come from the bundle; none of them shall write a line of its own into a log.
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
