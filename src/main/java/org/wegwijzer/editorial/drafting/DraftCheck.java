package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;
import org.wegwijzer.draft.document.CheckedDocument;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.draft.document.LinkRenewal;
import org.wegwijzer.editorial.PublicEntries;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.EntryPlaces;

/** Holds the document of a draft against the schemas, and against all that is public or drafted as well. */
@ApplicationScoped
public class DraftCheck {

    /** Where each day begins first. */
    private static final ZoneId FIRST_ZONE = ZoneId.of("Pacific/Kiritimati");

    /** What answers have that documents do not. */
    static final String FAULTS = "faults";

    private final EntryDrafts drafts;
    private final HubDrafts hub;
    private final PublicEntries published;
    private final EntryPlaces places;
    private final Clock clock;

    DraftCheck(EntryDrafts drafts, HubDrafts hub, PublicEntries published, EntryPlaces places, Clock clock) {
        this.drafts = drafts;
        this.hub = hub;
        this.published = published;
        this.places = places;
        this.clock = clock;
    }

    /**
     * What a document says, at the slug that it says; it may be unfinished.
     *
     * @param document changed on the way
     * @throws ProblemException INVALID_REQUEST with every fault, if it has no slug, or says what publishing settles
     */
    public CheckedDocument of(EntryType type, ObjectNode document) {
        // Whoever sends back what they got.
        document.remove(FAULTS);
        var targets = new DraftLinkTargets(published, drafts, places);
        return EntryDocument.read(
                type, document, languages(), targets, LocalDate.ofInstant(clock.instant(), FIRST_ZONE));
    }

    /** Those of the hub and those that it shall have: texts in a new language become public together with it. */
    private HubLanguages languages() {
        var spoken = published.languages();
        var drafted =
                hub.present().flatMap(DraftOfHub::says).map(HubDraft::languages).orElse(List.of());
        var all = Stream.concat(spoken.all().stream(), drafted.stream())
                .distinct()
                .toList();
        return new HubLanguages(spoken.fallback(), all);
    }

    /**
     * A document that was kept, with its links to where entries are now, as it is when it is sent again.
     *
     * @param document changed on the way; may be empty, or unfinished
     */
    ObjectNode renewed(EntryType type, ObjectNode document) {
        try {
            var says = DraftJson.read(type, document);
            new LinkRenewal(new DraftLinkTargets(published, drafts, places)).renewed(document, says);
        } catch (JsonProcessingException unfinished) {
            Log.debugf("The links of a draft are left as they are: %s", unfinished.getOriginalMessage());
        }
        return document;
    }

    /**
     * The same at an address: a new entry is where its draft is, a public one may move.
     *
     * @param document changed on the way
     * @throws ProblemException INVALID_REQUEST like {@link #of}, and if a new entry would be elsewhere
     */
    CheckedDocument at(EntryType type, Slug slug, ObjectNode document) {
        if (!document.has("slug")) {
            DraftDocument.at(slug, document);
        }
        var reading = of(type, document);
        if (!DraftDocument.slug(reading.document()).equals(slug)
                && published.at(type, slug).isEmpty()) {
            throw ProblemException.invalid(new Fault(
                    Fault.Place.BODY,
                    "/slug",
                    FaultCode.UNKNOWN_VALUE,
                    "A new entry has the slug of its address.",
                    List.of(slug.value())));
        }
        return reading;
    }
}
