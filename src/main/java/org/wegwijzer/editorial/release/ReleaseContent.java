package org.wegwijzer.editorial.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.document.LinkRenewal;
import org.wegwijzer.editorial.drafting.DraftDocument;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.editorial.drafting.EntryDraft;
import org.wegwijzer.editorial.drafting.PartMerge;
import org.wegwijzer.publish.PublicationInput;

/** Some drafts and removals, as they are published together. */
final class ReleaseContent implements PublicationInput {

    /** By the slug that the entry will have. */
    private final Map<EntryType, Map<Slug, Draft<?>>> drafts = new EnumMap<>(EntryType.class);

    private final Map<EntryType, Map<Slug, UUID>> ids = new EnumMap<>(EntryType.class);
    /** From the slug that an entry has to the one that it will have. */
    private final Map<EntryType, Map<Slug, Slug>> moves = new EnumMap<>(EntryType.class);

    private final Map<EntryType, Map<Slug, Removal>> removals = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Map<Slug, String>> writers = new EnumMap<>(EntryType.class);
    private final Map<EntryType, Set<Slug>> minor = new EnumMap<>(EntryType.class);
    private Optional<DraftOfHub> hub = Optional.empty();

    ReleaseContent() {
        for (var type : EntryType.values()) {
            drafts.put(type, new LinkedHashMap<>());
            ids.put(type, new HashMap<>());
            moves.put(type, new HashMap<>());
            removals.put(type, new LinkedHashMap<>());
            writers.put(type, new HashMap<>());
            minor.put(type, new HashSet<>());
        }
    }

    /**
     * What a draft makes of its entry is to be published; false if another one wants to be at the same slug.
     *
     * @param extent how much of the draft that is
     */
    boolean publish(EntryDraft draft, ObjectNode document, DraftExtent extent) {
        var slug = DraftDocument.slug(document);
        PartMerge.writers(draft, extent.parts())
                .ifPresent(names -> of(writers, draft.type).put(slug, names));
        if (extent.isMinor()) {
            of(minor, draft.type).add(slug);
        }
        return publish(draft.type, draft.slug, draft.entryId, document);
    }

    /** The entry that is at a slug now is to say this. */
    boolean publish(EntryType type, Slug now, UUID entry, ObjectNode document) {
        document.put("id", entry.toString());
        var says = DraftJson.kept(type, document);
        of(moves, type).put(now, says.slug());
        of(ids, type).put(says.slug(), entry);
        return of(drafts, type).put(says.slug(), says) == null;
    }

    /** The draft of the hub is to be published. */
    void publish(DraftOfHub draft) {
        hub = Optional.of(draft);
    }

    /** Has what is to be published link to where entries will be. */
    void renew(LinkRenewal links) {
        drafts.values().forEach(says -> says.replaceAll((slug, draft) -> links.renewed(DraftJson.tree(draft), draft)));
    }

    /** An entry is to go. */
    void remove(EntryType type, Slug slug, @Nullable Slug replacedBy) {
        of(removals, type).put(slug, new Removal(slug, replacedBy));
    }

    /** Whether the entry that is at a slug now is published anew, there or elsewhere. */
    boolean republishes(EntryType type, Slug now) {
        return of(moves, type).containsKey(now);
    }

    /** The slug that the entry will have which is at this one now, if it is published anew. */
    Optional<Slug> moved(EntryType type, Slug now) {
        return Optional.ofNullable(of(moves, type).get(now));
    }

    /** Whether an entry will be published at a slug. */
    boolean publishes(EntryType type, Slug slug) {
        return of(drafts, type).containsKey(slug);
    }

    /** Whether the entry that is at a slug now goes. */
    boolean removes(EntryType type, Slug now) {
        return of(removals, type).containsKey(now);
    }

    /** Whether the entry that is at a slug now will not be there. */
    boolean leaves(EntryType type, Slug now) {
        return removes(type, now) || !of(moves, type).getOrDefault(now, now).equals(now);
    }

    private static <T> T of(Map<EntryType, T> byType, EntryType type) {
        return Objects.requireNonNull(byType.get(type));
    }

    @Override
    public Optional<HubDraft> hub() {
        return hub.flatMap(DraftOfHub::says);
    }

    @Override
    public Optional<String> hubWriters() {
        return hub.flatMap(draft -> Optional.ofNullable(draft.writtenBy));
    }

    @Override
    public Set<Slug> slugs(EntryType type) {
        return Collections.unmodifiableSet(of(drafts, type).keySet());
    }

    @Override
    public Map<Slug, UUID> ids(EntryType type) {
        return Collections.unmodifiableMap(of(ids, type));
    }

    @Override
    public Stream<Draft<?>> entries(EntryType type) {
        return of(drafts, type).values().stream();
    }

    @Override
    public Optional<String> writers(EntryType type, Slug slug) {
        return Optional.ofNullable(of(writers, type).get(slug));
    }

    @Override
    public boolean isMinor(EntryType type, Slug slug) {
        return of(minor, type).contains(slug);
    }

    @Override
    public Optional<List<Removal>> removals(EntryType type) {
        return Optional.of(List.copyOf(of(removals, type).values()));
    }
}
