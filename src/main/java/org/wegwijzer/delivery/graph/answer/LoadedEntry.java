package org.wegwijzer.delivery.graph.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.LongText;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.relation.TextReference;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;
import org.wegwijzer.markdown.Heading;
import org.wegwijzer.markdown.Markdown;
import org.wegwijzer.markdown.ReadingTime;
import org.wegwijzer.sql.Row;

/** One entry as one reader sees it in one place of one answer: what cards and details are made from. */
public final class LoadedEntry {

    private final LoadedLevel level;
    private final long id;
    private final Row row;
    private final Texts texts;
    private final LanguageOrder order;
    private final LanguageTag language;
    private final Assembler.Place place;

    LoadedEntry(LoadedLevel level, long id, LanguageOrder order, Assembler.Place place) {
        this.level = level;
        this.id = id;
        this.row = level.row(id);
        this.texts = level.texts(id);
        this.order = order;
        this.language = texts.languageOf(level.shape().naming(), order).orElseThrow();
        this.place = place;
    }

    /** The value of a member if the reader sees it; {@code null} if not, or if there is none. */
    public <T> @Nullable T shown(String member, Supplier<@Nullable T> value) {
        return level.wanted().shows(member) ? value.get() : null;
    }

    /** The type of the entry. */
    public EntryType type() {
        return level.shape().type();
    }

    /** The entry's stable public id. */
    public UUID id() {
        return row.uuid("public_id");
    }

    /** The entry's public key. */
    public String slug() {
        return Objects.requireNonNull(row.text("slug"));
    }

    /** The language of the field that names the entry. */
    public LanguageTag language() {
        return language;
    }

    /** The direction of {@link #language()}. */
    public Direction dir() {
        return language.direction();
    }

    /** Every language that the entry has a text in, sorted. */
    public List<LanguageTag> translations() {
        return texts.languages();
    }

    /** Whether the text in the hub's default language became another since the one that is served was made. */
    public boolean outdated() {
        return texts.outdated(language, place.reading().original());
    }

    /** The text of a field, in the best language that has it. */
    public @Nullable String text(String field) {
        return texts.text(field, order);
    }

    /** The long text, in the form that the reader wants. */
    public @Nullable String body() {
        var format = place.reading().wishes().bodyFormat();
        var text =
                level.bodies().rendered(id, bodyName(), format, place::address).orElse(null);
        place.write(text);
        return text;
    }

    private String bodyName() {
        var language =
                texts.languageOf(LongText.FIELD, order).map(LanguageTag::value).orElse("");
        return String.join("_", type().singular(), slug(), language);
    }

    /** How long the long text takes to read, in minutes, from 1; {@code null} without one. */
    public @Nullable Integer readingMinutes() {
        return level.bodies().of(id, this::minutes).orElse(null);
    }

    private int minutes(Markdown text) {
        var language = texts.languageOf(LongText.FIELD, order).orElseThrow();
        return ReadingTime.minutes(text.plainText(), Locale.forLanguageTag(language.value()));
    }

    /** The headings of the long text; empty without one. */
    public List<Heading> tableOfContents() {
        return level.bodies().of(id, Markdown::headings).orElse(List.of());
    }

    /** The entries that the long text links to, each once. */
    public List<TextReference> references() {
        var references = level.bodies().of(id, level.bodies()::references).orElse(List.of());
        references.forEach(place::address);
        return references;
    }

    /** The text of a field that every entry has. */
    public String naming() {
        return Objects.requireNonNull(text(level.shape().naming()));
    }

    /** The texts of a field that is a list, in the best language that has it; empty if none has. */
    public List<String> list(String field) {
        return texts.languageOf(field, order)
                .map(tag -> texts.in(tag).list(field))
                .orElse(List.of());
    }

    /**
     * The shown fields that are served in another language than {@link #language()}, since that has no text for them.
     *
     * @param fields the text fields that the answer shows: its name for each column
     */
    public SortedMap<String, TextLanguage> fallbacks(SortedMap<String, String> fields) {
        if (texts.in(language).hasAll(fields.values())) {
            return Collections.emptySortedMap();
        }
        var fallbacks = new TreeMap<String, TextLanguage>();
        fields.forEach((name, field) -> texts.languageOf(field, order)
                .filter(tag -> level.wanted().shows(name) && !tag.equals(language))
                .ifPresent(tag -> fallbacks.put(name, TextLanguage.in(tag))));
        return fallbacks;
    }

    /** A column that has a value in every row. */
    public String column(String name) {
        return Objects.requireNonNull(row.text(name));
    }

    /** A column with a list; empty if it has none. */
    public List<String> values(String name) {
        return row.list(name);
    }

    /** A column that is true or false. */
    public boolean flag(String name) {
        return row.flag(name);
    }

    /** A column with a whole number. */
    public int number(String name) {
        return (int) row.number(name);
    }

    /** A column with a moment, which every row has. */
    public Instant instant(String name) {
        return Objects.requireNonNull(row.instant(name));
    }

    /** A column with a date. */
    public @Nullable LocalDate date(String name) {
        return row.date(name);
    }

    /** Everything that was read so far for the answer in which this entry stands. */
    public Dependencies dependencies() {
        return place.read();
    }

    /** The languages in the order in which this reader wants them. */
    public LanguageOrder order() {
        return order;
    }

    /** A relation to many, with its items if they were asked for. */
    public <E> ToManyRelation<E> related(ToMany<E> relation) {
        return place.related(level, id, slug(), relation);
    }

    /** A relation to groups of links, with its items if they were asked for. */
    public <G, E> ToManyRelation<G> grouped(ToGroups<G, E> relation) {
        return place.grouped(level, id, slug(), relation);
    }

    /** A relation to one, with its item if it was asked for; {@code null} if there is no target. */
    public <C> @Nullable ToOneRelation<C> linked(ToOne<C> relation) {
        return place.linked(level, row, relation);
    }
}
