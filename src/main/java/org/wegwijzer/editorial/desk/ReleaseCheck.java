package org.wegwijzer.editorial.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.bundle.Entries;
import org.wegwijzer.bundle.EntryDocument;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;

/** Holds what is to be published together against what is public, and finds everything that would break. */
@ApplicationScoped
class ReleaseCheck {

    private final EntryDrafts drafts;
    private final PublicEntries published;
    private final Users users;

    ReleaseCheck(EntryDrafts drafts, PublicEntries published, Users users) {
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
        for (var item : items) {
            if (item.action == ReleaseItem.Action.REMOVE) {
                check.remove(item.type, item.slug, item.replacedBy);
            } else {
                drafts.at(item.type, item.slug)
                        .ifPresentOrElse(
                                check::publish,
                                () -> check.say(item.type, item.slug, "", FaultCode.UNKNOWN_ENTRY, "it has no draft"));
            }
        }
        return check.done();
    }

    /** Checks one draft by itself. */
    Checked draft(EntryDraft draft) {
        var check = new Run();
        check.publish(draft);
        return check.done();
    }

    /** One check. */
    private final class Run implements Entries {

        private final ReleaseContent content = new ReleaseContent();
        private final TopicTree tree = new TopicTree(published);
        private final List<EntryDraft> used = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private final HubLanguages languages = published.languages();

        private void publish(EntryDraft draft) {
            used.add(draft);
            if (!content.publish(draft)) {
                say(draft.type, draft.slug, "/slug", FaultCode.REPEATED_VALUE, "another draft wants the same slug");
            }
        }

        private void remove(EntryType type, Slug slug, @Nullable Slug replacedBy) {
            content.remove(type, slug, replacedBy);
        }

        private Checked done() {
            for (var type : EntryType.values()) {
                content.entries(type).forEach(draft -> tree.put(now(draft), draft));
            }
            used.forEach(this::checkDraft);
            for (var type : EntryType.values()) {
                content.entries(type).forEach(draft -> checkLinks(type, draft));
                content.removals(type)
                        .orElseThrow()
                        .forEach(removal -> checkRemoval(type, removal.slug(), removal.replacedBy()));
            }
            return new Checked(content, used, List.copyOf(faults));
        }

        private Slug now(Draft<?> draft) {
            return used.stream()
                    .filter(kept -> kept.entryId.equals(draft.stamp().id()))
                    .map(kept -> kept.slug)
                    .findFirst()
                    .orElseThrow();
        }

        private void checkDraft(EntryDraft draft) {
            published
                    .of(draft.type, draft.entryId)
                    .map(PublicEntries.Known::slug)
                    .filter(slug -> !slug.equals(draft.slug))
                    .ifPresent(slug -> say(
                            draft.type,
                            draft.slug,
                            "",
                            FaultCode.OUTDATED_DRAFT,
                            "it is public at '%s' by now; say there what it shall say".formatted(slug)));
            var known = published.at(draft.type, draft.slug);
            var edition = known.filter(entry -> entry.id().equals(draft.entryId))
                    .map(PublicEntries.Known::edition)
                    .orElse(0L);
            if (edition != draft.basedOn || (edition == 0 && known.isPresent())) {
                say(
                        draft.type,
                        draft.slug,
                        "",
                        FaultCode.OUTDATED_DRAFT,
                        "it was published since the draft was begun; hold the draft against revision %s"
                                .formatted(
                                        known.map(PublicEntries.Known::edition).orElse(0L)));
            }
        }

        private void checkLinks(EntryType type, Draft<?> draft) {
            var now = now(draft);
            EntryDocument.faults(draft, languages, this)
                    .forEach(fault -> faults.add(new Fault(
                            fault.in(), at(type, now, fault.location()), fault.code(), fault.detail(), List.of())));
            if (!draft.slug().equals(now)) {
                if (published.at(type, draft.slug()).isPresent()) {
                    say(type, now, "/slug", FaultCode.REPEATED_VALUE, "another entry has that slug");
                }
                users.inTexts(type, now).forEach(user -> checkUser(type, now, user));
            }
        }

        private void checkRemoval(EntryType type, Slug slug, @Nullable Slug replacedBy) {
            if (published.at(type, slug).isEmpty()) {
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
            users.of(type, slug).forEach(user -> checkUser(type, slug, user));
        }

        /** A user that is published anew is held to what it says then. */
        private void checkUser(EntryType type, Slug slug, Users.User user) {
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
            return content.slugs(type).contains(slug)
                    || (!content.leaves(type, slug) && published.at(type, slug).isPresent());
        }

        @Override
        public boolean inCircle(Slug topic) {
            return tree.inCircle(topic);
        }
    }
}
