package org.wegwijzer.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.LocatedDocument;
import org.wegwijzer.draft.document.Shorthand;

/** The documents of a bundle, each laid over what is public. A fault in what the bundle leaves out is said of the whole document. */
final class MergedDocuments implements BundleDocuments {

    private static final int BATCH = 200;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final BundleDocuments documents;
    private final MergeBase base;
    private final Optional<HubDraft> hub;

    /** @param hub what is public of the hub itself */
    MergedDocuments(BundleDocuments documents, MergeBase base, Optional<HubDraft> hub) {
        this.documents = documents;
        this.base = base;
        this.hub = hub;
    }

    @Override
    public String name() {
        return documents.name();
    }

    @Override
    public Optional<String> part() {
        return documents.part();
    }

    @Override
    public Optional<LocatedDocument> hub(Consumer<DocumentFault> faults) {
        return documents
                .hub(faults)
                .map(given -> hub.filter(standing -> given.sound())
                        .map(standing -> over(given, EntryMerge.of(DraftJson.tree(standing), given.tree())))
                        .orElse(given));
    }

    @Override
    public Stream<LocatedDocument> entries(EntryType type, Consumer<DocumentFault> faults) {
        var entries = documents.entries(type, faults);
        var each = entries.iterator();
        return Stream.generate(() -> some(each))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(some -> merged(type, some))
                .onClose(entries::close);
    }

    private static List<LocatedDocument> some(Iterator<LocatedDocument> entries) {
        var some = new ArrayList<LocatedDocument>(BATCH);
        while (some.size() < BATCH && entries.hasNext()) {
            some.add(entries.next());
        }
        return some;
    }

    private Stream<LocatedDocument> merged(EntryType type, List<LocatedDocument> some) {
        Map<Slug, Optional<UUID>> named = new LinkedHashMap<>();
        some.forEach(given -> slug(given).ifPresent(slug -> named.put(slug, id(given))));
        var standing = base.entries(type, named);
        return some.stream().map(given -> {
            hub.ifPresent(spoken -> new Shorthand(spoken.defaultLanguage()).expand(type, given.tree()));
            return slug(given)
                    .flatMap(slug -> Optional.ofNullable(standing.get(slug)))
                    .map(entry -> over(given, EntryMerge.of(entry.deepCopy(), given.tree())))
                    .orElse(given);
        });
    }

    private static LocatedDocument over(LocatedDocument given, ObjectNode merged) {
        return new LocatedDocument(merged, given.places(), given.sound());
    }

    /** What cannot be read says no more than which entry it is. */
    private static Optional<Slug> slug(LocatedDocument given) {
        return Optional.ofNullable(given.text("slug"))
                .filter(slug -> given.sound() && Slug.isSlug(slug))
                .map(Slug::new);
    }

    private static Optional<UUID> id(LocatedDocument given) {
        return Optional.ofNullable(given.text("id"))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString);
    }
}
