package org.wegwijzer.delivery.graph.declaration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/**
 * How entries of one type are read: what to select for a card and for a page, which relations they have, and how lists of them
 * are sorted and narrowed. The tables follow from the type: {@code guide}, {@code guide_text}, {@code guide_id}. Made by a {@link
 * Declaration}.
 */
public final class Shape {

    private final EntryType type;
    private final String naming;
    private final Map<Detail, List<String>> fields;
    private final Map<Detail, SortedMap<String, String>> columns;
    private final List<ToMany<?>> relations;
    private final List<ToGroups<?, ?>> groups;
    private final List<ToOne<?>> links;
    private final List<String> members;
    private final Set<String> onlyOnPages;
    private final Map<String, Sort> sorts;
    private final List<Filter> filters;

    private Shape(Declaration declared) {
        this.type = declared.type;
        this.naming = declared.naming;
        this.fields = declared.fields;
        this.columns = declared.columns;
        this.relations = declared.relations;
        this.groups = declared.groups;
        this.links = declared.links;
        this.members = declared.members;
        this.onlyOnPages = declared.onlyOnPages;
        this.sorts = declared.sorts;
        this.filters = declared.filters;
    }

    /** What is read of an entry. */
    public enum Detail {
        /** What lists and expansions show. */
        CARD,
        /** What an entry's own page shows. */
        PAGE
    }

    /** Begins the declaration of a type. */
    public static Declaration of(EntryType type) {
        return new Declaration(type);
    }

    /** What is said of a type, one sentence after another; {@link #shape()} ends it. */
    public static final class Declaration {

        private final EntryType type;
        private final Map<Detail, List<String>> fields = new EnumMap<>(Detail.class);
        // Sorted, so that a statement has the same text in every run and on every node.
        private final Map<Detail, SortedMap<String, String>> columns = new EnumMap<>(Detail.class);
        private final List<ToMany<?>> relations = new ArrayList<>();
        private final List<ToGroups<?, ?>> groups = new ArrayList<>();
        private final List<ToOne<?>> links = new ArrayList<>();
        private final List<String> members = new ArrayList<>();
        private final Set<String> onlyOnPages = new LinkedHashSet<>();
        private final Map<String, Sort> sorts = new LinkedHashMap<>();
        private final List<Filter> filters = new ArrayList<>();
        private String naming = "";

        private Declaration(EntryType type) {
            this.type = type;
            for (var detail : Detail.values()) {
                fields.put(detail, new ArrayList<>());
                columns.put(detail, new TreeMap<>());
            }
        }

        /** Its lists are sorted by the place that each entry says it has, unless the request says otherwise. */
        public Declaration positioned() {
            sorts.put("position", Sort.POSITION);
            return cardColumn("position", "t.position");
        }

        /** The text field that names the entry, by which lists can be sorted. */
        public Declaration named(String field) {
            naming = field;
            sorts.put(field, Sort.TITLE);
            sorts.put("updatedAt", Sort.UPDATED);
            sorts.put("slug", Sort.SLUG);
            return this;
        }

        /** The text fields of a card, the one that names the entry among them. */
        public Declaration card(String... texts) {
            Objects.requireNonNull(fields.get(Detail.CARD)).addAll(List.of(texts));
            return this;
        }

        /** The text fields that a page has more. */
        public Declaration page(String... texts) {
            Objects.requireNonNull(fields.get(Detail.PAGE)).addAll(List.of(texts));
            return this;
        }

        /** What a card needs beside what all entries have: SQL over the table as {@code t}. */
        public Declaration cardColumn(String name, String sql) {
            Objects.requireNonNull(columns.get(Detail.CARD)).put(name, sql);
            return this;
        }

        /** What a page needs more: SQL over the table as {@code t}. */
        public Declaration pageColumn(String name, String sql) {
            Objects.requireNonNull(columns.get(Detail.PAGE)).put(name, sql);
            return this;
        }

