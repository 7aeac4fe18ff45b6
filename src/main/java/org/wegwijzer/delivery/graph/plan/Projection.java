package org.wegwijzer.delivery.graph.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wegwijzer.delivery.graph.declaration.LongText;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.graph.request.FieldChoice;
import org.wegwijzer.expand.Expansion;

/** What is wanted of the entries of one type in one step of an answer. Made once for all answers that want the same. */
public final class Projection {

    private final Shape shape;
    private final FieldChoice fields;
    private final Expansion expansion;
    private final Set<String> shown;
    private final Detail detail;
    private final boolean isCard;

    /**
     * The members of one step.
     *
     * @param fields which members the entries show, besides the relations that are expanded, unless {@code detail} says so
     * @param expansion what is wanted of what they relate to
     */
    Projection(Shape shape, Detail detail, FieldChoice fields, Expansion expansion) {
        var members = fields.of(shape, detail);
        this.shape = shape;
        this.fields = fields;
        this.expansion = expansion;
        this.shown = new HashSet<>(members);
        this.shown.addAll(expansion.branches().keySet());
        this.isCard = expansion.branches().isEmpty() && members.equals(shape.members(Detail.CARD));
        this.detail = shape.members(Detail.CARD).containsAll(members) ? Detail.CARD : Detail.PAGE;
    }

    /** How the entries are shaped. */
    public Shape shape() {
        return shape;
    }

    /** What is wanted of what they relate to. */
    public Expansion expansion() {
        return expansion;
    }

    /** Which members are wanted of the entries, and of what they relate to. */
    public FieldChoice fields() {
        return fields;
    }

    /** Whether the entries show the member. */
    public boolean shows(String member) {
        return shown.contains(member);
    }

    /** Whether it is what lists show when a request names nothing, which is the same wherever the entries stand. */
    public boolean isCard() {
        return isCard;
    }

    /** The relations whose items are wanted. */
    List<ToMany<?>> expanded() {
        return shape.relations().stream()
                .filter(relation -> expansion.wants(relation.name()))
                .toList();
    }

    /** The relations to many that are shown, expanded or not. */
    private List<ToMany<?>> counted() {
        return shape.relations().stream()
                .filter(relation -> shows(relation.name()))
                .toList();
    }

    /** The relations to groups whose items are wanted. */
    List<ToGroups<?, ?>> expandedGroups() {
        return shape.groups().stream()
                .filter(groups -> expansion.wants(groups.name()))
                .toList();
    }

    /** The columns with how many links and groups of links there are of what is shown, expanded or not. */
    Stream<String> counts() {
        var many = counted().stream().map(relation -> "t." + relation.countColumn());
        var groups = shape.groups().stream()
                .filter(each -> shows(each.name()))
                .map(each -> "t.%s, t.%s as %s"
                        .formatted(each.countColumn(), each.links().countColumn(), each.linksColumn()));
        return Stream.concat(many, groups);
    }

    /** The relations to one that are shown, expanded or not. */
    List<ToOne<?>> links() {
        return shape.links().stream().filter(link -> shows(link.name())).toList();
    }

    /** The relations to one whose item is wanted. */
    List<ToOne<?>> expandedLinks() {
        return links().stream().filter(link -> expansion.wants(link.name())).toList();
    }

    boolean showsBody() {
        return shape.hasLongText() && LongText.MEMBERS.stream().anyMatch(this::shows);
    }

    /** How much must be read to show the members. */
    Detail detail() {
        return detail;
    }
}
