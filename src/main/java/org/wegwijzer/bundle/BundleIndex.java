package org.wegwijzer.bundle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.Circles;
import org.wegwijzer.draft.document.LinkTargets;

/** What a bundle's entries are, gathered in a first reading so that a second can check their links. Used for one bundle. */
final class BundleIndex implements LinkTargets {

    private final Map<EntryType, Set<Slug>> slugs = new EnumMap<>(EntryType.class);
    private final Map<Slug, Slug> parents = new HashMap<>();
    private final Circles circles = new Circles(topic -> Optional.ofNullable(parents.get(topic)));
    private final Map<EntryType, Map<Slug, UUID>> ids = new EnumMap<>(EntryType.class);
    private final Set<UUID> taken = new HashSet<>();

    /** Adds an entry; false if there is one of its type and slug already. */
    boolean add(EntryType type, Slug slug) {
        return slugs.computeIfAbsent(type, none -> new HashSet<>()).add(slug);
    }

    @Override
    public boolean has(EntryType type, Slug slug) {
        return slugs(type).contains(slug);
    }

    /** The slug of every entry of a type. */
    Set<Slug> slugs(EntryType type) {
        return slugs.getOrDefault(type, Set.of());
    }

    /** Adds the id of an entry; false if another has it already. */
    boolean add(EntryType type, Slug slug, UUID id) {
        ids.computeIfAbsent(type, none -> new HashMap<>()).put(slug, id);
        return taken.add(id);
    }

    /** The ids of a type's entries, where they are given. */
    Map<Slug, UUID> ids(EntryType type) {
        return ids.getOrDefault(type, Map.of());
    }

    void addParent(Slug topic, Slug parent) {
        parents.put(topic, parent);
    }

    @Override
    public boolean inCircle(Slug topic) {
        return circles.has(topic);
    }
}
