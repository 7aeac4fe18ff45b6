package org.wegwijzer.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The content types, in the order in which they may be written: each links only to itself and to those before it. */
public enum EntryType {
    /** An authority that readers are sent to. */
    SOURCE("sources", "name", "description", true),
    /** A theme with an ordered, annotated collection of sources. */
    TOPIC("topics", "title", "description", false),
    /** An article that cites sources. */
    GUIDE("guides", "title", "summary", true),
    /** A question with a short answer and a matching guide. */
    FAQ("faqs", "question", "answer", false);

    private final String singular = name().toLowerCase(Locale.ROOT);
    private final String plural;
    private final String naming;
    private final String summary;
    private final boolean hasBody;

    /**
     * @param naming the field of its texts that names an entry
     * @param summary the field that says in short what the entry is about
     * @param hasBody whether its texts have a long one in Markdown, {@code body}
     */
    EntryType(String plural, String naming, String summary, boolean hasBody) {
        this.plural = plural;
        this.naming = naming;
        this.summary = summary;
        this.hasBody = hasBody;
    }

    /** The public name of the type: {@code source}. Also the name of its table. */
    public String singular() {
        return singular;
    }

    /** The public name of the type's collection: {@code sources}. */
    public String plural() {
        return plural;
    }

    /** The field of its texts that names an entry: {@code title}. Also the column. */
    public String naming() {
        return naming;
    }

    /** The field of its texts that says in short what an entry is about: {@code summary}. Also the column. */
    public String summary() {
        return summary;
    }

    /** Whether its texts have a long one in Markdown, {@code body}, which may refer to other entries. */
    public boolean hasBody() {
        return hasBody;
    }

    /** The type whose collection has that public name, if there is one. */
    public static Optional<EntryType> ofPlural(String name) {
        return Stream.of(values()).filter(type -> type.plural.equals(name)).findFirst();
    }

    /** The type of that public name, if there is one. */
    public static Optional<EntryType> ofSingular(String name) {
        return Stream.of(values()).filter(type -> type.singular.equals(name)).findFirst();
    }
}
