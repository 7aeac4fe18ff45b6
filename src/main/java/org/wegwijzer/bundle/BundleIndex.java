package org.wegwijzer.bundle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.Circles;
import org.wegwijzer.draft.document.LinkTargets;
import org.wegwijzer.publish.history.EntryPlaces;

/** What a bundle's entries are, gathered in a first reading so that a second can check their links. Used for one bundle. */
final class BundleIndex implements LinkTargets {

    private final Map<EntryType, Set<Slug>> slugs = new EnumMap<>(EntryType.class);
    private final Map<Slug, Slug> parents = new HashMap<>();
    private final Circles circles = new Circles(this::parent);
    private final Map<EntryType, Map<Slug, UUID>> ids = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Map<UUID, Slug>> byId = new EnumMap<>(EntryType.class);
    private final Set<UUID> taken = new HashSet<>();
    private final EntryPlaces places;
    /** The parents of public topics, if what is public stays unless it is named. */
    private final Optional<Function<Slug, Optional<Slug>>> standing;
    /** What stays, asked like {@link #moved}. */
    private final Map<EntryType, Map<Slug, Boolean>> staying = new ConcurrentHashMap<>();
    /** What was asked when the bundle was checked; asked again on other threads while it is published. */
    private final Map<EntryType, Map<Slug, Optional<Slug>>> moved = new ConcurrentHashMap<>();

    /** @param places of what is public before */
    BundleIndex(EntryPlaces places) {
        this.places = places;
        this.standing = Optional.empty();
    }

    /**
     * The same of a bundle that is laid over what is public: what it does not name is there as well.
     *
     * @param parents of public topics
     */
    BundleIndex(EntryPlaces places, Function<Slug, Optional<Slug>> parents) {
        this.places = places;
        this.standing = Optional.of(parents);
    }

    /** Adds an entry; false if there is one of its type and slug already. */
    boolean add(EntryType type, Slug slug) {
        return slugs.computeIfAbsent(type, none -> new HashSet<>()).add(slug);
    }

    @Override
    public boolean has(EntryType type, Slug slug) {
        return slugs(type).contains(slug)
                || (standing.isPresent()
                        && staying.computeIfAbsent(type, none -> new ConcurrentHashMap<>())
                                .computeIfAbsent(slug, unnamed -> stays(type, unnamed)));
    }

    /** Whether an entry is public at a slug and is not given another. */
    private boolean stays(EntryType type, Slug slug) {
        return places.entryAt(type, slug)
                .filter(id -> !byId.getOrDefault(type, Map.of()).containsKey(id))
                .flatMap(id -> places.slugOf(type, id))
                .filter(slug::equals)
                .isPresent();
    }

    /** Whoever has left a slug for one that the bundle has: by its id there, or in public up to now. */
    @Override
    public Optional<Slug> moved(EntryType type, Slug former) {
        return moved.computeIfAbsent(type, none -> new ConcurrentHashMap<>())
                .computeIfAbsent(former, slug -> sought(type, slug));
    }

    private Optional<Slug> sought(EntryType type, Slug former) {
        return places.entryAt(type, former)
                .flatMap(id -> Optional.ofNullable(
                                byId.getOrDefault(type, Map.of()).get(id))
                        .or(() -> places.slugOf(type, id)))
                .filter(slug -> has(type, slug));
    }

    /** The slug of every entry of a type. */
    Set<Slug> slugs(EntryType type) {
        return slugs.getOrDefault(type, Set.of());
    }

    /** Adds the id of an entry; false if another has it already. */
    boolean add(EntryType type, Slug slug, UUID id) {
        ids.computeIfAbsent(type, none -> new HashMap<>()).put(slug, id);
        byId.computeIfAbsent(type, none -> new HashMap<>()).put(id, slug);
        return taken.add(id);
    }

    /** The ids of a type's entries, where they are given. */
    Map<Slug, UUID> ids(EntryType type) {
        return ids.getOrDefault(type, Map.of());
    }

    void addParent(Slug topic, Slug parent) {
        parents.put(topic, parent);
    }

    private Optional<Slug> parent(Slug topic) {
        if (slugs(EntryType.TOPIC).contains(topic)) {
            return Optional.ofNullable(parents.get(topic));
        }
        return standing.flatMap(above -> above.apply(topic))
                .map(parent -> has(EntryType.TOPIC, parent)
                        ? parent
                        : moved(EntryType.TOPIC, parent).orElse(parent));
    }

    @Override
    public boolean inCircle(Slug topic) {
        return circles.has(topic);
    }
}
