package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.editorial.drafting.DraftReach;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.Release;

/** Holds releases against the rights of whoever fills, changes, approves, schedules or publishes them. */
@ApplicationScoped
class ReleaseReach {

    private final RightsGuard guard;
    private final DraftReach reach;
    private final EntryDrafts drafts;
    private final Releases releases;

    ReleaseReach(RightsGuard guard, DraftReach reach, EntryDrafts drafts, Releases releases) {
        this.guard = guard;
        this.reach = reach;
        this.drafts = drafts;
        this.releases = releases;
    }

    /** Who is at work; the author of the release where the program itself is. */
    String name(String author) {
        return guard.name().orElse(author);
    }

    /**
     * Lets something be done with a whole release.
     *
     * @throws ProblemException FORBIDDEN with all that is in it and lies beyond the sender's rights
     */
    void refuse(Scope scope, Release release) {
        if (guard.isNarrow(scope)) {
            refuse(scope, releases.items(release));
            if (release.withHub) {
                requireAll(scope);
            }
        }
    }

    /**
     * The same of what is about the hub itself.
     *
     * @throws ProblemException FORBIDDEN if the sender's rights end anywhere
     */
    void requireAll(Scope scope) {
        guard.requireAll(scope);
    }

    /** The same of some of what is planned. */
    void refuse(Scope scope, List<ReleaseItem> items) {
        guard.refuse(items.stream().flatMap(item -> beyond(scope, item)).toList());
    }

    private Stream<Fault> beyond(Scope scope, ReleaseItem item) {
        return item.action == ReleaseItem.Action.REMOVE
                ? guard.beyond(scope, item.type, RightsGuard.place(item.type, item.slug)).stream()
                : ofDraft(scope, item);
    }

    private Stream<Fault> ofDraft(Scope scope, ReleaseItem item) {
        var place = RightsGuard.place(item.type, item.slug);
        return drafts
                .at(item.type, item.slug)
                .map(draft -> reach.beyond(scope, draft, item.extent().parts(), place))
                // There is nothing in it yet; whatever that will be is looked at when it is published.
                .orElseGet(() -> guard.beyondType(scope, item.type, place))
                .stream();
    }

    /** The same of what is about to be published. */
    void refuse(ReleaseCheck.Checked checked) {
        if (!guard.isNarrow(Scope.PUBLISH)) {
            return;
        }
        if (checked.content().hub().isPresent()) {
            requireAll(Scope.PUBLISH);
        }
        var published = checked.shares().entrySet().stream().flatMap(share -> {
            var draft = share.getKey();
            return reach
                    .beyond(Scope.PUBLISH, draft, share.getValue(), RightsGuard.place(draft.type, draft.slug))
                    .stream();
        });
        var removed = Stream.of(EntryType.values())
                .flatMap(type -> checked.content().removals(type).orElseThrow().stream()
                        .flatMap(removal ->
                                guard.beyond(Scope.PUBLISH, type, RightsGuard.place(type, removal.slug())).stream()));
        guard.refuse(Stream.concat(published, removed).toList());
    }
}
