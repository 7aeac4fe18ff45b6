package org.wegwijzer.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DraftReader;
import org.wegwijzer.draft.document.LinkRenewal;
import org.wegwijzer.draft.document.LocatedDocument;
import org.wegwijzer.draft.document.Shorthand;
import org.wegwijzer.publish.PublicationInput;
import org.wegwijzer.publish.history.EntryPlaces;

/** A hub as files, found free of faults. Its entries are read anew each time, so a hub of any size fits. */
public final class Bundle implements PublicationInput {

    private final BundleDocuments documents;
    private final HubDraft hub;
    private final BundleIndex known;
    private final Shorthand shorthand;
    private final LinkRenewal renewal;

    Bundle(BundleDocuments documents, HubDraft hub, BundleIndex known) {
        this.documents = documents;
        this.hub = hub;
        this.known = known;
        this.shorthand = new Shorthand(hub.defaultLanguage());
        this.renewal = new LinkRenewal(known);
    }

    /**
     * Opens a folder, its zip archive (a name that ends in .zip) or one JSON document, and checks all of it by itself.
     *
     * @throws BundleException with every fault, if it has any
     */
    public static Bundle open(Path path) {
        return open(path, EntryPlaces.NONE);
    }

    /**
     * The same of a bundle that is to go into a hub.
     *
     * @param places of what is public: a bundle may name a slug that an entry has left
     * @throws BundleException with every fault, if it has any
     */
    static Bundle open(Path path, EntryPlaces places) {
        return new BundleCheck(documents(path, ImportMode.MIRROR), new BundleIndex(places)).bundle();
    }

    /**
     * The documents of a bundle, wherever they are.
     *
     * @throws BundleException if they cannot be opened
     */
    static BundleDocuments documents(Path path, ImportMode mode) {
        if (Files.isDirectory(path)) {
            return new Folder(new DiskTree(path), mode);
        }
        if (!Files.isRegularFile(path)) {
            throw refused(path, Files.exists(path) ? "is neither a folder nor a plain file" : "does not exist");
        }
        if (path.toString().matches("(?i).*\\.zip")) {
            return new Folder(ArchiveTree.open(path), mode);
        }
        if (path.toString().matches("(?i).*\\.(ya?ml|md)")) {
            throw refused(
                    path,
                    "is not a bundle; name the folder that hub.yaml is in, its zip archive, or one JSON document");
        }
        return JsonDocument.open(path, mode);
    }

    private static BundleException refused(Path path, String reason) {
        return new BundleException(path.toString(), List.of(new DocumentFault(path.toString(), 0, reason)));
    }

    @Override
    public Optional<HubDraft> hub() {
        return Optional.of(hub);
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
        return documents.entries(type, Bundle::changed).map(document -> draft(type, document));
    }

    /** A bundle is the whole hub: what it does not name goes. */
    @Override
    public Optional<List<Removal>> removals(EntryType type) {
        return Optional.empty();
    }

    private static void changed(DocumentFault fault) {
        throw new IllegalStateException("the bundle changed after it was checked: " + fault);
    }

    private Draft<?> draft(EntryType type, LocatedDocument document) {
        shorthand.expand(type, document.tree());
        return renewal.renewed(document.tree(), DraftReader.entry(type, document));
    }
}
