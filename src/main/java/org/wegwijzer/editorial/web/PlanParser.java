package org.wegwijzer.editorial.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plan;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plans;
import org.wegwijzer.editorial.release.ReleaseView.Action;
import org.wegwijzer.problem.FaultCode;

/** What editors say is to become of entries. Faults are left to {@link BodyMembers#finish()}. */
public final class PlanParser {

    private static final String ITEMS = "items";
    private static final Slug HUB = new Slug(HubEntryResource.HUB);

    /** Nothing takes the place of the hub. */
    private static final Action[] OF_HUB = {Action.PUBLISH};

    private static final String[] TYPES = Stream.concat(
                    Stream.of(EntryType.values()).map(EntryType::singular), Stream.of(HubEntryResource.HUB))
            .toArray(String[]::new);

    private PlanParser() {}

    /**
     * The plans in the list {@code items} of a body, each entry once.
     *
     * @param least how many there must be
     */
    static Plans of(BodyMembers body, int least) {
        var named = new HashSet<String>();
        var entries = new ArrayList<Plan>();
        var hub = Optional.<String>empty();
        for (var item : body.objects(ITEMS, least, ReleaseItemDesk.MOST_ITEMS)) {
            var type = item.oneOf("type", TYPES, name -> name);
            var slug = slug(item, type);
            if (!named.add(type + " " + slug)) {
                item.refuse("slug", FaultCode.REPEATED_VALUE, "This entry stands in the list already.");
            }
            var ofEntry = EntryType.ofSingular(type);
            if (ofEntry.isPresent()) {
                var action = item.oneOfOrFirst("action", Action.values(), Action::value);
                entries.add(plan(item, ofEntry.get(), slug, action));
            } else {
                item.oneOfOrFirst("action", OF_HUB, Action::value);
                hub = Optional.of(item.pointer());
            }
        }
        return new Plans(entries, hub);
    }

    /** There is one hub: it need not be named. */
    private static Slug slug(BodyMembers item, String type) {
        if (!type.equals(HubEntryResource.HUB)) {
            return item.requiredSlug("slug");
        }
        var slug = item.slug("slug").orElse(HUB);
        if (!slug.equals(HUB)) {
            item.refuse("slug", FaultCode.UNKNOWN_VALUE, "The slug of the hub is 'hub'.");
        }
        return HUB;
    }

    /** The plan for the hub, at its address. */
    static Plans ofHub(BodyMembers body) {
        body.oneOf("action", OF_HUB, Action::value);
        return new Plans(List.of(), Optional.of(body.pointer()));
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
        var parts = members.texts("parts").orElse(List.of());
        if (!parts.stream().allMatch(PartNames::isOne)) {
            members.refuse("parts", FaultCode.MALFORMED_VALUE, PartNames.sentence());
        }
        if (!parts.isEmpty() && action == Action.REMOVE) {
            members.refuse("parts", FaultCode.UNKNOWN_FIELD, "An entry goes as a whole.");
        }
        var minor = members.flag("minor", false);
        if (minor && action == Action.REMOVE) {
            members.refuse("minor", FaultCode.UNKNOWN_FIELD, "Only what is published is minor.");
        }
        var extent = new DraftExtent(Set.copyOf(parts), minor);
        return new Plan(type, slug, action, replacedBy, extent, members.pointer());
    }
}
