package org.wegwijzer.content.link;

import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/**
 * Links that nobody writes because they follow from two others. The target shows those who are linked with it so among those who
 * link to it directly, after them, and each once.
 */
public enum IndirectLink {

    /** A question has to do with every source that its guide cites. */
    FAQ_CITATION(LinkKind.FAQ_GUIDE, LinkKind.GUIDE_SOURCE, LinkKind.FAQ_SOURCE);

    private final LinkKind first;
    private final LinkKind second;
    private final LinkKind direct;

    /**
     * @param first leads from the owner to an entry between
     * @param second leads on from there to the target
     * @param direct leads from the owner to the target, and gives the relation of the target its name
     */
    IndirectLink(LinkKind first, LinkKind second, LinkKind direct) {
        this.first = first;
        this.second = second;
        this.direct = direct;
    }

    /** Leads from the owner to an entry between. */
    public LinkKind first() {
        return first;
    }

    /** Leads on from there to the target. */
    public LinkKind second() {
        return second;
    }

    /** Leads from the owner to the target without anything between. */
    public LinkKind direct() {
        return direct;
    }

    /** The type of the entries between. */
    public EntryType between() {
        return first.target();
    }

    /** What is shown among links of a kind, if anything is. */
    public static Optional<IndirectLink> among(LinkKind direct) {
        return Stream.of(values()).filter(link -> link.direct == direct).findFirst();
    }
}
