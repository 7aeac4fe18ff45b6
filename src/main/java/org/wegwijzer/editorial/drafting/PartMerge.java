package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.draft.document.DraftParts;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.publish.PublicDocuments;
import org.wegwijzer.publish.history.Writers;

/** Brings the parts of drafts together with what others published since: whoever works on another part never meets them. */
@ApplicationScoped
public class PartMerge {

    private final PublicDocuments documents;

    PartMerge(PublicDocuments documents) {
        this.documents = documents;
    }

    /**
     * What of a draft is published.
     *
     * @param document all that the entry says then
     * @param edition the one that is public before
     * @param conflicts for which it cannot be published, at pointers into the document
     * @param left the parts that stay in the draft
     * @param stale those of them in which somebody published something since they were begun
     * @param rest what the draft says afterwards; empty if nothing of it is left
     */
    public record Share(
            ObjectNode document,
            long edition,
            List<Fault> conflicts,
            Set<String> left,
            Set<String> stale,
            Optional<ObjectNode> rest) {

        public Share {
            conflicts = List.copyOf(conflicts);
            left = Set.copyOf(left);
            stale = Set.copyOf(stale);
        }
    }

    /**
     * What some parts of a draft make of the entry.
     *
     * @param wanted the names of the parts; none for all
     * @param edition of the entry, which is public at the slug of the draft; 0 if it is not
     */
    public Share share(EntryDraft draft, Set<String> wanted, long edition) {
        if (wanted.isEmpty() && draft.basedOn == edition) {
            return new Share(draft.content(), edition, List.of(), Set.of(), Set.of(), Optional.empty());
        }
        if (edition == 0) {
            var fault = draft.basedOn == 0
                    ? fault("", FaultCode.NOT_IN_RANGE, "A new entry is published as a whole.")
                    : fault(
                            "",
                            FaultCode.OUTDATED_DRAFT,
                            "It is not public any more; hold the draft against revision 0.");
            return new Share(draft.content(), edition, List.of(fault), Set.of(), Set.of(), Optional.empty());
        }
        return new Run(draft, wanted, edition).share();
    }

    /** Who wrote what is published. */
    public static Optional<String> writers(EntryDraft draft, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Optional.ofNullable(draft.writtenBy);
        }
        return wanted.stream()
                .map(draft.parts::get)
                .filter(Objects::nonNull)
                .flatMap(part -> Writers.of(part.writtenBy).stream())
                .reduce((names, name) -> Writers.with(names, name));
    }

    private static Fault fault(String pointer, FaultCode code, String detail) {
        return new Fault(Fault.Place.BODY, pointer, code, detail, List.of());
    }

    private final class Run {

        private final EntryDraft draft;
        private final Set<String> wanted;
        private final long edition;
        private final DraftParts parts;
        private final ObjectNode ours;
        private final ObjectNode theirs;
        private final Map<Long, ObjectNode> editions = new HashMap<>();
        private final List<Fault> conflicts = new ArrayList<>();
        private final Set<String> taken = new LinkedHashSet<>();
        private final Set<String> left = new LinkedHashSet<>();
        private final Set<String> stale = new LinkedHashSet<>();

        Run(EntryDraft draft, Set<String> wanted, long edition) {
            this.draft = draft;
            this.wanted = wanted;
            this.edition = edition;
            this.parts = new DraftParts(draft.type);
            this.ours = draft.content();
            this.theirs = documents
                    .now(draft.type, draft.slug)
                    .map(DraftDocument::of)
                    .orElseGet(JsonNodeFactory.instance::objectNode);
            editions.put(edition, theirs);
        }

        Share share() {
            parts.names(ours, theirs).forEach(this::choose);
            var document = together(taken, true);
            var all = new LinkedHashSet<>(taken);
            all.addAll(left);
            var rest = left.isEmpty() ? Optional.<ObjectNode>empty() : Optional.of(together(all, false));
            return new Share(document, edition, conflicts, left, stale, rest);
        }

        private void choose(String name) {
            var mine = parts.part(ours, name);
            var published = parts.part(theirs, name);
            var base = parts.part(edition(draft.basedOn(name)), name);
            if (mine.equals(base) || mine.equals(published)) {
                return;
            }
            var isMet = !published.equals(base);
            if (!wanted.isEmpty() && !wanted.contains(name)) {
                left.add(name);
                if (isMet) {
                    stale.add(name);
                }
                return;
            }
            taken.add(name);
            if (isMet) {
                conflicts.add(fault(
                        pointer(name),
                        FaultCode.OUTDATED_DRAFT,
                        "It was published since the draft was begun; hold the draft against revision %s."
                                .formatted(edition)));
            }
        }

        private ObjectNode edition(long number) {
            return editions.computeIfAbsent(
                    number,
                    older -> documents
                            .once(draft.entryId, older)
                            .map(DraftDocument::of)
                            .orElseGet(JsonNodeFactory.instance::objectNode));
        }

        private static String pointer(String name) {
            return name.equals(DraftParts.NEUTRAL) ? "" : "/texts/" + name;
        }

        /**
         * The public document with some parts of the draft.
         *
         * @param isPublished whether what these say of links that are not there must be told
         */
        private ObjectNode together(Set<String> mine, boolean isPublished) {
            var whole = parts.part(mine.contains(DraftParts.NEUTRAL) ? ours : theirs, DraftParts.NEUTRAL);
            for (var name : parts.names(ours, theirs)) {
                if (!name.equals(DraftParts.NEUTRAL)) {
                    var lost = new ArrayList<String>();
                    var isMine = mine.contains(name);
                    whole = parts.with(whole, name, parts.part(isMine ? ours : theirs, name), lost);
                    if (isMine && isPublished && !lost.isEmpty()) {
                        conflicts.add(fault(
                                pointer(name),
                                FaultCode.UNKNOWN_ENTRY,
                                "It speaks of links that are not public (%s); publish the part 'neutral' as well."
                                        .formatted(String.join(", ", lost))));
                    }
                }
            }
            return whole;
        }
    }
}
