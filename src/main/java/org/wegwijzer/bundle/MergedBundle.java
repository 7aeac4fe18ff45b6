package org.wegwijzer.bundle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.publish.PublicationInput;
import org.wegwijzer.publish.history.DocumentPacker;

/**
 * A bundle laid over what is public, found free of faults: what it names is published, and nothing goes. Its entries are kept, packed,
 * since what they were laid over is changed while they are published.
 */
final class MergedBundle implements PublicationInput {

    private final Optional<HubDraft> hub;
    private final BundleIndex known;
    private final Map<EntryType, List<byte[]>> entries;

    private MergedBundle(Optional<HubDraft> hub, BundleIndex known, Map<EntryType, List<byte[]>> entries) {
        this.hub = hub;
        this.known = known;
        this.entries = entries;
    }

    /**
     * Opens a bundle as {@link Bundle#open(Path)} does, and lays it over what is public.
     *
     * @throws BundleException with every fault, if it has any
     */
    static MergedBundle open(Path path, MergeBase base) {
        var standing = base.hub();
        var documents = new MergedDocuments(Bundle.documents(path, ImportMode.MERGE), base, standing);
        var known = new BundleIndex(base.places(), base::parent);
        var packer = new DocumentPacker();
        var entries = new EnumMap<EntryType, List<byte[]>>(EntryType.class);
        var hub = new BundleCheck(documents, known)
                .merged(
                        standing,
                        draft -> entries.computeIfAbsent(draft.type(), none -> new ArrayList<>())
                                .add(packer.pack(DraftJson.bytes(draft))));
        return new MergedBundle(hub, known, entries);
    }

    @Override
    public Optional<HubDraft> hub() {
        return hub;
    }

    @Override
    public Set<Slug> slugs(EntryType type) {
        return known.slugs(type);
    }

    @Override
    public Map<Slug, UUID> ids(EntryType type) {
        return known.ids(type);
    }

    @Override
    public Stream<Draft<?>> entries(EntryType type) {
        return entries.getOrDefault(type, List.of()).stream()
                .map(packed -> DraftJson.kept(type, DraftJson.tree(DocumentPacker.unpack(packed))));
    }

    /** What a merge does not name stays. */
    @Override
    public Optional<List<Removal>> removals(EntryType type) {
        return Optional.of(List.of());
    }
}
