package org.wegwijzer.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.wegwijzer.content.hub.Hub;
import org.wegwijzer.content.hub.Hubs;
import org.wegwijzer.content.hub.Offer;
import org.wegwijzer.content.hub.SynonymGroup;
import org.wegwijzer.draft.DraftCompletion;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.HubDraft.OfferDraft;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.publish.history.Cause;
import org.wegwijzer.publish.history.DocumentPacker;
import org.wegwijzer.publish.history.HubRevision;
import org.wegwijzer.publish.history.HubRevisions;
import org.wegwijzer.publish.history.Release;
import org.wegwijzer.publish.writer.TextMerge;

/** Writes the hub itself. */
@ApplicationScoped
class HubWriter {

    /** Who published what was public before revisions of the hub were kept. */
    private static final String NOBODY_KNOWS = "unknown";

    private final Hubs hubs;
    private final HubRevisions revisions;

    HubWriter(Hubs hubs, HubRevisions revisions) {
        this.hubs = hubs;
        this.revisions = revisions;
    }

    /**
     * The languages of the hub once {@code content} is public.
     *
     * @throws PublishingConflict if there is no hub yet and none comes
     */
    HubLanguages languages(PublicationInput content) {
        return content.hub()
                .map(HubDraft::spoken)
                .orElseGet(() -> spoken().orElseThrow(() -> new PublishingConflict(List.of("there is no hub yet"))));
    }

    /** The languages of the hub as it is public; empty if there is none. */
    Optional<HubLanguages> spoken() {
        return hubs.published().map(HubWriter::published).map(HubDraft::spoken);
    }

    /** Whether anything was ever published. */
    boolean isThere() {
        return hubs.published().isPresent();
    }

    /**
     * Publishes the hub if it says anything new; gives its edition if it did.
     *
     * @param writers who wrote it; empty if whoever publishes it did
     */
    Optional<Long> publish(HubDraft draft, Optional<String> writers, Cause cause, Instant now) {
        var published = hubs.published();
        var stored = published.map(HubWriter::published).orElse(null);
        var completed = DraftCompletion.of(draft, stored, now);
        if (completed.equals(stored)) {
            return Optional.empty();
        }
        var hub = published.orElseGet(Hub::new);
        if (stored != null && revisions.numbered(hub.edition).isEmpty()) {
            keepFound(stored, hub);
        }
        write(completed, hub);
        hubs.persist(hub);
        var revision = revision(completed, hub, cause, now);
        revision.writtenBy = writers.orElse(cause.author());
        revisions.persist(revision);
        return Optional.of(hub.edition);
    }

    /** What an earlier version of the program published, so that it can be looked up and restored. */
    private void keepFound(HubDraft stored, Hub hub) {
        var cause = Cause.at("The hub as it was", NOBODY_KNOWS, "");
        hubs.getEntityManager().persist(Release.published(cause, hub.updatedAt));
        revisions.persist(revision(stored, hub, cause, hub.updatedAt));
    }

    private static HubRevision revision(HubDraft says, Hub hub, Cause cause, Instant now) {
        var revision = new HubRevision();
        revision.number = hub.edition;
        revision.document = new DocumentPacker().pack(DraftJson.bytes(says));
        revision.because(cause, now);
        return revision;
    }

    static HubDraft published(Hub hub) {
        return new HubDraft(
                hub.defaultLanguage,
                hub.languages.stream().map(LanguageTag::new).toList(),
                hub.license,
                hub.createdAt,
                hub.updatedAt,
                hub.texts,
                hub.offers.stream().map(offer -> new OfferDraft(offer.texts)).toList(),
                hub.synonyms.stream()
                        .collect(groupingBy(
                                SynonymGroup::language, TreeMap::new, mapping(SynonymGroup::terms, toList()))));
    }

    private static void write(HubDraft draft, Hub hub) {
        hub.edition++;
        hub.defaultLanguage = draft.defaultLanguage();
        hub.languages = draft.languages().stream().map(LanguageTag::value).toList();
        hub.license = draft.license();
        hub.createdAt = Objects.requireNonNull(draft.createdAt());
        hub.updatedAt = Objects.requireNonNull(draft.updatedAt());
        TextMerge.apply(hub.texts, draft.texts());
        hub.offers.clear();
        draft.offers().forEach(offer -> hub.offers.add(offer(offer, hub)));
        hub.synonyms.clear();
        draft.synonyms()
                .forEach((language, groups) ->
                        groups.forEach(terms -> hub.synonyms.add(new SynonymGroup(language, terms))));
    }

    private static Offer offer(OfferDraft draft, Hub hub) {
        var offer = new Offer();
        offer.hub = hub;
        offer.position = hub.offers.size() + 1;
        TextMerge.apply(offer.texts, draft.texts());
        return offer;
    }
}
