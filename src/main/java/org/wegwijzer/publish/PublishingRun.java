package org.wegwijzer.publish;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.Publication.EntryChange;
import org.wegwijzer.publish.PublicationInput.Removal;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.reference.TextReferences;
import org.wegwijzer.publish.reference.TextReferences.ReferringText;
import org.wegwijzer.publish.writer.EntryWriter;
import org.wegwijzer.publish.writer.LinkTargetIds;
import org.wegwijzer.publish.writer.RenewedOriginals;

/** One publication while it is being written, a batch at a time, so that a hub of any size passes through little memory. */
final class PublishingRun {

    private static final int BATCH = 200;

    private final EntityManager entities;
    private final HubLanguages languages;
    private final Instant now;
    private final LinkTargetIds references;
    private final Fingerprints fingerprints;
    private final List<EntryChange> changes = new ArrayList<>();
    private final TouchedTagCollector touching;
    private final RevisionRecorder history;
    private final ChangeRecorder log;
    private boolean hubChanged;
    private boolean speaksOtherwise;

    PublishingRun(EntityManager entities, HubLanguages languages, Cause cause, Instant now) {
        this.entities = entities;
        this.languages = languages;
        this.now = now;
        this.references = new LinkTargetIds(entities);
        this.fingerprints = new Fingerprints(languages);
        this.touching = new TouchedTagCollector(entities);
        this.history = new RevisionRecorder(entities, cause, now);
        this.log = new ChangeRecorder(entities, now);
    }

    EntityManager entities() {
        return entities;
    }

    HubLanguages languages() {
        return languages;
    }

    Instant now() {
        return now;
    }

    LinkTargetIds references() {
        return references;
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    TouchedTagCollector touching() {
        return touching;
    }

    /** Of the last line of the change log, those of this publication included. */
    long sequence() {
        return log.sequence();
    }

    RevisionRecorder history() {
        return history;
    }

    /** What was written of {@code content}; notes what that touched. */
    Publication publication(PublicationInput content) {
        entities.flush();
        List<String> touched = List.of();
        if (!log.isEmpty()) {
            touched = touching.settled(new LinkCounts(entities));
            log.close(touched, touching.memberships());
            new EntryTotals(entities).of(moreOrLess());
        }
        var entries = Stream.of(EntryType.values())
                .mapToLong(type -> content.slugs(type).size())
                .sum();
        var written = changes.stream()
                .filter(change -> change.action() != Action.REMOVED)
                .count();
        return new Publication(hubChanged, changes, entries - written, touched);
    }

    /** The types of which there may be more entries now, or fewer. */
    private Set<EntryType> moreOrLess() {
        return changes.stream()
                .filter(change -> change.action() != Action.CHANGED)
                .map(EntryChange::type)
                .collect(toSet());
    }

    /** @param spoken the languages that the hub had; empty if there was none */
    void hub(Optional<Long> edition, Optional<HubLanguages> spoken) {
        edition.ifPresent(number -> {
            hubChanged = true;
            touching.hub();
            log.hub(number);
            spoken.ifPresent(before -> {
                speaksOtherwise = !before.equals(languages);
                new LanguageStarts(entities).changed(before, languages, log.sequence());
            });
        });
    }

    /** Whether the hub speaks other languages by this publication, or in another order. */
    boolean speaksOtherwise() {
        return speaksOtherwise;
    }

    /** Brings the places of all entries of a type in lists by name in line with the languages of the hub, whoever writes them or not. */
    <E extends Entry> void sort(EntryWriter<?, E> writer) {
        var last = Long.MIN_VALUE;
        var batch = entriesAfter(last, writer);
        while (!batch.isEmpty()) {
            for (var entry : batch) {
                writer.sort(entry, languages);
                // It was made of the draft and of the languages before.
                entry.fingerprint = "";
                last = entry.id;
            }
            entities.flush();
            entities.clear();
            batch = entriesAfter(last, writer);
        }
    }

    private static <E extends Entry> List<E> entriesAfter(long id, EntryWriter<?, E> writer) {
        return writer.repository()
                .find("id > ?1 order by id", id)
                .page(0, BATCH)
                .list();
    }

    /** Does the step for a few items at a time; what it did to entities is written, and they are forgotten, before the next. */
    <T> void inBatches(Stream<T> items, Consumer<List<T>> step) {
        var batch = new ArrayList<T>(BATCH);
        items.forEach(item -> {
            batch.add(item);
            if (batch.size() == BATCH) {
                run(step, batch);
            }
        });
        run(step, batch);
    }

    private <T> void run(Consumer<List<T>> step, List<T> batch) {
        if (!batch.isEmpty()) {
            step.accept(batch);
            history.flush();
            entities.flush();
            entities.clear();
            batch.clear();
        }
    }

    <E extends Entry> void remove(EntryWriter<?, E> writer, List<Removal> gone) {
        var replacements = new HashMap<Slug, Removal>();
        gone.forEach(removal -> replacements.put(removal.slug(), removal));
        // Entries of one type link to each other: first they let go, then they go.
        inBatches(gone.stream().map(Removal::slug), slugs -> {
            var entries = writer.repository().withSlugs(slugs);
            touching.before(writer.type(), entries);
            entries.forEach(writer::unlink);
        });
        inBatches(
                gone.stream().map(Removal::slug),
                slugs -> writer.repository().withSlugs(slugs).forEach(entry -> {
                    changed(entry, writer.type(), Action.REMOVED);
                    var removal = Objects.requireNonNull(replacements.get(entry.slug));
                    history.removed(writer.type(), entry, removal.replacedBy());
                    entities.remove(entry);
                }));
    }

    /** Notes that an entry came or went. */
    void changed(Entry entry, EntryType type, Action action) {
        var isNew = action == Action.ADDED;
        changed(entry, type, action, isNew ? EntryDifference.came(type) : EntryDifference.went(type, languages));
    }

    /** Notes that an entry says something else. */
    void changed(Entry entry, EntryType type, EntryDifference difference) {
        changed(entry, type, Action.CHANGED, difference);
    }

    private void changed(Entry entry, EntryType type, Action action, EntryDifference difference) {
        log.entry(type, entry, action == Action.REMOVED ? ChangeKind.REMOVED : ChangeKind.PUBLISHED);
        touching.changed(type, entry, difference);
        if (action == Action.REMOVED) {
            touching.gone();
        }
        changes.add(new EntryChange(type, entry.slug.value(), action));
    }

    /**
     * Has texts refer to entries where these will be.
     *
     * @param moves the slugs that entries of a type will have, by those that they have
     * @return the entries of the same type whose texts that changes
     */
    List<Slug> moveReferences(EntryType type, Map<Slug, Slug> moves) {
        var texts = new TextReferences(entities).move(type, moves);
        var originals = new RenewedOriginals(entities, languages.fallback());
        texts.forEach(text -> {
            log.shows(text.type(), List.of(text.owner()));
            if (text.language().equals(languages.fallback().value())) {
                originals.renew(text.type(), text.owner());
            }
        });
        return texts.stream()
                .filter(text -> text.type() == type)
                .map(ReferringText::slug)
                .toList();
    }

    /** Notes that entries leave the slugs that they have for these. */
    void moved(SortedMap<Slug, ? extends Entry> entries, EntryType type) {
        touching.before(type, entries.values());
        touching.gone();
        history.moved(type, entries);
        log.moved(type, entries);
        var left = EntryDifference.went(type, languages);
        entries.values().forEach(entry -> touching.changed(type, entry, left));
    }
}
