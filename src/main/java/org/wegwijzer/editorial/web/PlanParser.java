package org.wegwijzer.editorial.web;

import java.util.HashSet;
import java.util.List;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plan;
import org.wegwijzer.editorial.release.ReleaseView.Action;
import org.wegwijzer.problem.FaultCode;

/** What editors say is to become of entries. Faults are left to {@link BodyMembers#finish()}. */
public final class PlanParser {

    private static final String ITEMS = "items";

    private PlanParser() {}

    /**
     * The plans in the list {@code items} of a body, each entry once.
     *
     * @param least how many there must be
     */
    static List<Plan> of(BodyMembers body, int least) {
        var entries = new HashSet<String>();
        var items = body.objects(ITEMS, least, ReleaseItemDesk.MOST_ITEMS);
        return items.stream()
                .map(item -> {
                    var plan = item(item);
                    if (!entries.add(plan.type() + " " + plan.slug())) {
                        item.refuse("slug", FaultCode.REPEATED_VALUE, "This entry stands in the list already.");
                    }
                    return plan;
                })
                .toList();
    }

    private static Plan item(BodyMembers item) {
        var type = item.oneOf("type", EntryType.values(), EntryType::singular);
        var slug = item.requiredSlug("slug");
        return plan(item, type, slug, item.oneOfOrFirst("action", Action.values(), Action::value));
    }

    /** The plan for the entry of an address. */
    static Plan of(BodyMembers body, EntryType type, Slug slug) {
        return plan(body, type, slug, body.oneOf("action", Action.values(), Action::value));
    }

    private static Plan plan(BodyMembers members, EntryType type, Slug slug, Action action) {
        var replacedBy = members.slug("replacedBy").orElse(null);
        if (replacedBy != null && action == Action.PUBLISH) {
            members.refuse("replacedBy", FaultCode.UNKNOWN_FIELD, "Only what is removed is replaced.");
        }
        return new Plan(type, slug, action, replacedBy, members.pointer());
    }
}
