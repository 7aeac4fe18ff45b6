package org.wegwijzer.delivery.graph.answer;

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
import org.wegwijzer.delivery.graph.declaration.LongText;
import org.wegwijzer.delivery.graph.plan.TextTarget;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.delivery.relation.TextReference;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.memory.Claim;
import org.wegwijzer.sql.Row;
import org.wegwijzer.text.PublicAddress;

/** The long texts of one step of an answer, each in its best language, and the entries that they link to. */
public final class Bodies {

    /** No text was asked for. */
    static final Bodies NONE = new Bodies(Map.of(), new ParsedTexts(), Map.of());

    /** The texts by the id of their entry. */
    private final Map<Long, String> texts;

    private final ParsedTexts parsed;

    /** What is published of all that the texts link to. */
    private final Map<TextTarget, EntryRef> targets;

    private final Map<Long, String> rendered = new HashMap<>();

    private Bodies(Map<Long, String> texts, ParsedTexts parsed, Map<TextTarget, EntryRef> targets) {
        this.texts = texts;
        this.parsed = parsed;
        this.targets = targets;
    }

    /**
     * Reads the texts.
     *
     * @param published finds what is published of the targets
     */
    static Bodies of(
            Map<Long, Texts> texts,
            LanguageOrder order,
            Function<Set<TextTarget>, Map<TextTarget, EntryRef>> published) {
        var served = new HashMap<Long, String>();
        texts.forEach((entry, own) -> own.languageOf(LongText.FIELD, order)
                .map(language -> Objects.requireNonNull(own.in(language).text(LongText.FIELD)))
                .ifPresent(text -> served.put(entry, text)));
        var parsed = new ParsedTexts();
        var targets = new LinkedHashSet<TextTarget>();
        served.forEach((entry, text) -> parsed.of(entry, text, Markdown::references).stream()
                .flatMap(Bodies::target)
                .forEach(targets::add));
        return new Bodies(served, parsed, targets.isEmpty() ? Map.of() : published.apply(targets));
    }

    /** Sorts rows with the columns {@code type}, {@code slug}, {@code title} and {@code text_language} to the targets they describe. */
    public static Map<TextTarget, EntryRef> titles(List<Row> rows) {
        return rows.stream().map(Bodies::title).collect(toMap(Bodies::target, Function.identity()));
    }

    private static EntryRef title(Row row) {
        return EntryRef.of(
                row.printed("type"), row.printed("slug"), row.printed("title"), row.language("text_language"));
    }

    private static Stream<TextTarget> target(EntryReference reference) {
        return EntryType.ofSingular(reference.type())
                .filter(type -> Slug.isSlug(reference.slug()))
                .map(type -> new TextTarget(type, reference.slug()))
                .stream();
    }

    private static TextTarget target(EntryRef entry) {
        return new TextTarget(EntryType.ofSingular(entry.type()).orElseThrow(), entry.slug());
    }

    /** Something that is made from the long text of an entry; empty without one. */
    <T> Optional<T> of(long entry, Function<Markdown, T> made) {
        return Optional.ofNullable(texts.get(entry)).map(text -> parsed.of(entry, text, made));
    }

    /**
     * The long text of an entry in the form that the reader wants; empty without one.
     *
     * @param name what tells it from every other long text
     * @param addresses where a link to an entry leads
     */
    Optional<String> rendered(long entry, String name, BodyFormat format, Function<TextReference, String> addresses) {
        var known = rendered.get(entry);
        if (known != null) {
            return Optional.of(known);
        }
        var made = of(entry, text -> rendered(text, name, format, addresses));
        made.ifPresent(text -> {
            Claim.chargeCurrent(text.length());
            rendered.put(entry, text);
        });
        return made;
    }

    private String rendered(Markdown text, String name, BodyFormat format, Function<TextReference, String> addresses) {
        Function<EntryReference, Optional<String>> published =
                link -> target(link).flatMap(this::reference).findFirst().map(addresses);
        return switch (format) {
            case HTML -> text.html(name, published);
            case MARKDOWN -> text.source(published);
            // Of addresses only those that lead somewhere by themselves are for people to read.
            case TEXT -> text.text(link -> published.apply(link).filter(Bodies::isWhole));
        };
    }

    private static boolean isWhole(String address) {
        return PublicAddress.fault(address).isEmpty();
    }

    /** The entries that the text links to, each once, in reading order. */
    List<TextReference> references(Markdown text) {
        return text.references().stream()
                .flatMap(Bodies::target)
                .distinct()
                .flatMap(this::reference)
                .toList();
    }

    private Stream<TextReference> reference(TextTarget target) {
        return Stream.ofNullable(targets.get(target)).map(TextReference::to);
    }
}
