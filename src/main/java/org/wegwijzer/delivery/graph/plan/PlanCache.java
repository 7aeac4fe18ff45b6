package org.wegwijzer.delivery.graph.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape.Detail;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.graph.request.FieldChoice;
import org.wegwijzer.delivery.graph.request.ViewOptions;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.sql.Statement;

/** How answers are read. Readers choose what answers show, so there are many plans, of which few are used often. */
public final class PlanCache {

    /** Characters of all statements that are kept. */
    private static final long ROOM = 4_000_000;

    private final Shapes shapes;
    private final Statements statements;
    private final GroupStatements groupStatements;
    private final Cache<Wish, Root> roots = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Wish wish, Root root) -> root.length())
            .build();

    private final Cache<GroupWish, Plan.Groups> groups = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((GroupWish wish, Plan.Groups plan) -> plan.length())
            .build();

    /** @param shapes of all content types */
    public PlanCache(Shapes shapes) {
        this.shapes = shapes;
        this.statements = new Statements(shapes);
        this.groupStatements = new GroupStatements(statements);
    }

    /** All that a plan follows from. */
    private record Wish(EntryType type, Detail detail, FieldChoice fields, Expansion expansion) {

        Wish below(EntryType target, String relation) {
            return new Wish(target, Detail.CARD, fields.below(relation), expansion.of(relation));
        }
    }

    /** @param ofEach what is wanted of each group */
    private record GroupWish(ToGroups<?, ?> relation, FieldChoice fields, Expansion ofEach) {}

    /**
     * How a whole answer is read.
     *
     * @param bySlug gives the entry of a page
     * @param bySlugs gives several entries
     */
    public record Root(Statement bySlug, Statement bySlugs, Plan plan) {

        int length() {
            return bySlug.length() + bySlugs.length() + plan.length();
        }
    }

    /** How entries of a type and all that readers wish to see with them are read. */
    public Root of(EntryType type, Detail detail, ViewOptions wishes) {
        return roots.get(new Wish(type, detail, wishes.fields(), wishes.expansion()), this::root);
    }

    /** How groups and all that readers wish to see with them are read. */
    public Plan.Groups of(ToGroups<?, ?> relation, ViewOptions wishes) {
        return groups.get(new GroupWish(relation, wishes.fields(), wishes.expansion()), this::groups);
    }

    private Root root(Wish wish) {
        var plan = plan(wish);
        return new Root(statements.bySlug(plan.wanted()), statements.bySlugs(plan.wanted()), plan);
    }

    private Plan plan(Wish wish) {
        var shape = shapes.of(wish.type());
        var wanted = new Projection(shape, wish.detail(), wish.fields(), wish.expansion());
        return new Plan(
                wanted,
                statements.byIds(wanted),
                wanted.showsBody() ? Optional.of(statements.longTexts(wanted)) : Optional.empty(),
                wanted.expanded().stream().map(relation -> many(wish, relation)).toList(),
                wanted.expandedGroups().stream()
                        .map(each -> groups(new GroupWish(
                                each,
                                wish.fields().below(each.name()),
                                wish.expansion().of(each.name()))))
                        .toList(),
                wanted.expandedLinks().stream().map(link -> one(wish, link)).toList());
    }

    private Plan.Many many(Wish wish, ToMany<?> relation) {
        var below = plan(wish.below(relation.target(), relation.name()));
        return new Plan.Many(
                relation,
                below,
                statements.edgesOfOne(relation, below.wanted()),
                statements.edgesOfSeveral(relation, below.wanted()));
    }

    private Plan.Groups groups(GroupWish wish) {
        var relation = wish.relation();
        var links = relation.links();
        var wanted = Optional.of(links.name()).filter(wish.ofEach()::wants);
        return new Plan.Groups(relation, groupStatements.groups(relation), wanted.map(name -> {
            var below = plan(new Wish(
                    links.target(),
                    Detail.CARD,
                    wish.fields().below(name),
                    wish.ofEach().of(name)));
            return new Plan.GroupLinks(below, groupStatements.links(relation, below.wanted()));
        }));
    }

    private Plan.One one(Wish wish, ToOne<?> link) {
        return new Plan.One(link, plan(wish.below(link.target(), link.name())));
    }
}
