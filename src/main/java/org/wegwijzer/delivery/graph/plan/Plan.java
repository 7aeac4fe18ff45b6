package org.wegwijzer.delivery.graph.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.sql.Statement;

/**
 * How one step of an answer is read: what is wanted of the entries, and the statements that give what follows from them, down to
 * the last step. Made once for all answers that want the same.
 *
 * @param byIds gives the entries by their ids
 * @param texts gives all texts of the entries, unless those that give the entries do
 * @param many the relations to many whose items are wanted
 * @param groups the relations to groups whose items are wanted
 * @param one the relations to one whose item is wanted
 */
public record Plan(
        Projection wanted,
        Statement byIds,
        Optional<Statement> texts,
        List<Many> many,
        List<Groups> groups,
        List<One> one) {

    /**
     * A relation to many whose items are wanted.
     *
     * @param below how they are read
     * @param ofOne gives the first links of one parent, with their targets unless those are cards, which may be at hand
     * @param ofSeveral the same for each of several parents
     */
    public record Many(ToMany<?> relation, Plan below, Statement ofOne, Statement ofSeveral) {}

    /**
     * A relation to groups whose items are wanted.
     *
     * @param ofParents gives the groups of several parents, by place
     * @param links how their links are read, if those are wanted
     */
    public record Groups(ToGroups<?, ?> relation, Statement ofParents, Optional<GroupLinks> links) {

        int length() {
            return ofParents.length() + links.map(GroupLinks::length).orElse(0);
        }
    }

    /**
     * The links of groups.
     *
     * @param below how their targets are read
     * @param ofGroups gives the first links of each group, with their targets unless those are cards, which may be at hand
     */
    public record GroupLinks(Plan below, Statement ofGroups) {

        int length() {
            return below.length() + ofGroups.length();
        }
    }

    /**
     * A relation to one whose item is wanted.
     *
     * @param below how it is read
     */
    public record One(ToOne<?> relation, Plan below) {}

    /** How many characters all its statements have. */
    int length() {
        var below = Stream.concat(
                many.stream()
                        .map(each -> each.below().length()
                                + each.ofOne().length()
                                + each.ofSeveral().length()),
                one.stream().map(each -> each.below().length()));
        return byIds.length()
                + texts.map(Statement::length).orElse(0)
                + groups.stream().mapToInt(Groups::length).sum()
                + below.mapToInt(Integer::intValue).sum();
    }
}
