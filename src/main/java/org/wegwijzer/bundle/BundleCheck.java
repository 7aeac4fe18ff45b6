package org.wegwijzer.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.draft.document.DocumentSchemas;
import org.wegwijzer.draft.document.DraftReader;
import org.wegwijzer.draft.document.EntryCheck;
import org.wegwijzer.draft.document.LinkRenewal;
import org.wegwijzer.draft.document.LocatedDocument;
import org.wegwijzer.draft.document.Shorthand;
import org.wegwijzer.publish.Progress;
import org.wegwijzer.publish.ReadAhead;

/**
 * Checks a whole bundle and finds every fault: first the form of each document, then each well-formed one against all others.
 * Used for one bundle.
 */
final class BundleCheck {

    private final BundleDocuments documents;
    private final DocumentSchemas schemas = DocumentSchemas.ALL;
    private final BundleIndex known;
    private final Set<String> malformed = new HashSet<>();
    /** What cannot be read is found on another thread than all else. */
    private final List<DocumentFault> faults = Collections.synchronizedList(new ArrayList<>());

    BundleCheck(BundleDocuments documents, BundleIndex known) {
        this.documents = documents;
        this.known = known;
    }

    /** The bundle, free of faults; else throws them. */
    Bundle bundle() {
        documents.part().ifPresent(this::refusePart);
        var hub = hub();
        check(hub, draft -> {});
        return new Bundle(documents, hub.orElseThrow(), known);
    }

    /** Whoever takes a part for the whole takes everything else away. */
    private void refusePart(String file) {
        faults.add(new DocumentFault(
                file,
                0,
                "says that this is a part of a hub: taken for the whole it would remove everything else; import it with"
                        + " mode=merge"));
        throw faulty();
    }

    /**
     * Checks documents that are laid over what is public; throws their faults.
     *
     * @param standing the hub as it is public; empty if there is none
     * @param kept gets each entry as it is to be
     * @return the hub as it is to be; empty if the bundle leaves it out
     */
    Optional<HubDraft> merged(Optional<HubDraft> standing, Consumer<Draft<?>> kept) {
        var hub = hub();
        standing.ifPresent(before -> hub.ifPresent(after -> keepLanguages(before, after)));
        if (hub.isEmpty() && standing.isEmpty()) {
            faults.add(new DocumentFault("hub", 0, "is missing, and there is none yet; import a whole hub first"));
        }
        check(hub.or(() -> standing), kept);
        return hub;
    }

    /** Entries that are not named would have to be read anew, and some might speak a language that is gone. */
    private void keepLanguages(HubDraft before, HubDraft after) {
        if (!before.spoken().equals(after.spoken())) {
            faults.add(new DocumentFault(
                    "hub",
                    0,
                    "the languages of the hub, and the default one, change only when a whole hub is imported with"
                            + " mode=mirror"));
        }
    }

    private void check(Optional<HubDraft> hub, Consumer<Draft<?>> kept) {
        for (var type : EntryType.values()) {
            each(type, this::say, this::form);
        }
        // Entries speak the languages of the hub; without a hub there is no telling which.
        hub.ifPresent(spoken -> links(spoken, kept));
        if (hub.isEmpty() || !faults.isEmpty()) {
            throw faulty();
        }
    }

    /** A bundle that is wrong all over is not read to its end. */
    private void say(DocumentFault fault) {
        faults.add(fault);
        if (faults.size() >= BundleLimits.FAULTS) {
            throw faulty();
        }
    }

    private BundleException faulty() {
        return new BundleException(
                documents.name(), faults.stream().distinct().sorted().toList());
    }

    private Optional<HubDraft> hub() {
        var document = documents.hub(this::say);
        var hub = document.filter(tree -> schemas.accept(tree, this::say) && tree.sound())
                .map(DraftReader::hub);
        hub.ifPresent(draft -> check(draft).hub(draft, document.orElseThrow()));
        return hub;
    }

    private void form(EntryType type, LocatedDocument document) {
        var slug = Objects.toString(document.text("slug"), "");
        if (Slug.isSlug(slug) && !known.add(type, new Slug(slug))) {
            faults.add(document.place("/slug").fault("there is another %s '%s'".formatted(type.singular(), slug)));
        }
        if (document.sound() && schemas.accept(type, document, this::say)) {
            remember(type, new Slug(slug), document);
        } else {
            malformed.add(key(type, slug));
        }
    }

    private void remember(EntryType type, Slug slug, LocatedDocument document) {
        var id = document.text("id");
        if (id != null && !known.add(type, slug, UUID.fromString(id))) {
            faults.add(document.place("/id").fault("another entry has the same id"));
        }
        var parent = document.text("parent");
        if (parent != null) {
            known.addParent(slug, new Slug(parent));
        }
    }

    private void links(HubDraft hub, Consumer<Draft<?>> kept) {
        var check = check(hub);
        var shorthand = new Shorthand(hub.defaultLanguage());
        var renewal = new LinkRenewal(known);
        for (var type : EntryType.values()) {
            var progress =
                    new Progress("Checking", type.plural(), known.slugs(type).size());
            // What the second reading finds wrong in the notation, the first has found already.
            each(type, fault -> {}, (same, document) -> {
                shorthand.expand(type, document.tree());
                var faulty =
                        !document.sound() || malformed.contains(key(type, Objects.toString(document.text("slug"), "")));
                var draft =
                        faulty ? DraftReader.attempt(type, document) : Optional.of(DraftReader.entry(type, document));
                draft.map(entry -> renewal.renewed(document.tree(), entry)).ifPresent(entry -> {
                    check.entry(entry, document);
                    kept.accept(entry);
                });
                progress.step();
            });
        }
    }

    private EntryCheck check(HubDraft hub) {
        return new EntryCheck(known, hub.languages(), this::say);
    }

    private void each(EntryType type, Consumer<DocumentFault> unreadable, BiConsumer<EntryType, LocatedDocument> step) {
        try (Stream<LocatedDocument> entries = ReadAhead.of(documents.entries(type, unreadable))) {
            entries.forEach(document -> step.accept(type, document));
        }
    }

    private static String key(EntryType type, String slug) {
        return type.singular() + "/" + slug;
    }
}
