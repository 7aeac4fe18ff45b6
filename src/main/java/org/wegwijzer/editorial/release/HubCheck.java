package org.wegwijzer.editorial.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.document.HubDocument;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.editorial.drafting.DraftOfHub;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.publish.PublicDocuments;

/** Holds the draft of the hub against what is public, and against what is to be published with it. */
@ApplicationScoped
class HubCheck {

    /** Beyond these nobody reads on. */
    private static final int MOST_FAULTS = 100;

    private final PublicEntries published;
    private final PublicDocuments documents;
    private final EntityManager entities;

    HubCheck(PublicEntries published, PublicDocuments documents, EntityManager entities) {
        this.published = published;
        this.documents = documents;
        this.entities = entities;
    }

    /** What stands in the way of a hub that nobody drafts. */
    static Fault noDraft() {
        return fault("/hub", FaultCode.UNKNOWN_ENTRY, "hub: it has no draft.");
    }

    /**
     * Everything for which a draft cannot be published.
     *
     * @param content what is published together with it
     */
    List<Fault> faults(DraftOfHub draft, ReleaseContent content) {
        var faults = new ArrayList<Fault>();
        var edition = published.editionOfHub();
        if (edition != draft.basedOn) {
            faults.add(fault(
                    "/hub",
                    FaultCode.OUTDATED_DRAFT,
                    "hub: it was published since the draft was begun; hold the draft against revision %s."
                            .formatted(edition)));
        }
        HubDocument.faults(draft.content())
                .forEach(fault -> faults.add(fault("/hub" + fault.location(), fault.code(), fault.detail())));
        if (faults.isEmpty()) {
            var gone = new HashSet<>(published.languages().all());
            draft.says().orElseThrow().languages().forEach(gone::remove);
            textsIn(gone, content).limit(MOST_FAULTS).forEach(faults::add);
        }
        return faults;
    }

    /** Texts of entries that stay as they are, in languages that go; those of others are held against the languages that stay. */
    private Stream<Fault> textsIn(Set<LanguageTag> gone, ReleaseContent content) {
        return gone.isEmpty()
                ? Stream.empty()
                : Stream.of(EntryType.values()).flatMap(type -> textsIn(gone, type, content));
    }

    private Stream<Fault> textsIn(Set<LanguageTag> gone, EntryType type, ReleaseContent content) {
        var slugs = speaking(gone, type).stream()
                .filter(slug -> !content.republishes(type, slug) && !content.removes(type, slug))
                .limit(MOST_FAULTS)
                .toList();
        return documents.now(type, slugs).values().stream()
                .flatMap(document -> textsIn(gone, DraftJson.kept(type, document)));
    }

    private static Stream<Fault> textsIn(Set<LanguageTag> gone, Draft<?> entry) {
        var own = entry.texts().keySet().stream().map(language -> new Text("/texts", language));
        var ofLinks = entry.linkTexts()
                .flatMap(text -> text.languages().stream().map(language -> new Text(text.pointer(), language)));
        return Stream.concat(own, ofLinks)
                .filter(text -> gone.contains(text.language()))
                .map(text -> fault(
                        "/%s/%s%s/%s".formatted(entry.type().plural(), entry.slug(), text.pointer(), text.language()),
                        FaultCode.UNKNOWN_VALUE,
                        "'%s' would no longer be a language of the hub; take the text out in the same release."
                                .formatted(text.language())));
    }

    /** @param pointer where the texts stand by language */
    private record Text(String pointer, LanguageTag language) {}

    /** The public entries of a type that have texts of their own, of their links or of groups of these in one of some languages. */
    private List<Slug> speaking(Set<LanguageTag> languages, EntryType type) {
        var name = type.singular();
        var own = "%1$s_text x where x.%1$s_id = e.id".formatted(name);
        var ofLinks = LinkKind.of(type)
                .flatMap(kind -> kind.rows().texts().stream()
                        .map(texts -> "%s x join %s l on l.id = x.link_id where l.%s = e.id"
                                .formatted(
                                        texts.table(),
                                        kind.rows().table(),
                                        kind.rows().owner())));
        var ofGroups = LinkKind.of(type)
                .flatMap(kind -> kind.groupTable().stream())
                .map(table -> "%s_text x where x.%s_id = e.id".formatted(table, name));
        var any = Stream.of(Stream.of(own), ofLinks, ofGroups)
                .flatMap(rows -> rows)
                .map(rows -> "exists (select 1 from %s and x.language in (:languages))".formatted(rows))
                .collect(Collectors.joining(" or "));
        List<?> slugs = entities.createNativeQuery(
                        "select e.slug from %s e where %s order by e.slug".formatted(name, any), String.class)
                .setParameter(
                        "languages", languages.stream().map(LanguageTag::value).toList())
                .getResultList();
        return slugs.stream().map(slug -> new Slug(String.valueOf(slug))).toList();
    }

    private static Fault fault(String pointer, FaultCode code, String detail) {
        return new Fault(Fault.Place.BODY, pointer, code, detail, List.of());
    }
}
