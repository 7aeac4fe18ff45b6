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
import org.wegwijzer.editorial.Progress;
import org.wegwijzer.editorial.ReadAhead;
import org.wegwijzer.editorial.draft.HubDraft;

/**
 * Checks a whole bundle and finds every fault: first the form of each document, then each well-formed one against all others.
 * Used for one bundle.
 */
final class BundleCheck {

    private final Documents documents;
    private final BundleSchemas schemas = BundleSchemas.ALL;
    private final Known known = new Known();
    private final Set<String> malformed = new HashSet<>();
    /** What cannot be read is found on another thread than all else. */
    private final List<BundleFault> faults = Collections.synchronizedList(new ArrayList<>());

    BundleCheck(Documents documents) {
        this.documents = documents;
    }

    /** The bundle, free of faults; else throws them. */
    Bundle bundle() {
        var hub = hub();
        for (var type : EntryType.values()) {
            each(type, this::say, this::form);
        }
        // Entries speak the languages of the hub; without a hub there is no telling which.
        hub.ifPresent(this::links);
        if (hub.isEmpty() || !faults.isEmpty()) {
            throw faulty();
        }
        return new Bundle(documents, hub.get(), known);
    }

    /** A bundle that is wrong all over is not read to its end. */
    private void say(BundleFault fault) {
        faults.add(fault);
        if (faults.size() >= Limits.FAULTS) {
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
                .map(Drafts::hub);
        hub.ifPresent(draft -> {
            if (!draft.languages().contains(draft.defaultLanguage())) {
                var place = document.orElseThrow().place("/defaultLanguage");
                faults.add(place.fault("the default language is not one of the languages"));
            }
            check(draft).hub(draft, document.orElseThrow());
        });
        return hub;
    }

    private void form(EntryType type, Located document) {
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

    private void remember(EntryType type, Slug slug, Located document) {
        var id = document.text("id");
        if (id != null && !known.add(type, slug, UUID.fromString(id))) {
            faults.add(document.place("/id").fault("another entry has the same id"));
        }
        var parent = document.text("parent");
        if (parent != null) {
            known.addParent(slug, new Slug(parent));
        }
    }

    private void links(HubDraft hub) {
        var check = check(hub);
        var shorthand = new Shorthand(hub.defaultLanguage());
        for (var type : EntryType.values()) {
            var progress =
                    new Progress("Checking", type.plural(), known.slugs(type).size());
            // What the second reading finds wrong in the notation, the first has found already.
            each(type, fault -> {}, (same, document) -> {
                shorthand.expand(type, document.tree());
                var faulty =
                        !document.sound() || malformed.contains(key(type, Objects.toString(document.text("slug"), "")));
                var draft = faulty ? Drafts.attempt(type, document) : Optional.of(Drafts.entry(type, document));
                draft.ifPresent(entry -> check.entry(entry, document));
                progress.step();
            });
        }
    }

    private EntryCheck check(HubDraft hub) {
        return new EntryCheck(known, hub.languages(), this::say);
    }

    private void each(EntryType type, Consumer<BundleFault> unreadable, BiConsumer<EntryType, Located> step) {
        try (Stream<Located> entries = ReadAhead.of(documents.entries(type, unreadable))) {
            entries.forEach(document -> step.accept(type, document));
        }
    }

    private static String key(EntryType type, String slug) {
        return type.singular() + "/" + slug;
    }
}
