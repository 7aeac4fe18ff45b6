package org.wegwijzer.delivery.whole;

import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.page.HomeParameters;
import org.wegwijzer.expand.Expansion;

/** What whole pages show of all that they relate to. */
public final class PageExpansions {

    /** Of each topic on the page with which a reader begins. */
    public static final Expansion HOME = Expansion.of(List.of(HomeParameters.RELATION));

    private static final Expansion SOURCE = Expansion.of(List.of("topics", "guides", "faqs.guide", "hub"));
    private static final Expansion TOPIC =
            Expansion.of(List.of("sources", "collections.sources", "guides", "faqs.guide", "children", "hub"));
    private static final Expansion GUIDE = Expansion.of(List.of("topics", "sources", "faqs", "next", "hub"));
    private static final Expansion FAQ = Expansion.of(List.of("guide", "topics", "sources", "hub"));

    private PageExpansions() {}

    /** Of an entry of this type. */
    public static Expansion of(EntryType type) {
        return switch (type) {
            case SOURCE -> SOURCE;
            case TOPIC -> TOPIC;
            case GUIDE -> GUIDE;
            case FAQ -> FAQ;
        };
    }
}
