package org.wegwijzer.editorial;

import static java.util.stream.Collectors.toMap;

import io.quarkus.logging.Log;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.wegwijzer.change.Change;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.Publication.Action;
import org.wegwijzer.editorial.Publication.EntryChange;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.language.HubLanguages;

/** One publication while it is being written, a batch at a time, so that a hub of any size passes through little memory. */
final class PublishingRun {

    private static final int BATCH = 200;
    private static final int PROGRESS_EVERY = 10_000;

    private final EntityManager entities;
    private final HubLanguages languages;
    private final Instant now;
    private final References references;
    private final List<EntryChange> changes = new ArrayList<>();
    private boolean hubChanged;
    private long unchanged;

    PublishingRun(EntityManager entities, HubLanguages languages, Instant now) {
        this.entities = entities;
        this.languages = languages;
        this.now = now;
        this.references = new References(entities);
    }

    Publication publication() {
        return new Publication(hubChanged, changes, unchanged);
    }

    void hub(Optional<Long> edition) {
        edition.ifPresent(number -> {
            hubChanged = true;
            log("hub", "hub", ChangeKind.PUBLISHED, number);
        });
    }

    /** Writes all entries of a type: first the rows of new ones, so that entries of one type may link to each other. */
    <D extends Draft<D>, E extends Entry> void write(EntryWriter<D, E> writer, Content content) {
        var type = writer.type();
        references.refresh(type, writer.entity());
        refuseContradictions(writer, content);
        var before = Set.copyOf(references.of(type).keySet());
        inBatches(content, writer, drafts -> appear(writer, drafts, before));
        references.refresh(type, writer.entity());
        inBatches(content, writer, drafts -> write(writer, drafts, before));
    }

    /** An id belongs to one entry for ever; an entry may take another slug, but not one that is taken. */
    private <D extends Draft<D>> void refuseContradictions(EntryWriter<D, ?> writer, Content content) {
        var type = writer.type();
        var named = new HashSet<Slug>();
        var ids = new HashMap<Slug, UUID>();
        inBatches(
                content,
                writer,
                drafts -> drafts.forEach(draft -> {
                    named.add(draft.slug());
                    Optional.ofNullable(draft.stamp().id()).ifPresent(id -> ids.put(draft.slug(), id));
                }));
        var contradictions = ids.entrySet().stream()
                .filter(entry -> contradicts(type, entry.getKey(), entry.getValue(), named))
                .map(entry -> "%s '%s': another %s has this slug or this id and keeps it"
                        .formatted(type.singular(), entry.getKey(), type.singular()))
                .sorted()
                .toList();
        if (!contradictions.isEmpty()) {
            throw new PublishingConflict(contradictions);
        }
    }

    private boolean contradicts(EntryType type, Slug slug, UUID id, Set<Slug> named) {
        var known = references.of(type).get(slug);
        var taken = known != null && !known.publicId().equals(id);
        var holder = references.slugOf(type, id).filter(other -> !other.equals(slug));
        return taken || holder.filter(named::contains).isPresent();
    }

    private <D extends Draft<D>> void inBatches(Content content, EntryWriter<D, ?> writer, Consumer<List<D>> step) {
        var batch = new ArrayList<D>(BATCH);
        try (var drafts = content.entries(writer.type())) {
            drafts.map(writer.draft()::cast).forEach(draft -> {
                batch.add(draft);
                if (batch.size() == BATCH) {
                    run(step, batch);
                }
            });
        }
        run(step, batch);
    }

    private <D> void run(Consumer<List<D>> step, List<D> batch) {
        if (!batch.isEmpty()) {
            step.accept(batch);
            entities.flush();
            entities.clear();
            batch.clear();
        }
    }

    private <D extends Draft<D>, E extends Entry> void appear(
            EntryWriter<D, E> writer, List<D> drafts, Set<Slug> before) {
        for (var draft : drafts) {
            if (!before.contains(draft.slug())) {
                var moved = references.slugOf(writer.type(), draft.stamp().id());
                if (moved.isPresent()) {
                    move(writer, moved.get(), draft.slug());
                } else {
                    create(writer, draft);
                }
            }
        }
    }

    private <D extends Draft<D>, E extends Entry> void create(EntryWriter<D, E> writer, D draft) {
        var entity = writer.appear(draft, references);
        entity.slug = draft.slug();
        draft.completed(null, now).stamp().write(entity);
        entities.persist(entity);
    }

    /** The same entry under another slug: what was at the old one is gone from there. */
    private <E extends Entry> void move(EntryWriter<?, E> writer, Slug from, Slug to) {
        var entity = writer.repository().withSlugs(List.of(from)).get(0);
        log(writer.type().singular(), from.value(), ChangeKind.REMOVED, entity.edition);
        entity.slug = to;
    }

    private <D extends Draft<D>, E extends Entry> void write(
            EntryWriter<D, E> writer, List<D> drafts, Set<Slug> before) {
        var slugs = drafts.stream().map(Draft::slug).toList();
        var bySlug =
                writer.repository().withSlugs(slugs).stream().collect(toMap(entity -> entity.slug, entity -> entity));
        for (var draft : drafts) {
            var entity = Objects.requireNonNull(bySlug.get(draft.slug()));
            var published = writer.published(entity);
            var completed = draft.completed(published, now);
            var isNew = !before.contains(draft.slug());
            if (isNew || !completed.equals(published)) {
                completed.stamp().write(entity);
                writer.write(completed, entity, references);
                entity.edition++;
                changed(entity, writer.type(), isNew ? Action.ADDED : Action.CHANGED);
            } else {
                unchanged++;
            }
            writer.sort(entity, languages);
        }
    }

    /** Removes the entries of a type that the content does not have. */
    <D extends Draft<D>, E extends Entry> void remove(EntryWriter<D, E> writer, Content content) {
        var gone = new TreeSet<>(references.of(writer.type()).keySet());
        try (var drafts = content.entries(writer.type())) {
            drafts.forEach(draft -> gone.remove(draft.slug()));
        }
        // Entries of one type link to each other: first they let go, then they go.
        inBatches(gone, slugs -> writer.repository().withSlugs(slugs).forEach(writer::unlink));
        inBatches(
                gone,
                slugs -> writer.repository().withSlugs(slugs).forEach(entry -> {
                    changed(entry, writer.type(), Action.REMOVED);
                    entities.remove(entry);
                }));
    }

    private void inBatches(Collection<Slug> slugs, Consumer<List<Slug>> step) {
        var batch = new ArrayList<Slug>(BATCH);
        for (var slug : slugs) {
            batch.add(slug);
            if (batch.size() == BATCH) {
                run(step, batch);
            }
        }
        run(step, batch);
    }

    private void changed(Entry entry, EntryType type, Action action) {
        var kind = action == Action.REMOVED ? ChangeKind.REMOVED : ChangeKind.PUBLISHED;
        log(type.singular(), entry.slug.value(), kind, entry.edition);
        changes.add(new EntryChange(type, entry.slug.value(), action));
        if (changes.size() % PROGRESS_EVERY == 0) {
            Log.infof("Publishing: %d entries written so far.", changes.size());
        }
    }

    private void log(String type, String slug, ChangeKind kind, long edition) {
        var change = new Change();
        change.type = type;
        change.slug = slug;
        change.kind = kind;
        change.edition = edition;
        change.changedAt = now;
        entities.persist(change);
    }
}
