package org.wegwijzer.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.Reach;
import org.wegwijzer.access.Rights;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * Holds whatever is written against how far the rights of the sender go. It knows by itself who that is, so that nothing that writes
 * drafts or releases can forget to say; what the program does by itself, such as publishing by the clock, is not held to anything.
 */
@ApplicationScoped
public class RightsGuard {

    /** Beyond these nobody reads on. */
    private static final int MOST_FAULTS = 100;

    private final SecurityIdentity identity;

    /** @param identity of whoever sent the present request */
    RightsGuard(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Who is at work; empty if the program itself is. */
    public Optional<String> name() {
        return rights().map(known -> identity.getPrincipal().getName());
    }

    /** A request that lacks rights is none of the program's: its rights say so themselves. */
    private Optional<Rights> rights() {
        return Arc.container().requestContext().isActive() ? Rights.of(identity) : Optional.empty();
    }

    /** How far the sender's rights go, each by itself; empty if they do not end anywhere. */
    private List<Reach> ends(Scope scope) {
        var reaches = rights().map(known -> known.reaches(scope)).orElse(List.of(Reach.WHOLE));
        if (reaches.isEmpty()) {
            throw ProblemException.forbidden("This needs the role '%s'.".formatted(scope.role()));
        }
        return reaches.stream().allMatch(Reach::isNarrow) ? reaches : List.of();
    }

    /** Whether the sender's rights end anywhere. */
    public boolean isNarrow(Scope scope) {
        return !ends(scope).isEmpty();
    }

    /**
     * What lies beyond the sender's rights of all that makes one document of an entry the other.
     *
     * @param at where the entry stands in the request: {@code /guides/bsn}, or empty if it is all of it
     */
    public List<Fault> beyond(Scope scope, EntryType type, String at, ObjectNode before, ObjectNode after) {
        var ends = ends(scope);
        if (ends.isEmpty()) {
            return List.of();
        }
        return opensType(ends, type)
                ? beyond(ends, type, at, ChangedPlace.between(kept(type, before), kept(type, after)))
                : List.of(fault(ends, at));
    }

    /** Two documents that say the same look alike, as far as they can be understood. */
    private static JsonNode kept(EntryType type, ObjectNode document) {
        try {
            return DraftJson.tree(DraftJson.read(type, document));
        } catch (JsonProcessingException unfinished) {
            return document;
        }
    }

    /** The same of places of an entry that would be decided (JSON pointers, RFC 6901). */
    public List<Fault> beyond(Scope scope, EntryType type, List<String> pointers) {
        return beyond(
                ends(scope), type, "", pointers.stream().map(ChangedPlace::at).toList());
    }

    private static List<Fault> beyond(List<Reach> ends, EntryType type, String at, List<ChangedPlace> places) {
        return places.stream()
                .filter(place -> isBeyond(ends, type, place.language()))
                .map(place -> fault(ends, at + place.pointer()))
                .toList();
    }

    private static boolean isBeyond(List<Reach> ends, EntryType type, @Nullable LanguageTag language) {
        return !ends.isEmpty() && ends.stream().noneMatch(reach -> reach.has(type, language));
    }

    /** The same of an entry of which nothing is known yet but its type. */
    public List<Fault> beyondType(Scope scope, EntryType type, String at) {
        var ends = ends(scope);
        return ends.isEmpty() || opensType(ends, type) ? List.of() : List.of(fault(ends, at));
    }

    private static boolean opensType(List<Reach> ends, EntryType type) {
        return ends.stream()
                .anyMatch(reach -> reach.types().isEmpty() || reach.types().contains(type));
    }

    /** The same of an entry as a whole: that it comes or goes. */
    public List<Fault> beyond(Scope scope, EntryType type, String at) {
        var ends = ends(scope);
        return isBeyond(ends, type, null) ? List.of(fault(ends, at)) : List.of();
    }

    /** Where an entry stands in a request about many. */
    public static String place(EntryType type, Slug slug) {
        return "/%s/%s".formatted(type.plural(), slug);
    }

    /**
     * Lets a request pass of which nothing lies beyond the sender's rights.
     *
     * @throws ProblemException FORBIDDEN with all that does
     */
    public void refuse(List<Fault> beyond) {
        if (!beyond.isEmpty()) {
            throw ProblemException.forbidden(
                    "The rights of this key do not go so far; errors say where they end.",
                    beyond.stream().distinct().limit(MOST_FAULTS).toList());
        }
    }

    /**
     * Lets a request pass that is about the whole hub.
     *
     * @throws ProblemException FORBIDDEN if the sender's rights end anywhere
     */
    public void requireAll(Scope scope) {
        var ends = ends(scope);
        if (!ends.isEmpty()) {
            refuse(List.of(fault(ends, "")));
        }
    }

    private static Fault fault(List<Reach> ends, String pointer) {
        return new Fault(
                Fault.Place.BODY,
                pointer,
                FaultCode.BEYOND_RIGHTS,
                "The rights end before this: they open %s."
                        .formatted(ends.stream().map(RightsGuard::told).collect(Collectors.joining("; or "))),
                ends.stream().flatMap(RightsGuard::names).distinct().toList());
    }

    private static Stream<String> names(Reach reach) {
        return Stream.of(reach.languageNames(), reach.typeNames())
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream);
    }

    private static String told(Reach reach) {
        var languages = reach.languageNames();
        var types = reach.typeNames();
        var texts = languages == null ? "all" : "texts, notes and roles in " + String.join(", ", languages);
        return types == null ? texts : "%s of entries of the type %s".formatted(texts, String.join(", ", types));
    }
}
