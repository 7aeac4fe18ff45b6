package org.wegwijzer.content.link;

import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/**
 * Links of one kind seen from one of their ends: the links of an entry of the type {@link #from()} lead to entries of the type
 * {@link #to()}.
 *
 * @param isForward whether it is the end that the links belong to
 */
public record LinkSide(LinkKind kind, boolean isForward) {

    /** Every kind of link from both its ends. */
    public static Stream<LinkSide> all() {
        return Stream.of(LinkKind.values()).flatMap(kind -> Stream.of(kind.forward(), kind.backward()));
    }

    /** The same links from their other end. */
    public LinkSide opposite() {
        return new LinkSide(kind, !isForward);
    }

    /** The type of the entry whose links these are. */
    public EntryType from() {
        return isForward ? kind.owner() : kind.target();
    }

    /** The type of the entries at the other end. */
    public EntryType to() {
        return isForward ? kind.target() : kind.owner();
    }

    /** The table of the links. */
    public String table() {
        return kind.rows().table();
    }

    /** The column with the internal id of the entry whose links these are. */
    public String fromColumn() {
        return isForward ? kind.rows().owner() : kind.rows().target();
    }

    /** The column with the internal id of the entry at the other end. */
    public String toColumn() {
        return isForward ? kind.rows().target() : kind.rows().owner();
    }

    /** The name of the list in which the entry shows them, if it has one. */
    public Optional<String> list() {
        return isForward ? Optional.of(kind.member()).filter(member -> kind.isList()) : kind.reverse();
    }
}
