package org.wegwijzer.editorial.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.draft.document.LinkRenewal;
import org.wegwijzer.draft.document.LinkTargets;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.DraftCheck;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.editorial.drafting.PartMerge;
import org.wegwijzer.editorial.drafting.PartMerge.Share;
import org.wegwijzer.editorial.release.ReleaseCheck.Checked;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.publish.PublicationInput.Removal;
import org.wegwijzer.publish.history.EntryPlaces;

/** Holds together what is to be published and what is public, as if that were done, and finds everything that would break. Used once. */
final class ReleaseTrial implements LinkTargets {

    private final ReleaseContent content = new ReleaseContent();
    private final TopicTree tree;
    private final KnownEntries known;
    private final PartMerge merge;
    private final DraftCheck documents;
    private final Backlinks users;
    private final HubCheck hub;
    private final List<EntryDraft> used = new ArrayList<>();
    private final Map<UUID, DraftExtent> wanted = new HashMap<>();
    private final Map<EntryDraft, Share> shares = new LinkedHashMap<>();
    /** Where entries are now that are published, by their public ids. */
    private final Map<UUID, Slug> places = new HashMap<>();

    private final List<Fault> faults = new ArrayList<>();
    private Optional<DraftOfHub> ofHub = Optional.empty();
    private HubLanguages languages;

    ReleaseTrial(
            PublicEntries published,
            EntryPlaces places,
            PartMerge merge,
            DraftCheck documents,
            Backlinks users,
            HubCheck hub) {
        this.tree = new TopicTree(published);
        this.known = new KnownEntries(published, places);
        this.languages = published.languages();
        this.merge = merge;
        this.documents = documents;
        this.users = users;
        this.hub = hub;
    }

    /** The draft of the hub is to be published, too. */
    void publish(DraftOfHub draft) {
        ofHub = Optional.of(draft);
        draft.says().ifPresent(says -> languages = says.spoken());
        content.publish(draft);
    }

    /** A draft is to be published, or some of it. */
    void publish(EntryDraft draft, DraftExtent extent) {
        used.add(draft);
        wanted.put(draft.id, extent);
        places.put(draft.entryId, draft.slug);
    }

    /** An entry is to go. */
    void remove(EntryType type, Slug slug, @Nullable Slug replacedBy) {
        content.remove(type, slug, replacedBy);
    }

    /** What all of it would come to. */
    Checked done() {
        for (var type : EntryType.values()) {
            read(type);
        }
        used.forEach(this::take);
        ofHub.ifPresent(draft -> faults.addAll(hub.faults(draft, content)));
        var mentioned = Mentions.of(Stream.of(EntryType.values()).flatMap(content::entries), used);
        for (var type : EntryType.values()) {
            var slugs = new HashSet<>(mentioned.getOrDefault(type, Set.of()));
            content.entries(type).forEach(draft -> slugs.add(draft.slug()));
            known.read(type, slugs, Set.of());
        }
        if (mentioned.entrySet().stream().anyMatch(links -> areMissing(links.getKey(), links.getValue()))) {
            content.renew(new LinkRenewal(this));
        }
        content.entries(EntryType.TOPIC).forEach(draft -> tree.put(now(draft), draft));
        tree.read();
        used.forEach(this::checkDraft);
        for (var type : EntryType.values()) {
            content.entries(type).forEach(draft -> checkLinks(type, draft));
            checkRemovals(type);
        }
        return new Checked(content, shares, List.copyOf(faults));
    }

    /** What the wanted parts of a draft make of its entry, if that is finished. */
    private void take(EntryDraft draft) {
        var there = known.at(draft.type, draft.slug).filter(entry -> entry.id().equals(draft.entryId));
        var extent = Objects.requireNonNull(wanted.get(draft.id));
        var share = merge.share(
                draft, extent.parts(), there.map(PublicEntries.Known::edition).orElse(0L));
        shares.put(draft, share);
        tell(draft, share.conflicts());
        var document = share.document();
        if (draft.faults > 0) {
            var reading = documents.of(draft.type, document);
            tell(draft, reading.faults());
            if (!reading.faults().isEmpty()) {
                return;
            }
            document = reading.document();
        }
        if (!content.publish(draft, document, extent)) {
            say(draft.type, draft.slug, "/slug", FaultCode.REPEATED_VALUE, "another draft wants the same slug");
        }
    }

    private void tell(EntryDraft draft, List<Fault> found) {
        found.forEach(fault -> faults.add(new Fault(
                fault.in(), at(draft.type, draft.slug, fault.location()), fault.code(), fault.detail(), List.of())));
    }

