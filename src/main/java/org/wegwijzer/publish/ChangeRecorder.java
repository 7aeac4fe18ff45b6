package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.Change;
import org.wegwijzer.change.ChangeKind;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.change.TouchedTags;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slices;
import org.wegwijzer.content.Slug;
import org.wegwijzer.digest.Sha256;

/** Writes what one publication adds to the change log. Used for one publication. */
final class ChangeRecorder {

    private static final int MARK_BYTES = 4;
    private static final String HUB = "hub";
    private static final String SAID = "select t.slug, t.edition from %s t where t.id in (:ids) order by t.id";

    private final EntityManager entities;
    private final Instant now;
    /** The last line before this publication. */
    private final LogPosition before;
    /** The slugs that entries had, by the slugs that they have now. */
    private final Map<EntryType, Map<Slug, Slug>> moved = new EnumMap<>(EntryType.class);
    /** Who links to entries that moved: they show another slug now, although nobody wrote them. */
    private final Map<EntryType, Set<Long>> backlinks = new EnumMap<>(EntryType.class);

    private final Set<Membership> left = new LinkedHashSet<>();
    private long sequence;

    ChangeRecorder(EntityManager entities, Instant now) {
        this.entities = entities;
        this.now = now;
        this.before = last(entities);
        this.sequence = before.sequence();
    }

    /** The last line of the log. */
    static LogPosition last(EntityManager entities) {
        var last = entities.createQuery("select coalesce(max(c.sequence), 0) from Change c", Long.class)
                .getSingleResult();
        var tags = entities.find(TouchedTags.class, last);
        return tags == null ? LogPosition.BEGINNING : new LogPosition(last, tags.mark);
    }

    /** That of the last line, those of this publication included. */
    long sequence() {
        return sequence;
    }

    /** Whether this publication added nothing. */
    boolean isEmpty() {
        return sequence == before.sequence();
    }

    /** The hub itself says something else. */
    void hub(long edition) {
        add(line(HUB, HUB, ChangeKind.PUBLISHED, edition));
    }

    /** Something became of an entry. */
    void entry(EntryType type, Entry entry, ChangeKind kind) {
        var line = line(type.singular(), entry.slug.value(), kind, entry.edition);
        var former = moved.getOrDefault(type, Map.of()).get(entry.slug);
        line.formerSlug = former == null || kind == ChangeKind.REMOVED ? null : former.value();
        add(line);
    }

    /** Entries are about to leave their slugs for these. */
    void moved(EntryType type, SortedMap<Slug, ? extends Entry> entries) {
        var former = moved.computeIfAbsent(type, first -> new HashMap<>());
        entries.forEach((slug, entry) -> {
            former.put(slug, entry.slug);
            add(line(type.singular(), entry.slug.value(), ChangeKind.REMOVED, entry.edition));
        });
        BacklinkFingerprints.owners(type, entries.values(), entities).forEach(this::shows);
        if (type == EntryType.TOPIC) {
            left.addAll(Membership.of(entries.values(), entities));
        }
    }

    /** These show something else, although nobody wrote them. */
    void shows(EntryType type, Collection<Long> ids) {
        backlinks.computeIfAbsent(type, first -> new LinkedHashSet<>()).addAll(ids);
    }

    /**
     * Ends the publication: tells who else shows something new, and marks the place.
     *
     * @param touched what was touched, see {@link org.wegwijzer.change.CacheTags}
     * @param memberships who came to stand in a topic, or left it; {@code null} if there were too many changes to tell
     */
    void close(List<String> touched, @Nullable Collection<Membership> memberships) {
        backlinks.forEach((type, ids) -> Slices.of(ids).forEach(some -> shown(type, some)));
        if (memberships == null) {
            forgetTopics();
        } else {
            left.addAll(memberships);
            left.forEach(this::add);
        }
        var tags = new TouchedTags();
        tags.sequence = sequence;
        tags.tags = touched;
        tags.changedAt = now;
        tags.mark = Sha256.ofAll(before.toString(), String.valueOf(sequence), now.toString(), String.join(" ", touched))
                .hex(MARK_BYTES);
        entities.persist(tags);
    }

    private void shown(EntryType type, Collection<Long> ids) {
        List<?> found = entities.createNativeQuery(SAID.formatted(type.singular()), Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        for (var each : found) {
            var row = (Tuple) each;
            add(line(
                    type.singular(),
                    row.get("slug", String.class),
                    ChangeKind.PUBLISHED,
                    row.get("edition", Number.class).longValue()));
        }
    }

    /** Nobody who narrows by topic can follow, unless there was nothing before. */
    private void forgetTopics() {
        if (before.sequence() > 0) {
            entities.createNativeQuery("update log_start set topic_sequence = :sequence")
                    .setParameter("sequence", sequence)
                    .executeUpdate();
        }
    }

    private void add(Membership membership) {
        var line = line(membership.type().singular(), membership.slug(), ChangeKind.MEMBERSHIP, 0);
        line.topic = membership.topic();
        add(line);
    }

    private Change line(String type, String slug, ChangeKind kind, long edition) {
        sequence++;
        var change = new Change();
        change.sequence = sequence;
        change.type = type;
        change.slug = slug;
        change.kind = kind;
        change.edition = edition;
        change.changedAt = now;
        return change;
    }

    private void add(Change line) {
        entities.persist(line);
    }
}
