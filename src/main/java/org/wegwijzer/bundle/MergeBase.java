package org.wegwijzer.bundle;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.PublishedHub;
import org.wegwijzer.publish.history.EntryPlaces;

/** What is public, as bundles are merged into it. Each answer is read by itself: a merge asks afterwards if anything came between. */
@ApplicationScoped
class MergeBase {

    private final PublishedHub hub;
    private final PublicDocuments documents;
    private final EntryPlaces places;

    MergeBase(PublishedHub hub, PublicDocuments documents, EntryPlaces places) {
        this.hub = hub;
        this.documents = documents;
        this.places = places;
    }

    EntryPlaces places() {
        return places;
    }

    /** The hub itself; empty before the first import. */
    Optional<HubDraft> hub() {
        return hub.reading(hub::hub);
    }

    /**
     * What entries say that documents mean: those with their ids, else those at their slugs.
     *
     * @param named the slugs that documents name, each with the id if the document has one
     * @return by the slug that the document names, which may be one to which the entry moves
     */
    Map<Slug, ObjectNode> entries(EntryType type, Map<Slug, Optional<UUID>> named) {
        return hub.reading(() -> {
            var found = new HashMap<>(documents.now(type, named.keySet()));
            var elsewhere = named.entrySet().stream()
                    .filter(name -> name.getValue()
                            .filter(id -> !isOf(id, found.get(name.getKey())))
                            .isPresent())
                    .flatMap(
                            name -> places
                                    .slugOf(type, name.getValue().orElseThrow())
                                    .map(slug -> Map.entry(slug, name.getKey()))
                                    .stream())
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
            documents.now(type, elsewhere.keySet()).forEach((slug, entry) -> found.put(elsewhere.get(slug), entry));
            return found;
        });
    }

    private static boolean isOf(UUID id, @Nullable ObjectNode entry) {
        return entry != null && entry.path("id").asText().equals(id.toString());
    }

    /** The topic above a public one. */
    Optional<Slug> parent(Slug topic) {
        return hub.reading(() -> documents
                .now(EntryType.TOPIC, topic)
                .flatMap(entry -> Optional.ofNullable(entry.path("parent").textValue()))
                .map(Slug::new));
    }
}
