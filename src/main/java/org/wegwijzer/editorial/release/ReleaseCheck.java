package org.wegwijzer.editorial.release;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.DraftCheck;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.editorial.drafting.HubDrafts;
import org.wegwijzer.editorial.drafting.PartMerge;
import org.wegwijzer.editorial.drafting.PartMerge.Share;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.publish.history.EntryPlaces;
import org.wegwijzer.publish.history.Release;

/** Holds what is to be published together against what is public, and finds everything that would break. */
@ApplicationScoped
class ReleaseCheck {

    private final Releases releases;
    private final EntryDrafts drafts;
    private final DraftCheck documents;
    private final PartMerge merge;
    private final HubDrafts hubDrafts;
    private final HubCheck hub;
    private final PublicEntries published;
    private final Backlinks users;
    private final EntryPlaces slugs;

    ReleaseCheck(
            Releases releases,
            EntryDrafts drafts,
            DraftCheck documents,
            PartMerge merge,
            HubDrafts hubDrafts,
            HubCheck hub,
            PublicEntries published,
            Backlinks users,
            EntryPlaces places) {
        this.releases = releases;
        this.drafts = drafts;
        this.documents = documents;
        this.merge = merge;
        this.hubDrafts = hubDrafts;
        this.hub = hub;
        this.published = published;
        this.users = users;
        this.slugs = places;
    }

    /**
     * What would be published.
     *
     * @param shares what is taken of each draft
     * @param faults everything for which it cannot be; at pointers such as {@code /guides/first-steps/sources/0/source}
     */
    record Checked(ReleaseContent content, Map<EntryDraft, Share> shares, List<Fault> faults) {}

    /** Checks all that is in a release. */
    Checked release(Release release) {
        var check = trial();
        if (release.withHub) {
            hubDrafts.present().ifPresentOrElse(check::publish, () -> check.say(HubCheck.noDraft()));
        }
        var items = releases.items(release);
        var drafted = drafted(items);
        for (var item : items) {
            var draft = Objects.requireNonNull(drafted.get(item.type)).get(item.slug);
            if (item.action == ReleaseItem.Action.REMOVE) {
                check.remove(item.type, item.slug, item.replacedBy);
            } else if (draft != null) {
                check.publish(draft, item.extent());
            } else {
                check.say(item.type, item.slug, "", FaultCode.UNKNOWN_ENTRY, "it has no draft");
            }
        }
        return check.done();
    }

    /** The drafts of all that is to be published. */
    private Map<EntryType, Map<Slug, EntryDraft>> drafted(List<ReleaseItem> items) {
        var drafted = new EnumMap<EntryType, Map<Slug, EntryDraft>>(EntryType.class);
        for (var type : EntryType.values()) {
            var slugs = items.stream()
                    .filter(item -> item.type == type && item.action == ReleaseItem.Action.PUBLISH)
                    .map(item -> item.slug)
                    .toList();
            drafted.put(type, drafts.at(type, slugs).collect(toMap(draft -> draft.slug, draft -> draft)));
        }
        return drafted;
    }

    /** Checks the draft of the hub by itself. */
    Checked draft(DraftOfHub draft) {
        var check = trial();
        check.publish(draft);
        return check.done();
    }

    /**
     * Checks one draft by itself.
     *
     * @param extent how much of it is to be published
     */
    Checked draft(EntryDraft draft, DraftExtent extent) {
        var check = trial();
        check.publish(draft, extent);
        return check.done();
    }

    private ReleaseTrial trial() {
        return new ReleaseTrial(published, slugs, merge, documents, users, hub);
    }
}
