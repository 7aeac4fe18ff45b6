package org.wegwijzer.editorial.release;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.draft.document.LinkTargets;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.editorial.drafting.EntryDrafts;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.publish.PublicationInput.Removal;

/** Holds what is to be published together against what is public, and finds everything that would break. */
@ApplicationScoped
class ReleaseCheck {

    private final EntryDrafts drafts;
    private final PublicEntries published;
    private final Backlinks users;

    ReleaseCheck(EntryDrafts drafts, PublicEntries published, Backlinks users) {
        this.drafts = drafts;
        this.published = published;
        this.users = users;
    }

    /**
     * What would be published.
     *
     * @param drafts those that would be used up
     * @param faults everything for which it cannot be; at pointers such as {@code /guides/first-steps/sources/0/source}
     */
    record Checked(ReleaseContent content, List<EntryDraft> drafts, List<Fault> faults) {}

    /** Checks the items of a release. */
    Checked items(List<ReleaseItem> items) {
        var check = new Run();
        var drafted = drafted(items);
        for (var item : items) {
            var draft = Objects.requireNonNull(drafted.get(item.type)).get(item.slug);
            if (item.action == ReleaseItem.Action.REMOVE) {
                check.remove(item.type, item.slug, item.replacedBy);
            } else if (draft != null) {
                check.publish(draft);
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

    /** Checks one draft by itself. */
    Checked draft(EntryDraft draft) {
        var check = new Run();
        check.publish(draft);
        return check.done();
    }

    /** One check. */
    private final class Run implements LinkTargets {

        private final ReleaseContent content = new ReleaseContent();
        private final TopicTree tree = new TopicTree(published);
        private final KnownEntries known = new KnownEntries(published);
        private final List<EntryDraft> used = new ArrayList<>();
        /** Where entries are now that are published, by their public ids. */
        private final Map<UUID, Slug> places = new HashMap<>();

        private final List<Fault> faults = new ArrayList<>();
        private final HubLanguages languages = published.languages();

        private void publish(EntryDraft draft) {
            used.add(draft);
            places.put(draft.entryId, draft.slug);
            if (!content.publish(draft)) {
                say(draft.type, draft.slug, "/slug", FaultCode.REPEATED_VALUE, "another draft wants the same slug");
            }
        }

        private void remove(EntryType type, Slug slug, @Nullable Slug replacedBy) {
            content.remove(type, slug, replacedBy);
        }

        private Checked done() {
            content.entries(EntryType.TOPIC).forEach(draft -> tree.put(now(draft), draft));
            tree.read();
            var mentioned = Mentions.of(Stream.of(EntryType.values()).flatMap(content::entries), used);
            for (var type : EntryType.values()) {
                read(type, mentioned.getOrDefault(type, Set.of()));
            }
            used.forEach(this::checkDraft);
            for (var type : EntryType.values()) {
                content.entries(type).forEach(draft -> checkLinks(type, draft));
                checkMoves(type);
                checkRemovals(type);
            }
            return new Checked(content, used, List.copyOf(faults));
        }

        /** Reads at once what is public of all that is published, goes or is linked to. */
        private void read(EntryType type, Set<Slug> mentioned) {
            var slugs = new HashSet<>(mentioned);
            var ids = new HashSet<UUID>();
            used.stream().filter(draft -> draft.type == type).forEach(draft -> {
                slugs.add(draft.slug);
                ids.add(draft.entryId);
            });
            content.entries(type).forEach(draft -> slugs.add(draft.slug()));
            for (var removal : content.removals(type).orElseThrow()) {
                slugs.add(removal.slug());
                Stream.ofNullable(removal.replacedBy()).forEach(slugs::add);
            }
            known.read(type, slugs, ids);
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
            var there = known.at(draft.type, draft.slug);
            var edition = there.filter(entry -> entry.id().equals(draft.entryId))
                    .map(PublicEntries.Known::edition)
                    .orElse(0L);
            if (edition != draft.basedOn || (edition == 0 && there.isPresent())) {
                say(
                        draft.type,
                        draft.slug,
                        "",
                        FaultCode.OUTDATED_DRAFT,
                        "it was published since the draft was begun; hold the draft against revision %s"
                                .formatted(
                                        there.map(PublicEntries.Known::edition).orElse(0L)));
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

        private void checkMoves(EntryType type) {
            var moved = content.entries(type)
                    .filter(draft -> !draft.slug().equals(now(draft)))
                    .map(this::now)
                    .toList();
            var naming = users.inTexts(type, moved);
            moved.forEach(slug -> naming.getOrDefault(slug, Set.of()).forEach(user -> checkUser(type, slug, user)));
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
                say(
                        type,
                        slug,
                        "",
                        FaultCode.UNKNOWN_ENTRY,
                        "there is no '%s' to take its place".formatted(replacedBy));
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

        private void say(EntryType type, Slug slug, String pointer, FaultCode code, String reason) {
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

        @Override
        public boolean inCircle(Slug topic) {
            return tree.inCircle(topic);
        }
    }
}
