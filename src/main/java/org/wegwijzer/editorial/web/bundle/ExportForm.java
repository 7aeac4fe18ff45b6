package org.wegwijzer.editorial.web.bundle;

import java.util.Locale;

/** The forms of an export. */
enum ExportForm {
    /** One JSON document. */
    JSON("application/json", "json"),
    /** The folder as a zip archive. */
    ZIP("application/zip", "zip"),
    /** Units of translation (XLIFF 2.1). */
    XLIFF("application/xliff+xml", "xlf");

    private final String mediaType;
    private final String extension;

    ExportForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of a file that holds one. */
    String extension() {
        return extension;
    }

    /** As requests and entity tags name it. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
