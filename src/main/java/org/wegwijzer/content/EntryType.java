package org.wegwijzer.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The content types, in the order in which they may be written: each links only to itself and to those before it. */
public enum EntryType {
    /** An authority that readers are sent to. */
    SOURCE("sources"),
    /** A theme with an ordered, annotated collection of sources. */
    TOPIC("topics"),
    /** An article that cites sources. */
    GUIDE("guides"),
    /** A question with a short answer and a matching guide. */
    FAQ("faqs");

    private final String singular = name().toLowerCase(Locale.ROOT);
    private final String plural;

    EntryType(String plural) {
        this.plural = plural;
    }

    /** The public name of the type: {@code source}. Also the name of its table. */
    public String singular() {
        return singular;
    }

    /** The public name of the type's collection: {@code sources}. */
    public String plural() {
        return plural;
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
