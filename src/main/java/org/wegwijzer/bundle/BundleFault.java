package org.wegwijzer.bundle;

/**
 * One thing that is wrong with a bundle.
 *
 * @param file relative to the bundle
 * @param line from 1; 0 when the fault is the file itself
 * @param reason a sentence for the person who wrote it
 */
public record BundleFault(String file, int line, String reason) implements Comparable<BundleFault> {

    @Override
    public int compareTo(BundleFault other) {
        var byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, reason) : "%s:%d: %s".formatted(file, line, reason);
    }
}