        /** The relations to many, in the order in which a page shows them. */
        public Declaration toMany(ToMany<?>... several) {
            relations.addAll(List.of(several));
            return this;
        }

        /** The relations to groups of links. */
        public Declaration toGroups(ToGroups<?, ?>... several) {
            groups.addAll(List.of(several));
            return this;
        }

        /** The relations to one entry. */
        public Declaration toOne(ToOne<?>... several) {
            links.addAll(List.of(several));
            return this;
        }

        /** Every member of a view by name, but for the hub. */
        public Declaration members(List<String> names) {
            members.addAll(names);
            return this;
        }

        /** Members that only an entry's own page shows unless a request names them. */
        public Declaration onlyOnPages(String... names) {
            onlyOnPages.addAll(List.of(names));
            return this;
        }

        /** How lists can be narrowed. */
        public Declaration narrowedBy(Filter... several) {
            filters.addAll(List.of(several));
            return this;
        }

        /** All that was said. */
        public Shape shape() {
            return new Shape(this);
        }
    }

    /** The type whose entries these are. */
    public EntryType type() {
        return type;
    }

    /** The text field that names an entry: {@code title}. */
    public String naming() {
        return naming;
    }

    /** The relations to many, in the order in which a page shows them. */
    public List<ToMany<?>> relations() {
        return Collections.unmodifiableList(relations);
    }

    /** The relations to groups of links. */
    public List<ToGroups<?, ?>> groups() {
        return Collections.unmodifiableList(groups);
    }

    /** The relations to one entry. */
    public List<ToOne<?>> links() {
        return Collections.unmodifiableList(links);
    }

    /** Every member of a view by name, but for the hub. */
    public List<String> members() {
        return Collections.unmodifiableList(members);
    }

    /** How lists can be narrowed. */
    public List<Filter> filters() {
        return Collections.unmodifiableList(filters);
    }

    /**
     * Reads how a request wants a list to be sorted.
     *
     * @throws org.wegwijzer.problem.ProblemException INVALID_REQUEST if it cannot be sorted so
     */
    public Order order(String text) {
        return Order.parse(text, sorts);
    }

    /** Every order that a request can ask for, by its name; the first is that of lists whose request asks for none. */
    public List<String> orders() {
        return Order.allowed(sorts);
    }

    /** What lists are sorted by unless the request says otherwise. */
    public Order defaultOrder() {
        return order(sorts.keySet().iterator().next());
    }

    /** The members that are shown when the request names none. */
    public Set<String> members(Detail detail) {
        var shown = new LinkedHashSet<>(members);
        if (detail == Detail.CARD) {
            shown.removeAll(onlyOnPages);
        }
        return shown;
    }

    /** The table of the entries. */
    public String table() {
        return type.singular();
    }

    /** The column by which other tables refer to this one. */
    public String key() {
        return table() + "_id";
    }

    /** The text fields that are read. */
    public List<String> fields(Detail detail) {
        return upTo(detail).map(fields::get).flatMap(List::stream).toList();
    }

    /** Whether the entries have a long text. */
    public boolean hasLongText() {
        return fields(Detail.PAGE).contains(LongText.FIELD);
    }

    /** The members that are made from the long text; empty without one. */
    public Set<String> longTexts() {
        return hasLongText() ? LongText.MEMBERS : Set.of();
    }

    /** The columns that are read beside what all entries have: SQL with its name. */
    public List<String> selected(Detail detail) {
        return upTo(detail)
                .flatMap(each -> Objects.requireNonNull(columns.get(each)).entrySet().stream())
                .map(column -> column.getValue() + " as " + column.getKey())
                .toList();
    }

    /** A page shows what a card shows, and more. */
    private static Stream<Detail> upTo(Detail detail) {
        return Stream.of(Detail.values()).filter(each -> each.compareTo(detail) <= 0);
    }
}
