package org.wegwijzer.delivery.graph.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.graph.plan.Statements;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.delivery.relation.LinkData;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.delivery.relation.TextReference;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.delivery.site.Site;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.markdown.EntryReference;
import org.wegwijzer.memory.AnswerSize;
import org.wegwijzer.memory.Claim;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.sql.Row;

/** Makes cards and edges from what was read, top down, and ends cycles. Used for one answer. */
public final class Assembler {

    /** Most cards in one answer: three relations deep, a hundred items each would be a million. */
    static final int MAX_CARDS = 20_000;

    /** What a card takes besides its texts, in bytes. */
    private static final int CARD_WEIGHT = 400;

    private final ReadOptions reading;
    private final Site site;
    private final CardMaker cards;
    private final CardCache.Shelf shelf;
    private final Dependencies read = new Dependencies();
    private int made;
    private long written;

    /**
     * For one answer.
     *
     * @param cards makes what lists and expansions show
     * @param shelf what others made of that before
     */
    public Assembler(ReadOptions reading, Site site, CardMaker cards, CardCache.Shelf shelf) {
        this.reading = reading;
        this.site = site;
        this.cards = cards;
        this.shelf = shelf;
    }

    ReadOptions reading() {
        return reading;
    }

    /** Everything that was read so far. */
    public Dependencies read() {
        return read;
    }

    /** Why an answer is not given. */
    static ProblemException tooLarge() {
        return ProblemException.invalid(Fault.ofQuery(
                ExpandParameter.NAME,
                FaultCode.ANSWER_TOO_LARGE,
                "The answer would hold more than %s items; lower the limits or expand less.".formatted(MAX_CARDS)));
    }

    /**
     * The card of one of several roots of an answer.
     *
     * @param row has its id and its slug
     */
    public Object card(LoadedLevel level, Row row) {
        return card(level, row.number("id"), row.printed("slug"), null);
    }

    /** The card of an entry, for which nothing needs to be read; empty if it is not at hand. */
    public Optional<Object> ready(EntryType type, String slug) {
        return shelf.find(type, slug).map(this::used);
    }

    Object card(LoadedLevel level, long id, String slug, @Nullable Place parent) {
        if (!level.wanted().isCard()) {
            return cards.card(view(level, id, parent));
        }
        return used(shelf.find(level.shape().type(), slug).orElseGet(() -> made(level, id, slug)));
    }

    private Object used(Card card) {
        count();
        read.all(card.validity().tags());
        return card.view();
    }

    /** With what it depends on itself, apart from the answer in which it stands. */
    private Card made(LoadedLevel level, long id, String slug) {
        var alone = new Assembler(reading, site, cards, shelf);
        var view = cards.card(alone.root(level, id));
        return shelf.keep(
                level.shape().type(),
                slug,
                view,
                alone.read().tags(),
                level.texts(id).weight());
    }

    /** The root of an answer. */
    public LoadedEntry root(LoadedLevel level, long id) {
        return view(level, id, null);
    }

    private LoadedEntry view(LoadedLevel level, long id, @Nullable Place parent) {
        count();
        var row = level.row(id);
        read.entry(level.shape().type(), row.printed("slug"));
        return new LoadedEntry(level, id, reading.order(), new Place(parent, level.shape(), id));
    }

    /** One more card, or what weighs as much. */
    void count() {
        made++;
        if (made > MAX_CARDS) {
            throw tooLarge();
        }
        Claim.chargeCurrent(CARD_WEIGHT);
    }

    /** Where an entry stands in an answer: what is above it. */
    final class Place {

        private final @Nullable Place parent;
        private final Shape shape;
        private final long id;

        private Place(@Nullable Place parent, Shape shape, long id) {
            this.parent = parent;
            this.shape = shape;
            this.id = id;
        }

        ReadOptions reading() {
            return reading;
        }

        /** Everything that was read so far for the whole answer. */
        public Dependencies read() {
            return read;
        }

        /** A long text is part of the answer, once more: as many characters are at least as many bytes. */
        void write(@Nullable String text) {
            written += text == null ? 0 : text.length();
            if (written > AnswerSize.MOST) {
                throw AnswerSize.exceeded();
            }
        }

