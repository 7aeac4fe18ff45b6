package org.wegwijzer.delivery.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wegwijzer.delivery.graph.Shape.Detail;
import org.wegwijzer.expand.Expansion;

/**
 * What is wanted of the entries of one type in one step of an answer.
 *
 * @param members the members that they show, besides the relations that are expanded
 * @param expansion what is wanted of what they relate to
 */
record Wanted(Shape shape, Set<String> members, Expansion expansion) {

    Wanted {
        members = Set.copyOf(members);
    }

    boolean shows(String member) {
        return members.contains(member) || expansion.wants(member);
    }

    /** The relations whose items are wanted. */
    List<ToMany<?>> expanded() {
        return shape.relations().stream()
                .filter(relation -> expansion.wants(relation.name()))
                .toList();
    }

    /** The relations to many that are shown, expanded or not. */
    Stream<ToMany<?>> counted() {
        return shape.relations().stream().filter(relation -> shows(relation.name()));
    }

    /** The relations to one that are shown, expanded or not. */
    List<ToOne<?>> links() {
        return shape.links().stream().filter(link -> shows(link.name())).toList();
    }

    boolean showsBody() {
        return shape.fields(Detail.PAGE).contains(Bodies.FIELD)
                && Bodies.MEMBERS.stream().anyMatch(this::shows);
    }

    /** How much must be read to show the members. */
    Detail detail() {
        return shape.members(Detail.CARD).containsAll(members) ? Detail.CARD : Detail.PAGE;
    }
}
