package org.wegwijzer.openapi;

import java.util.stream.Collectors;
import org.wegwijzer.expand.Expansion;

/**
 * Where in an answer an entry stands, by which it shows more or less of itself.
 *
 * @param shown what is expanded there, where that does not depend on the request
 */
record SchemaPlace(Kind kind, Expansion shown) {

    /** What an entry's own address answers. */
    static final SchemaPlace PAGE = new SchemaPlace(Kind.PAGE, Expansion.NONE);

    /** In lists and expansions. */
    static final SchemaPlace CARD = new SchemaPlace(Kind.CARD, Expansion.NONE);

    /** The sorts of places. */
    enum Kind {
        PAGE,
        CARD,
        WHOLE,
        PART
    }

    /** What a whole page answers. */
    static SchemaPlace whole(Expansion shown) {
        return new SchemaPlace(Kind.WHOLE, shown);
    }

    /** On a whole page. */
    static SchemaPlace part(Expansion shown) {
        return new SchemaPlace(Kind.PART, shown);
    }

    /** Whether what is expanded depends on the request. */
    boolean isOpen() {
        return kind == Kind.PAGE || kind == Kind.CARD;
    }

    /** Where the targets of a relation stand. */
    SchemaPlace below(String relation) {
        return isOpen() ? CARD : part(shown.of(relation));
    }

    /** What the name of an entry's schema ends with here. */
    String ofEntry() {
        return switch (kind) {
            case PAGE -> "";
            case CARD -> "Card";
            case WHOLE -> "Page";
            case PART -> ofOther();
        };
    }

    /** What the name of another schema ends with here. */
    String ofOther() {
        if (isOpen()) {
            return "";
        }
        return shown.branches().isEmpty() ? "OnPage" : "With" + relations();
    }

    private String relations() {
        return shown.branches().keySet().stream().map(Parameters::capitalised).collect(Collectors.joining("And"));
    }
}
