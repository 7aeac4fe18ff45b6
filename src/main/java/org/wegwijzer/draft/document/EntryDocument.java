package org.wegwijzer.draft.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** The JSON document of one entry, as editors send them: read and checked like those of a bundle, every fault with its pointer. */
public final class EntryDocument {

    static final String NAME = "body.json";

    private static final String SLUG = "/slug";

    /** Beyond these nobody reads on. */
    private static final int MOST_FAULTS = 100;

    /** What publishing settles, and nobody else. */
    private static final List<String> SETTLED = List.of("id", "createdAt", "updatedAt", "publishedAt");

    /** What a text was made from. */
    private static final String MARK = "translationOf";

    private EntryDocument() {}

    /**
     * Reads a document that is one JSON object.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of its notation
     */
    public static ObjectNode parse(byte[] body) {
        try {
            var faults = new ArrayList<DocumentFault>();
            var tree = tree(text(body), faults);
            refuse(faults);
            return tree.orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] body) throws IOException {
        JsonEncoding.fault(NAME, new ByteArrayInputStream(body)).ifPresent(fault -> {
            throw malformed("The body %s.".formatted(fault.reason()));
        });
        return new String(body, StandardCharsets.UTF_8);
    }

    private static ProblemException malformed(String detail) {
        return ProblemException.invalid(
                new Fault(Fault.Place.BODY, "", FaultCode.MALFORMED_DOCUMENT, detail, List.of()));
    }

    private static Optional<ObjectNode> tree(String text, Collection<DocumentFault> faults) {
        try (var parser = DocumentParser.json(new StringReader(text))) {
            try {
                if (parser.nextToken() == null) {
                    throw malformed("The body is empty.");
                }
                var reader = new TreeReader(parser, NAME, 1);
                var tree = reader.read();
                faults.addAll(reader.faults());
                if (parser.nextToken() != null) {
                    throw malformed("There is more after the end of the document.");
                }
                if (tree instanceof ObjectNode object) {
                    return Optional.of(object);
                }
                throw malformed("The body must be an object.");
            } catch (JsonProcessingException broken) {
                faults.add(DocumentParser.malformed(broken, parser, NAME, 1));
                return Optional.empty();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * What a document says, whatever is wrong with it: it may be unfinished.
     *
     * @param document changed on the way
     * @param others what its links may lead to
     * @param latest the last day on which an entry can have been reviewed
     * @throws ProblemException INVALID_REQUEST with every fault, if it has no slug, or says what publishing settles
     */
    public static CheckedDocument read(
            EntryType type, ObjectNode document, HubLanguages hub, LinkTargets others, LocalDate latest) {
        var faults = new ArrayList<DocumentFault>();
        var located = LocatedDocument.of(document, NAME);
        settled(located, faults);
        reviewed(located, latest, faults);
        var wellFormed = DocumentSchemas.ALL.accept(type, located, faults::add);
        new Shorthand(hub.fallback()).expand(type, located.tree());
        var renewal = new LinkRenewal(others);
        Optional<Draft<?>> read =
                wellFormed ? Optional.of(DraftReader.entry(type, located)) : DraftReader.attempt(type, located);
        Optional<Draft<?>> draft = read.map(entry -> renewal.renewed(located.tree(), entry));
        draft.ifPresent(entry -> new EntryCheck(others, hub.all(), faults::add).entry(entry, located));
        if (faults.stream().anyMatch(EntryDocument::isIntolerable)) {
            refuse(faults);
        }
        return faults.isEmpty()
                ? CheckedDocument.sound(DraftJson.tree(draft.orElseThrow()))
                : new CheckedDocument(located.tree(), told(faults));
    }

    private static boolean isIntolerable(DocumentFault fault) {
        return fault.code() == FaultCode.READ_ONLY_FIELD || fault.pointer().equals(SLUG);
    }

    static void settled(LocatedDocument document, Collection<DocumentFault> faults) {
        SETTLED.forEach(member -> settled(document, document.tree(), "", member, faults));
        DocumentTexts.of(document.tree())
                .forEach(text -> settled(document, text.fields(), text.pointer(), "updatedAt", faults));
        DocumentTexts.owners(document.tree(), MARK)
                .forEach(owner -> settled(document, owner.fields(), owner.pointer(), MARK, faults));
    }

    private static void settled(
            LocatedDocument document,
            ObjectNode owner,
            String pointer,
            String member,
            Collection<DocumentFault> faults) {
        if (owner.remove(member) != null) {
            var reason = "'%s' is set when the entry is published, by nobody else".formatted(member);
            faults.add(document.place(pointer + "/" + member).fault(FaultCode.READ_ONLY_FIELD, reason));
        }
    }

    /** Nobody has reviewed an entry in the future, or is to do so before they did. */
    private static void reviewed(LocatedDocument document, LocalDate latest, Collection<DocumentFault> faults) {
        var reviewed = date(document, "reviewedDate");
        var due = date(document, "reviewDueDate");
        reviewed.filter(date -> date.isAfter(latest))
                .ifPresent(date -> faults.add(document.place("/reviewedDate")
                        .fault(FaultCode.NOT_IN_RANGE, "a review that has been made is not in the future")));
        due.filter(date -> reviewed.filter(date::isBefore).isPresent())
                .ifPresent(date -> faults.add(document.place("/reviewDueDate")
                        .fault(FaultCode.NOT_IN_RANGE, "the next review cannot be due before the last")));
    }

    private static Optional<LocalDate> date(LocatedDocument document, String member) {
        try {
            return Optional.ofNullable(document.text(member)).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            // A fault of form, which the schema says.
            return Optional.empty();
        }
    }

    /** What is wrong with the links of a draft that is well-formed itself, at pointers into it. */
    public static List<Fault> faults(Draft<?> draft, HubLanguages hub, LinkTargets others) {
        var faults = new ArrayList<DocumentFault>();
        var located = LocatedDocument.of(DraftJson.tree(draft), NAME);
        new EntryCheck(others, hub.all(), faults::add).entry(draft, located);
        return faults.stream().map(EntryDocument::told).toList();
    }

    static void refuse(List<DocumentFault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(told(faults));
        }
    }

    static List<Fault> told(Collection<DocumentFault> faults) {
        return faults.stream()
                .distinct()
                .sorted()
                .limit(MOST_FAULTS)
                .map(EntryDocument::told)
                .toList();
    }

    static Fault told(DocumentFault fault) {
        var sentence = printable(fault.reason()) + ".";
        return new Fault(
                Fault.Place.BODY,
                printable(fault.pointer()),
                fault.code(),
                sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1),
                List.of());
    }

    /** Names come from the document; half a surrogate pair among them could not be sent back. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }
}
