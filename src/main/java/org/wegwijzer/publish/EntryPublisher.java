package org.wegwijzer.publish;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftCompletion;
import org.wegwijzer.draft.TranslationMarks;
import org.wegwijzer.publish.Publication.Action;
import org.wegwijzer.publish.PublicationInput.Removal;
import org.wegwijzer.publish.writer.EntryWriter;

/**
 * Makes the entries of one type say what the content says. New ones are written without reading anything, those whose
 * fingerprint is the same are passed over, and only the others are read and compared. Used for one publication.
 */
final class EntryPublisher<D extends Draft<D>, E extends Entry> {

    /** The edition of what was never public. */
    private static final Long NEVER = 0L;

    /** The fingerprint of what was not written from a draft: the next one is held against what is public. */
    private static final String UNKNOWN = "";

    private final PublishingRun run;
    private final EntryWriter<D, E> writer;
    private final PublicationInput content;
    private final EntryType type;
    private final PublishedState standing;
    /** From the slug that an entry gets to the one that it had. */
    private final Map<Slug, Slug> moves;
    /** What remains to be done to an entry, by its internal id. */
    private final Map<Long, Consumer<E>> ownLinks = new LinkedHashMap<>();

    EntryPublisher(PublishingRun run, EntryWriter<D, E> writer, PublicationInput content) {
        this.run = run;
        this.writer = writer;
        this.content = content;
        this.type = writer.type();
        this.standing = PublishedState.of(type, writer.entity(), run.entities(), content);
        this.moves = standing.moves(content);
    }

    /** A draft with its fingerprint. */
    private record Marked<D extends Draft<D>>(D draft, String fingerprint) {

        Slug slug() {
            return draft.slug();
        }

        /** The stable id that it brings along, if it does. */
        Stream<UUID> id() {
            return Stream.ofNullable(draft.stamp().id());
        }
    }

    /** Adds and changes; gives the entries that go. */
    List<Removal> write() {
        standing.refuseContradictions(content);
        content.slugs(type)
                .forEach(slug ->
                        before(slug).ifPresent(known -> run.references().add(type, slug, known.id())));
        run.inBatches(moves.keySet().stream(), this::move);
        var progress =
                new Progress("Publishing", type.plural(), content.slugs(type).size());
        try (var drafts = ReadAhead.of(content.entries(type).map(this::marked))) {
            run.inBatches(drafts.peek(draft -> progress.step()).filter(this::isTouched), this::write);
        }
        // Entries of one type link to each other, so all of them must be there first.
        run.inBatches(ownLinks.keySet().stream(), this::link);
        return standing.gone(content);
    }

    /** Who was public before, under this slug or under the one from which it moved. */
    private Optional<PublishedState.Known> before(Slug slug) {
        return standing.at(moves.getOrDefault(slug, slug));
    }

    /** The same entries under other slugs: what was at the old ones is gone from there. */
    private void move(List<Slug> to) {
        var from = to.stream().collect(toMap(moves::get, slug -> slug));
        var moved = new TreeMap<Slug, E>();
        writer.repository()
                .withSlugs(from.keySet())
                .forEach(entity -> moved.put(Objects.requireNonNull(from.get(entity.slug)), entity));
        run.moved(moved, type);
        BacklinkFingerprints.forgetFingerprints(type, moved.values(), run.entities())
                .forEach(standing::forgetFingerprint);
        run.moveReferences(type, from).forEach(standing::forgetFingerprint);
        moved.forEach((slug, entity) -> entity.slug = slug);
    }

    private Marked<D> marked(Draft<?> draft) {
        return new Marked<>(writer.draft().cast(draft), run.fingerprints().of(draft));
    }

    private boolean isTouched(Marked<D> marked) {
        return before(marked.slug())
                .filter(known -> known.fingerprint().equals(marked.fingerprint()))
                .filter(known -> content.confirmed(type, marked.slug()).isEmpty())
                .isEmpty();
    }

    private void write(List<Marked<D>> drafts) {
        var slugs = drafts.stream()
                .map(Marked::slug)
                .filter(slug -> before(slug).isPresent())
                .toList();
        var standing = slugs.isEmpty() ? List.<E>of() : writer.repository().withSlugs(slugs);
        run.touching().before(type, standing);
        run.references()
                .read(
                        drafts.stream().map(Marked::draft),
                        link -> content.slugs(link.type()).contains(link.slug()));
        var bySlug = standing.stream().collect(toMap(entity -> entity.slug, entity -> entity));
        var added = drafts.stream().filter(marked -> !bySlug.containsKey(marked.slug()));
        var editions = run.history().last(added.flatMap(Marked::id).toList());
        for (var marked : drafts) {
            var entity = bySlug.get(marked.slug());
            if (entity == null) {
                add(marked, edition(marked, editions));
            } else {
                change(marked, entity);
            }
        }
    }

    /** The last edition that the entry had, if it comes back. */
    private static long edition(Marked<?> marked, Map<UUID, Long> editions) {
        return marked.id()
                .map(id -> editions.getOrDefault(id, NEVER))
                .findFirst()
                .orElse(NEVER);
    }

    /** @param edition the last one that the entry had, if it comes back */
    private void add(Marked<D> marked, long edition) {
        var entity = writer.create();
        entity.slug = marked.slug();
        entity.edition = edition;
        entity.fingerprint = marked.fingerprint();
        var completed = DraftCompletion.of(marked.draft(), null, run.now());
        add(completed, entity);
        writer.sort(entity, run.languages());
        run.entities().persist(entity);
        run.references().add(type, entity.slug, entity.id);
        keepOwnLinks(completed, entity, true);
    }

    private void change(Marked<D> marked, E entity) {
        var published = drafted(writer.published(entity));
        var completed = settled(DraftCompletion.of(marked.draft(), published, run.now()), published);
        entity.fingerprint = content.confirmed(type, marked.slug()).isPresent() ? UNKNOWN : marked.fingerprint();
        if (moves.containsKey(entity.slug)) {
            add(completed, entity);
            keepOwnLinks(completed, entity, false);
        } else if (!completed.equals(published)) {
            write(completed, entity);
            run.changed(entity, type, EntryDifference.between(type, published, completed, run.languages()));
            keepOwnLinks(completed, entity, false);
        }
        writer.sort(entity, run.languages());
    }

    private D drafted(D published) {
        return writer.draft().cast(TranslationMarks.drafted(published));
    }

    private D settled(D completed, D published) {
        var original = run.languages().fallback().value();
        var slug = completed.slug();
        var marks =
                new TranslationMarks(original, run.now(), content.isMinor(type, slug), content.confirmed(type, slug));
        return writer.draft().cast(marks.settled(completed, published));
    }

    private void add(D completed, E entity) {
        write(completed, entity);
        run.changed(entity, type, Action.ADDED);
    }

    private void write(D completed, E entity) {
        completed.stamp().write(entity);
        var stored = TranslationMarks.stored(completed, run.languages().fallback());
        writer.write(writer.draft().cast(stored), entity, run.references());
        entity.edition++;
        run.history().published(type, entity, completed, content.writers(type, completed.slug()));
    }

    private void keepOwnLinks(D completed, E entity, boolean isNew) {
        writer.ownLinks(completed, run.references(), isNew).ifPresent(links -> ownLinks.put(entity.id, links));
    }

    private void link(List<Long> ids) {
        writer.repository()
                .list("id in ?1", ids)
                .forEach(entity ->
                        Objects.requireNonNull(ownLinks.get(entity.id)).accept(entity));
    }
}
