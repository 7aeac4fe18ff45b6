package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.history.DocumentPacker;
import org.wegwijzer.publish.history.Revision;
import org.wegwijzer.publish.history.RevisionKind;

/** Keeps what one publication does to entries: a revision of each, and the slugs that they leave. Used for one publication. */
final class RevisionRecorder {

    private static final String LEAVE =
            "insert into former_slug (type, slug, entry_id, replaced_by) values (?, ?, ?, ?)";
    private static final String REPLACE = "update former_slug set replaced_by = ? where type = ? and entry_id = ?";
    private static final String TAKE = "delete from former_slug where type = ? and slug = ?";
    private static final String DRAFTS_AT = """
        select d.slug, cast(d.entry_id as varchar(36)), d.document
            from draft d where d.type = :type and d.slug in (:slugs) order by d.slug
        """;
    private static final String MOVE_DRAFT = """
        update draft set slug = :to, future_slug = :future, document = :document, version = version + 1
            where type = :type and slug = :from
        """;
    private static final String MOVE_ITEM = """
        update release_item set slug = :to where type = :type and slug = :from and action = 'PUBLISH'
            and not exists (select 1 from release_item o where o.type = :type and o.slug = :to)
        """;
    private static final String LAST = """
        select r.entryId, max(r.number) from Revision r where r.entryId in :entries group by r.entryId
        """;

    private final EntityManager entities;
    private final Cause cause;
    private final Instant now;
    private final DocumentPacker packer = new DocumentPacker();
    private final List<Left> left = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    /** Whether any entry ever left a slug: most publications add what never was. */
    private boolean anyLeft;

    private record Left(
            EntryType type, Slug slug, UUID entry, @Nullable Slug replacedBy) {}

    private record Taken(EntryType type, Slug slug) {}

    RevisionRecorder(EntityManager entities, Cause cause, Instant now) {
        this.entities = entities;
        this.cause = cause;
        this.now = now;
        this.anyLeft = !entities.createNativeQuery("select 1 from former_slug limit 1")
                .getResultList()
                .isEmpty();
    }

    /**
     * An entry says this from now on.
     *
     * @param writers who wrote it; empty if whoever publishes it did
     */
    void published(EntryType type, Entry entry, Draft<?> says, Optional<String> writers) {
        var revision = revision(type, entry, entry.edition, RevisionKind.PUBLISHED);
        revision.writtenBy = writers.orElse(cause.author());
        revision.document = packer.pack(DraftJson.unmarkedBytes(says));
        entities.persist(revision);
        taken.add(new Taken(type, entry.slug));
    }

    /** An entry goes. */
    void removed(EntryType type, Entry entry, @Nullable Slug replacedBy) {
        var revision = revision(type, entry, entry.edition + 1, RevisionKind.REMOVED);
        revision.replacedBy = replacedBy;
        entities.persist(revision);
        left.add(new Left(type, entry.slug, entry.publicId, replacedBy));
    }

    private record Drafted(Slug slug, UUID entry, String document) {}

    /**
     * Entries leave the slugs that they have for these; their drafts come along, and so do their places in a release,
     * unless that has another at the new slug.
     *
     * @throws PublishingConflict if there is a draft of something else
     */
    void moved(EntryType type, SortedMap<Slug, ? extends Entry> entries) {
        for (var another : drafts(type, entries.keySet())) {
            var entry = Objects.requireNonNull(entries.get(another.slug()));
            throw new PublishingConflict(List.of("%s '%s' would move to '%s', where somebody drafts something else"
                    .formatted(type.singular(), entry.slug, another.slug())));
        }
        var moves = new HashMap<Slug, Slug>();
        var ids = new HashMap<Slug, UUID>();
        entries.forEach((to, entry) -> {
            left.add(new Left(type, entry.slug, entry.publicId, null));
            moves.put(entry.slug, to);
            ids.put(entry.slug, entry.publicId);
        });
        drafts(type, moves.keySet()).stream()
                .filter(draft -> draft.entry().equals(ids.get(draft.slug())))
                .forEach(draft ->
                        move(draft.document(), type, draft.slug(), Objects.requireNonNull(moves.get(draft.slug()))));
    }

    @SuppressWarnings("unchecked") // The only way to several columns of a native query.
    private List<Drafted> drafts(EntryType type, Collection<Slug> slugs) {
        List<Object[]> rows = entities.createNativeQuery(DRAFTS_AT, Object[].class)
                .setParameter("type", type.name())
                .setParameter("slugs", slugs.stream().map(Slug::value).toList())
                .getResultList();
        return rows.stream()
                .map(row -> new Drafted(new Slug((String) row[0]), UUID.fromString((String) row[1]), (String) row[2]))
                .toList();
    }

    /** What the draft says of its slug moves along unless it says something else on purpose. */
    private void move(String document, EntryType type, Slug from, Slug to) {
        var says = DraftJson.tree(document.getBytes(StandardCharsets.UTF_8));
        if (says.path("slug").asText().equals(from.value())) {
            says.put("slug", to.value());
        }
        entities.createNativeQuery(MOVE_DRAFT)
                .setParameter("to", to.value())
                .setParameter("future", says.path("slug").asText())
                .setParameter("document", says.toString())
                .setParameter("type", type.name())
                .setParameter("from", from.value())
                .executeUpdate();
        entities.createNativeQuery(MOVE_ITEM)
                .setParameter("to", to.value())
                .setParameter("type", type.name())
                .setParameter("from", from.value())
                .executeUpdate();
    }

    /** The number of the last revision of each of these entries that was public once. */
    Map<UUID, Long> last(Collection<UUID> known) {
        return known.isEmpty()
                ? Map.of()
                : entities.createQuery(LAST, Object[].class)
                        .setParameter("entries", known)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private Revision revision(EntryType type, Entry entry, long number, RevisionKind kind) {
        var revision = new Revision();
        revision.type = type;
        revision.entryId = entry.publicId;
        revision.number = number;
        revision.slug = entry.slug;
        revision.kind = kind;
        revision.because(cause, now);
        return revision;
    }

    /** Writes which slugs were left and taken since the last time. */
    void flush() {
        if (!left.isEmpty() || anyLeft) {
            entities.unwrap(Session.class).doWork(this::write);
            anyLeft = true;
        }
        left.clear();
        taken.clear();
    }

    private void write(Connection connection) throws SQLException {
        try (var take = connection.prepareStatement(TAKE);
                var leave = connection.prepareStatement(LEAVE);
                var replace = connection.prepareStatement(REPLACE)) {
            for (var slug : left) {
                take.setString(1, slug.type().name());
                take.setString(2, slug.slug().value());
                take.addBatch();
                leave.setString(1, slug.type().name());
                leave.setString(2, slug.slug().value());
                leave.setObject(3, slug.entry());
                leave.setString(
                        4, slug.replacedBy() == null ? null : slug.replacedBy().value());
                leave.addBatch();
                if (slug.replacedBy() != null) {
                    replace.setString(1, slug.replacedBy().value());
                    replace.setString(2, slug.type().name());
                    replace.setObject(3, slug.entry());
                    replace.addBatch();
                }
            }
            take.executeBatch();
            leave.executeBatch();
            // Also at the slugs that it had before.
            replace.executeBatch();
            for (var slug : taken) {
                take.setString(1, slug.type().name());
                take.setString(2, slug.slug().value());
                take.addBatch();
            }
            take.executeBatch();
        }
    }
}