        /** Where a long text leads to another entry. */
        String address(TextReference reference) {
            var type = EntryType.ofSingular(reference.type()).orElseThrow();
            read.title(type, reference.slug(), reading.reader(), reference.language());
            return switch (reading.wishes().links()) {
                case API -> reference.href();
                case SITE ->
                    site.address(type, reference.slug(), reading.order().first())
                            .orElse(reference.href());
                case REF -> EntryReference.address(reference.type(), reference.slug());
            };
        }

        <E> ToManyRelation<E> related(LoadedLevel level, long entry, String slug, ToMany<E> relation) {
            var href = relation.address(slug);
            var count = level.count(relation, entry);
            if (!level.expands(relation) || isBelow(shape, id)) {
                read.count(relation, slug);
                return new ToManyRelation<>(count, href, null, null);
            }
            read.relation(relation, slug);
            var edges = level.edges(relation, entry);
            var items = edges.stream().map(row -> edge(level, relation, row)).toList();
            return new ToManyRelation<>(
                    count, href, items, edges.size() < count ? next(level, relation, href, edges) : null);
        }

        private <E> E edge(LoadedLevel level, ToMany<E> relation, Row row) {
            return relation.edge()
                    .apply(
                            LinkData.of(row),
                            card(level.target(relation.name()), row.number("id"), row.printed("slug")));
        }

        private Object card(LoadedLevel level, long target, String slug) {
            return Assembler.this.card(level, target, slug, this);
        }

        private NextPage next(LoadedLevel level, ToMany<?> relation, String href, List<Row> edges) {
            var last = edges.get(edges.size() - 1);
            var rest = ListRequest.rest(below(level, relation.name()), relation.name(), href);
            return rest.nextPage(
                    Cursor.of(Cursor.Direction.AFTER, Statements.keys(last, relation.keys()), rest.identity()));
        }

        private ReadOptions below(LoadedLevel level, String relation) {
            var wanted = level.wanted();
            return reading.of(wanted.expansion(), wanted.fields()).below(relation);
        }

        <G, E> ToManyRelation<G> grouped(LoadedLevel level, long entry, String slug, ToGroups<G, E> relation) {
            var count = level.row(entry).number(relation.countColumn());
            var loaded = level.groups().get(relation.name());
            if (loaded == null || isBelow(shape, id)) {
                return new ToManyRelation<>(count, relation.address(slug), null, null);
            }
            return new GroupAssembler<>(Assembler.this, relation, slug, below(level, relation.name()))
                    .relation(loaded, entry, count, this);
        }

        <C> @Nullable ToOneRelation<C> linked(LoadedLevel level, Row row, ToOne<C> relation) {
            if (!row.has(relation.idColumn())) {
                return null;
            }
            var slug = Objects.requireNonNull(row.text(relation.slugColumn()));
            var title = Objects.requireNonNull(row.text(relation.titleColumn()));
            var language = row.language(relation.languageColumn());
            read.title(relation.target(), slug, reading.reader(), language);
            var ref = EntryRef.of(relation.target().singular(), slug, title, language);
            return new ToOneRelation<>(
                    ref,
                    Addresses.entry(relation.target(), slug),
                    item(level, row, relation, slug).orElse(null));
        }

        private <C> Optional<C> item(LoadedLevel level, Row row, ToOne<C> relation, String slug) {
            var targets = level.targets().get(relation.name());
            var target = row.number(relation.idColumn());
            if (targets == null || isBelow(shape, id) || isOrIsBelow(targets.shape(), target)) {
                return Optional.empty();
            }
            return Optional.of(relation.card().cast(card(targets, target, slug)));
        }

        /** Whether the entry already stands above this place. */
        private boolean isBelow(Shape type, long entry) {
            return parent != null && parent.isOrIsBelow(type, entry);
        }

        private boolean isOrIsBelow(Shape type, long entry) {
            return (shape.type() == type.type() && id == entry) || isBelow(type, entry);
        }
    }
}
