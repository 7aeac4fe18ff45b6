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
import org.wegwijzer.editorial.Content;
import org.wegwijzer.editorial.draft.Draft;
import org.wegwijzer.editorial.draft.HubDraft;

/** A hub as files, found free of faults. Its entries are read anew each time, so a hub of any size fits. */
public final class Bundle implements Content {

    private final Documents documents;
    private final HubDraft hub;
    private final Known known;
    private final Shorthand shorthand;

    Bundle(Documents documents, HubDraft hub, Known known) {
        this.documents = documents;
        this.hub = hub;
        this.known = known;
        this.shorthand = new Shorthand(hub.defaultLanguage());
    }

    /**
     * Opens a folder, its zip archive (a name that ends in .zip) or one JSON document, and checks all of it.
     *
     * @throws BundleException with every fault, if it has any
     */
    public static Bundle open(Path path) {
        if (Files.isDirectory(path)) {
            return new BundleCheck(new Folder(new DiskTree(path))).bundle();
        }
        if (!Files.isRegularFile(path)) {
            throw refused(path, Files.exists(path) ? "is neither a folder nor a plain file" : "does not exist");
        }
        if (path.toString().matches("(?i).*\\.zip")) {
            return new BundleCheck(new Folder(ArchiveTree.open(path))).bundle();
        }
        if (path.toString().matches("(?i).*\\.(ya?ml|md)")) {
            throw refused(
                    path,
                    "is not a bundle; name the folder that hub.yaml is in, its zip archive, or one JSON document");
        }
        return new BundleCheck(JsonDocument.open(path)).bundle();
    }

    private static BundleException refused(Path path, String reason) {
        return new BundleException(path.toString(), List.of(new BundleFault(path.toString(), 0, reason)));
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

    private static void changed(BundleFault fault) {
        throw new IllegalStateException("the bundle changed after it was checked: " + fault);
    }

    private Draft<?> draft(EntryType type, Located document) {
        shorthand.expand(type, document.tree());
        return Drafts.entry(type, document);
    }
}
