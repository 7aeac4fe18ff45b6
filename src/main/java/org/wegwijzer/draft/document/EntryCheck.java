package org.wegwijzer.draft.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftLink;
import org.wegwijzer.draft.FaqDraft;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.TopicDraft;
import org.wegwijzer.draft.document.LocatedDocument.Place;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.text.VisibleText;

/** Holds one entry against the others of its hub: what a schema cannot see. Says every fault. */
public final class EntryCheck {

    private final LinkTargets known;
    private final List<LanguageTag> languages;
    private final Consumer<DocumentFault> faults;

    /** @param languages those of the hub */
    public EntryCheck(LinkTargets known, List<LanguageTag> languages, Consumer<DocumentFault> faults) {
        this.known = known;
        this.languages = languages;
        this.faults = faults;
    }

    /** Checks the hub itself: that its default language and those of its texts are among its languages. */
    public void hub(HubDraft hub, LocatedDocument document) {
        if (!languages.contains(hub.defaultLanguage())) {
            faults.accept(document.place("/defaultLanguage")
                    .fault(FaultCode.UNKNOWN_VALUE, "the default language is not one of the languages"));
        }
        languages("/texts", hub.texts().keySet(), document);
        languages("/synonyms", hub.synonyms().keySet(), document);
        for (var place = 0; place < hub.offers().size(); place++) {
            languages(
                    "/offers/%s/texts".formatted(place),
                    hub.offers().get(place).texts().keySet(),
                    document);
        }
    }

    /** Checks an entry: its languages, its links, and the bodies of its texts. */
    public void entry(Draft<?> draft, LocatedDocument document) {
        languages("/texts", draft.texts().keySet(), document);
        draft.linkTexts().forEach(text -> languages(text.pointer(), text.languages(), document));
        references(draft, document);
        bodies(document);
        if (draft instanceof TopicDraft topic) {
            topic(topic, document);
        }
        if (draft instanceof FaqDraft faq
                && !faq.texts().isEmpty()
                && faq.texts().values().stream().allMatch(text -> text == null || text.answer() == null)) {
            say(document, "/texts", FaultCode.MISSING_FIELD, "there is no answer in any language");
        }
    }

    private void topic(TopicDraft topic, LocatedDocument document) {
        if (known.inCircle(topic.slug()) && !topic.slug().equals(topic.parent())) {
            say(document, "/parent", FaultCode.CIRCULAR_LINK, "the topic stands above itself");
        }
        var slugs = new HashSet<Slug>();
        for (var place = 0; place < topic.collections().size(); place++) {
            var slug = topic.collections().get(place).slug();
            // Without one it is a fault of form, and said already.
            if (slug != null && !slugs.add(slug)) {
                say(
                        document,
                        "/collections/%s/slug".formatted(place),
                        FaultCode.REPEATED_VALUE,
                        "the topic has two collections '%s'".formatted(slug));
            }
        }
    }

    private void languages(String pointer, Set<LanguageTag> used, LocatedDocument document) {
        used.stream()
                .filter(tag -> !languages.contains(tag) && isWritten(pointer + "/" + tag, document))
                .forEach(tag -> say(
                        document,
                        pointer + "/" + tag,
                        FaultCode.UNKNOWN_VALUE,
                        "'%s' is not a language of the hub, which speaks %s".formatted(tag, languages)));
    }

    /** A tag in another form than the canonical one is a fault of form, and said already. */
    private static boolean isWritten(String pointer, LocatedDocument document) {
        return document.places().containsKey(pointer) && pointer.matches(".*/[a-z]{2,3}(-[A-Za-z0-9-]+)?");
    }

    private void references(Draft<?> draft, LocatedDocument document) {
        var lists = new HashSet<String>();
        draft.references().forEach(reference -> {
            if (reference.slug() == null) {
                // A link without its target, which is a fault of form and said already.
                return;
            }
            if (!known.has(reference.type(), reference.slug())) {
                say(
                        document,
                        reference.pointer(),
                        FaultCode.UNKNOWN_ENTRY,
                        missing(reference.type(), reference.slug().value()));
            } else if (reference.type() == draft.type() && reference.slug().equals(draft.slug())) {
                say(document, reference.pointer(), FaultCode.CIRCULAR_LINK, "the entry refers to itself");
            } else if (!lists.add(list(reference) + reference.slug())) {
                say(
                        document,
                        reference.pointer(),
                        FaultCode.REPEATED_VALUE,
                        "'%s' stands in this list twice".formatted(reference.slug()));
            }
        });
    }

    private static String list(DraftLink reference) {
        return reference.pointer().replaceAll("/[0-9]+/[^/]*$", " ");
    }

    private static String missing(EntryType type, String slug) {
        return "there is no %s '%s'".formatted(type.singular(), slug);
    }

    private void bodies(LocatedDocument document) {
        document.tree().path("texts").properties().forEach(text -> {
            var body = text.getValue().path("body").asText();
            var place = document.place("/texts/" + text.getKey() + "/body");
            var intricate = Markdown.tooIntricate(body);
            intricate.ifPresent(reason -> faults.accept(place.fault(FaultCode.FAULTY_TEXT, "the body " + reason)));
            // What has nothing to see as it was written is a fault of form, and said already.
            if (intricate.isEmpty() && VisibleText.isIn(body)) {
                body(Markdown.parse(body), place);
            }
        });
    }

    private void body(Markdown text, Place place) {
        if (!text.isVisible()) {
            faults.accept(place.fault(FaultCode.EMPTY_VALUE, "the body must have a character that can be seen"));
        }
        text.faults().forEach(fault -> faults.accept(line(place, fault.line(), FaultCode.FAULTY_TEXT, fault.reason())));
        text.references().stream()
                .filter(reference -> !resolves(reference))
                .map(reference -> line(
                        place,
                        reference.line(),
                        FaultCode.UNKNOWN_ENTRY,
                        "the text refers to 'ref:%s/%s', which is no entry of the hub"
                                .formatted(reference.type(), reference.slug())))
                .forEach(faults);
    }

    private boolean resolves(EntryReference reference) {
        return EntryType.ofSingular(reference.type())
                .filter(type -> Slug.isSlug(reference.slug()) && known.has(type, new Slug(reference.slug())))
                .isPresent();
    }

    /**
     * A fault on a line of a body, from 1. A block in YAML begins below its field, JSON has a whole body on one line; where the
     * lines of the file are not those of the body the reason names the line as well.
     */
    private static DocumentFault line(Place body, int line, FaultCode code, String reason) {
        if (body.file().endsWith(".md")) {
            return new Place(body.file(), body.line() + line - 1, body.pointer()).fault(code, reason);
        }
        var first = body.file().endsWith(".json") ? body.line() : body.line() + line;
        return new Place(body.file(), first, body.pointer())
                .fault(code, "line %s of the body: %s".formatted(line, reason));
    }

    private void say(LocatedDocument document, String pointer, FaultCode code, String reason) {
        var where = pointer.substring(1).replace('/', '.');
        faults.accept(document.place(pointer).fault(code, where, reason));
    }
}