    /** Reads at once what is public of all that is published or goes. */
    private void read(EntryType type) {
        var slugs = new HashSet<Slug>();
        var ids = new HashSet<UUID>();
        used.stream().filter(draft -> draft.type == type).forEach(draft -> {
            slugs.add(draft.slug);
            ids.add(draft.entryId);
        });
        for (var removal : content.removals(type).orElseThrow()) {
            slugs.add(removal.slug());
            Stream.ofNullable(removal.replacedBy()).forEach(slugs::add);
        }
        known.read(type, slugs, ids);
    }

    private boolean areMissing(EntryType type, Set<Slug> mentioned) {
        return mentioned.stream().anyMatch(slug -> !has(type, slug));
    }

    private Slug now(Draft<?> draft) {
        return Objects.requireNonNull(places.get(draft.stamp().id()));
    }

    private void checkDraft(EntryDraft draft) {
        known.of(draft.type, draft.entryId)
                .map(PublicEntries.Known::slug)
                .filter(slug -> !slug.equals(draft.slug))
                .ifPresent(slug -> say(
                        draft.type,
                        draft.slug,
                        "",
                        FaultCode.OUTDATED_DRAFT,
                        "it is public at '%s' by now; say there what it shall say".formatted(slug)));
        var other = known.at(draft.type, draft.slug).filter(entry -> !entry.id().equals(draft.entryId));
        if (other.isPresent() && draft.basedOn == 0) {
            say(
                    draft.type,
                    draft.slug,
                    "",
                    FaultCode.OUTDATED_DRAFT,
                    "it was published since the draft was begun; hold the draft against revision %s"
                            .formatted(other.get().edition()));
        }
    }

    private void checkLinks(EntryType type, Draft<?> draft) {
        var now = now(draft);
        EntryDocument.faults(draft, languages, this)
                .forEach(fault -> faults.add(new Fault(
                        fault.in(), at(type, now, fault.location()), fault.code(), fault.detail(), List.of())));
        if (!draft.slug().equals(now) && known.at(type, draft.slug()).isPresent()) {
            say(type, now, "/slug", FaultCode.REPEATED_VALUE, "another entry has that slug");
        }
    }

    private void checkRemovals(EntryType type) {
        var removals = content.removals(type).orElseThrow();
        var linking = users.of(type, removals.stream().map(Removal::slug).toList());
        for (var removal : removals) {
            checkRemoval(type, removal.slug(), removal.replacedBy());
            linking.getOrDefault(removal.slug(), List.of()).forEach(user -> checkUser(type, removal.slug(), user));
        }
    }

    private void checkRemoval(EntryType type, Slug slug, @Nullable Slug replacedBy) {
        if (known.at(type, slug).isEmpty()) {
            say(type, slug, "", FaultCode.UNKNOWN_ENTRY, "it is not public and so cannot go");
        }
        if (replacedBy != null && !has(type, replacedBy)) {
            say(type, slug, "", FaultCode.UNKNOWN_ENTRY, "there is no '%s' to take its place".formatted(replacedBy));
        }
    }

    /** A user that is published anew is held to what it says then. */
    private void checkUser(EntryType type, Slug slug, Backlinks.User user) {
        if (!content.removes(user.type(), user.slug()) && !content.republishes(user.type(), user.slug())) {
            faults.add(new Fault(
                    Fault.Place.BODY,
                    user.pointer(),
                    FaultCode.STILL_LINKED,
                    "The %s '%s' links to the %s '%s', which is to go."
                            .formatted(user.type().singular(), user.slug(), type.singular(), slug),
                    List.of()));
        }
    }

    /** Something stands in the way. */
    void say(Fault fault) {
        faults.add(fault);
    }

    /** The same of an entry. */
    void say(EntryType type, Slug slug, String pointer, FaultCode code, String reason) {
        var detail = "%s '%s': %s.".formatted(type.singular(), slug, reason);
        faults.add(new Fault(Fault.Place.BODY, at(type, slug, pointer), code, detail, List.of()));
    }

    private static String at(EntryType type, Slug slug, String pointer) {
        return "/%s/%s%s".formatted(type.plural(), slug, pointer);
    }

    /** Whether there would be such an entry. */
    @Override
    public boolean has(EntryType type, Slug slug) {
        return content.publishes(type, slug)
                || (!content.leaves(type, slug) && known.at(type, slug).isPresent());
    }

    /** Whoever moves in this release, or did before. */
    @Override
    public Optional<Slug> moved(EntryType type, Slug slug) {
        return content.moved(type, slug)
                .or(() -> known.moved(type, slug)
                        .map(now -> content.moved(type, now).orElse(now)))
                .filter(now -> has(type, now));
    }

    @Override
    public boolean inCircle(Slug topic) {
        return tree.inCircle(topic);
    }
}
