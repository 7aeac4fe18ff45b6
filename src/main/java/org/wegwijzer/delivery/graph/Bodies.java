package org.wegwijzer.delivery.graph;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * The long texts of one step of an answer, each in its best language, and the entries that they link to.
 *
 * @param byEntry the texts by the id of their entry
 * @param targets what is published of all that the texts link to
 */
record Bodies(Map<Long, Markdown> byEntry, Map<Bodies.Target, Ref> targets) {

    /** No text was asked for. */
    static final Bodies NONE = new Bodies(Map.of(), Map.of());

    /** Of all long texts in one step of an answer, each in one language. */
    private static final long MOST_CHARACTERS = 10_000_000;

    /** The text field that is long. */
    static final String FIELD = "body";

    /** The members that are made from it. */
    static final Set<String> MEMBERS = Set.of(FIELD, "readingMinutes", "tableOfContents", "references");

    /** What a link in a text names. */
    record Target(EntryType type, String slug) {

        static Stream<Target> of(EntryReference reference) {
            return EntryType.ofSingular(reference.type())
                    .filter(type -> Slug.isSlug(reference.slug()))
                    .map(type -> new Target(type, reference.slug()))
                    .stream();
        }
    }

    /**
     * Reads the texts.
     *
     * @param published finds what is published of the targets
     */
    static Bodies of(Map<Long, Texts> texts, LanguageOrder order, Function<Set<Target>, Map<Target, Ref>> published) {
        var served = new HashMap<Long, String>();
        texts.forEach((entry, own) -> own.languageOf(FIELD, order)
                .map(language -> Objects.requireNonNull(own.in(language).text(FIELD)))
                .ifPresent(text -> served.put(entry, text)));
        if (served.values().stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            throw ProblemException.invalid(Fault.ofQuery(
                    ExpandParameter.NAME,
                    FaultCode.ANSWER_TOO_LARGE,
                    "The answer would hold more than %s characters of long texts; lower the limits."
                            .formatted(MOST_CHARACTERS)));
        }
        var byEntry = new HashMap<Long, Markdown>();
        served.forEach((entry, text) -> byEntry.put(entry, Markdown.parse(text)));
        var targets = new LinkedHashSet<Target>();
        byEntry.values().stream()
                .flatMap(text -> text.references().stream())
                .flatMap(Target::of)
                .forEach(targets::add);
        return new Bodies(byEntry, targets.isEmpty() ? Map.of() : published.apply(targets));
    }

    /** Sorts rows with the columns {@code type}, {@code slug}, {@code title} and {@code text_language} to the targets they describe. */
    static Map<Target, Ref> titles(List<Row> rows) {
        return rows.stream().map(Bodies::title).collect(toMap(Bodies::target, Function.identity()));
    }

    private static Ref title(Row row) {
        return Ref.of(row.printed("type"), row.printed("slug"), row.printed("title"), row.language("text_language"));
    }

    private static Target target(Ref entry) {
        return new Target(EntryType.ofSingular(entry.type()).orElseThrow(), entry.slug());
    }

    Optional<Markdown> of(long entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    /**
     * The text in the form that the reader wants.
     *
     * @param addresses where a link to an entry leads
     */
    String rendered(Markdown text, BodyFormat format, Function<Reference, String> addresses) {
        Function<EntryReference, Optional<String>> published =
                link -> Target.of(link).flatMap(this::reference).findFirst().map(addresses);
        return switch (format) {
            case HTML -> text.html(published);
            case MARKDOWN -> text.source(published);
            case TEXT -> text.plainText();
        };
    }

    /** The entries that the text links to, each once, in reading order. */
    List<Reference> references(Markdown text) {
        return text.references().stream()
                .flatMap(Target::of)
                .distinct()
                .flatMap(this::reference)
                .toList();
    }

    private Stream<Reference> reference(Target target) {
        return Stream.ofNullable(targets.get(target)).map(Reference::to);
    }
}
