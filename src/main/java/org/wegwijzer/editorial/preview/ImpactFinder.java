package org.wegwijzer.editorial.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.editorial.preview.Impact.AnswerChange;
import org.wegwijzer.editorial.preview.Impact.AnswerKind;
import org.wegwijzer.editorial.preview.Impact.Effect;
import org.wegwijzer.editorial.preview.Neighbours.Place;
import org.wegwijzer.editorial.release.Rehearsals;
import org.wegwijzer.editorial.release.Rehearsals.Prospect;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;

/**
 * Says what a change would change: makes it in a transaction that is undone, and compares every answer near it, before and after,
 * in every language. What is near follows from the tags that the change touches: an answer shows an entry with its own counts and
 * references, so two links further than what was touched nothing can be different.
 */
@ApplicationScoped
public class ImpactFinder {

    /** Beyond this comparing would take too long. */
    private static final int MOST_PLACES = 400;

    /** Lists of all entries that are longer are not compared. */
    private static final int LONGEST_LIST = 1_000;

    private static final Pattern ENTRY = Pattern.compile("(?:[a-z]+@)?([a-z]+):([a-z0-9-]+)");

    private final Rehearsals prospects;
    private final ContentReader published;
    private final ContentGraph graph;
    private final AnswerRenderer rendering;
    private final Shapes shapes;
    private final HubPages hub;

    ImpactFinder(
            Rehearsals prospects,
            ContentReader published,
            ContentGraph graph,
            AnswerRenderer rendering,
            Shapes shapes,
            HubPages hub) {
        this.prospects = prospects;
        this.published = published;
        this.graph = graph;
        this.rendering = rendering;
        this.shapes = shapes;
        this.hub = hub;
    }

    /**
     * What publishing the draft of an entry by itself would change.
     *
     * @throws ProblemException NOT_FOUND if it has none; CONFLICT with what stands in the way
     */
    public Impact ofChange(EntryType type, Slug slug) {
        return prospects.ofChange(type, slug, this::compare);
    }

    /**
     * What removing an entry would change, together with all links to it; a question goes with its guide.
     *
     * @throws ProblemException NOT_FOUND if it is not public
     */
    public Impact ofRemoval(EntryType type, Slug slug) {
        return prospects.ofRemoval(type, slug, this::compare);
    }

    private Impact compare(Prospect prospect) {
        var touched = prospect.touched().stream()
                .map(ENTRY::matcher)
                .filter(tag -> tag.matches())
                .map(tag -> Neighbours.place(tag.group(1), tag.group(2)))
                .collect(Collectors.toSet());
        var near = new HashSet<>(around(touched));
        near.addAll(published.boundToThread(prospect.connection(), () -> around(touched)));
        prospect.naming().stream()
                .map(user -> Neighbours.place(user.type(), user.slug().value()))
                .forEach(near::add);
        var complete = near.size() <= MOST_PLACES && !prospect.touched().contains(CacheTags.EVERYTHING);
        var changes = new ArrayList<AnswerChange>();
        (complete ? near : touched)
                .stream()
                        .sorted(Comparator.comparing(Place::type).thenComparing(Place::slug))
                        .forEach(place -> compare(place, prospect, changes));
        var all = complete && lists(prospect, changes);
        return new Impact(all, changes, prospect.users());
    }

    /** Compares the lists of all entries; false if one is too long for that. */
    private boolean lists(Prospect prospect, List<AnswerChange> changes) {
        var all = true;
        for (var type : EntryType.values()) {
            if (graph.count(type) > LONGEST_LIST) {
                all = false;
            } else {
                compareList(type, prospect, changes);
            }
        }
        return all;
    }

    /** All that is at most two links away. */
    private Set<Place> around(Set<Place> places) {
        var next = Neighbours.of(places, published);
        return next.size() > MOST_PLACES ? next : Neighbours.of(next, published);
    }

    private void compare(Place place, Prospect prospect, List<AnswerChange> changes) {
        var type = place.type();
        var slug = place.slug();
        compare(language -> rendering.page(type, slug, language), prospect)
                .forEach((effect, languages) -> changes.add(new AnswerChange(
                        Addresses.entry(type, slug.value()),
                        AnswerKind.PAGE,
                        type.singular(),
                        slug,
                        null,
                        effect,
                        languages)));
        for (var relation : shapes.of(type).relations()) {
            compare(language -> rendering.related(relation, slug, language), prospect)
                    .forEach((effect, languages) ->
                            changes.add(ofRelation(type, relation.name(), slug, effect, languages)));
        }
        for (var groups : shapes.of(type).groups()) {
            compare(language -> rendering.grouped(groups, slug, language), prospect)
                    .forEach((effect, languages) ->
                            changes.add(ofRelation(type, groups.name(), slug, effect, languages)));
        }
    }

    private static AnswerChange ofRelation(
            EntryType owner, String name, Slug slug, Effect effect, List<LanguageTag> languages) {
        return new AnswerChange(
                Addresses.relation(owner, slug.value(), name),
                AnswerKind.RELATION,
                owner.singular(),
                slug,
                name,
                effect,
                languages);
    }

    private void compareList(EntryType type, Prospect prospect, List<AnswerChange> changes) {
        compare(language -> rendering.list(type, language), prospect)
                .forEach((effect, languages) -> changes.add(new AnswerChange(
                        Addresses.list(type), AnswerKind.LIST, type.singular(), null, null, effect, languages)));
    }

    /** In which languages an answer would be different, and how. */
    private Map<Effect, List<LanguageTag>> compare(Function<LanguageTag, Optional<String>> render, Prospect prospect) {
        var found = new EnumMap<Effect, List<LanguageTag>>(Effect.class);
        for (var language : hub.languages().all()) {
            var before = render.apply(language);
            var after = published.boundToThread(prospect.connection(), () -> render.apply(language));
            var effect = effect(before, after);
            if (effect != null) {
                found.computeIfAbsent(effect, first -> new ArrayList<>()).add(language);
            }
        }
        return found;
    }

    private static @Nullable Effect effect(Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return null;
        }
        return before.isEmpty() ? Effect.ADDED : after.isEmpty() ? Effect.REMOVED : Effect.CHANGED;
    }
}
