package org.wegwijzer.openapi;

import static org.wegwijzer.openapi.Parameters.capitalised;
import static org.wegwijzer.openapi.Parameters.list;
import static org.wegwijzer.openapi.Parameters.number;
import static org.wegwijzer.openapi.Parameters.query;
import static org.wegwijzer.openapi.Parameters.slugList;
import static org.wegwijzer.openapi.Parameters.slugText;
import static org.wegwijzer.openapi.Parameters.string;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.feed.FeedCursor;
import org.wegwijzer.delivery.feed.FeedRequest;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.page.HomeParameters;
import org.wegwijzer.delivery.page.Previews;
import org.wegwijzer.delivery.parameter.Values;
import org.wegwijzer.delivery.search.SearchParameters;
import org.wegwijzer.delivery.whole.PageExpansions;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.RelationGraph.Target;

/** The parameters of operations, from the declarations by which requests are read. */
final class ParameterWords {

    /** Characters of a preview's token, and some more. */
    private static final int LONGEST_TOKEN = 500;

    private final Words words;
    private final Shapes shapes;
    private final SharedParts shared;
    private final FieldParameters fields;
    private final boolean sparse;

    /** @param sparse whether the parameters that choose members of entries are among them */
    ParameterWords(Words words, Shapes shapes, SharedParts shared, boolean sparse) {
        this.words = words;
        this.shapes = shapes;
        this.shared = shared;
        this.fields = new FieldParameters(words, shapes, shared);
        this.sparse = sparse;
    }

    Parameter slug(EntryType type) {
        return shared.parameter(
                type.singular() + "Slug",
                OASFactory.createParameter()
                        .name("slug")
                        .in(Parameter.In.PATH)
                        .required(true)
                        .description(words.text("slug"))
                        .schema(slugText())
                        .example(words.text("example " + type.singular())));
    }

    List<Parameter> ofPage(EntryType type) {
        return ofPage(type.singular());
    }

    private List<Parameter> ofPage(String type) {
        var own = new ArrayList<>(List.of(expand(type), language()));
        new ExpandParameter(shapes, Map.of()).limitable(type).forEach(relation -> own.add(relationLimit(relation)));
        own.add(fields.bodies());
        if (sparse) {
            own.addAll(fields.fields());
            own.add(fields.placedFields());
        }
        own.add(fields.bodyFormat());
        own.add(fields.links());
        return own;
    }

    /** Those of a page that always shows the same. */
    List<Parameter> ofWholePage(EntryType type) {
        var own = new ArrayList<>(List.of(language()));
        new ExpandParameter(shapes, HubPages.AT_ROOT)
                .limitable(type.singular(), PageExpansions.of(type))
                .forEach(relation -> own.add(relationLimit(relation)));
        own.add(fields.bodyFormat());
        own.add(fields.links());
        return own;
    }

    /** Those of the page with which a reader begins. */
    List<Parameter> ofHome() {
        var topics = number(HomeParameters.TOPICS, words.text("home topics"), HomeParameters.DEFAULT_TOPICS);
        var sources = number(HomeParameters.SOURCES, words.text("home sources"), HomeParameters.DEFAULT_SOURCES);
        return List.of(language(), topics, sources);
    }

    /** Those of the list of groups of links. */
    List<Parameter> ofGroups(ToGroups<?, ?> relation) {
        var own = ofPage(relation.element());
        own.add(limit());
        own.add(cursor());
        return own;
    }

    /** Those of the list of all entries of a type. */
    List<Parameter> ofList(EntryType type) {
        return ofList(type, false);
    }

    /** Those of the list of a relation. */
    List<Parameter> ofRelation(ToMany<?> relation) {
        var own = ofList(relation.target(), true);
        relation.filters().forEach(filter -> own.add(filter(filter)));
        return own;
    }

    private List<Parameter> ofList(EntryType type, boolean ownOrder) {
        var own = ofPage(type);
        own.add(limit());
        own.add(cursor());
        own.add(sort(type, ownOrder));
        shapes.of(type).filters().forEach(filter -> own.add(filter(filter)));
        return own;
    }

    private Parameter sort(EntryType type, boolean ownOrder) {
        var orders = shapes.of(type).orders();
        var order = shared.enumeration(capitalised(type) + "Order", words.text("schema Order"), orders);
        var text = words.text(ownOrder ? "sort relation" : "sort").formatted(orders.get(0));
        return shared.parameter(
                type.singular() + "Sort" + (ownOrder ? "OfRelation" : ""),
                query(ListRequest.ORDER, text, order).example(orders.get(1)));
    }

    private Parameter limit() {
        return shared.parameter(number(ListRequest.LIMIT, words.text("limit"), ListRequest.DEFAULT_LIMIT));
    }

    private Parameter cursor() {
        return shared.parameter(query("cursor", words.text("cursor"), string().maxLength(2000)));
    }

    List<Parameter> ofSearch() {
        var own = new ArrayList<>(List.of(text("q search"), types(), hub(), language()));
        for (var linked : List.of(EntryType.TOPIC, EntryType.SOURCE)) {
            own.add(slugs(linked.singular(), words.text("search " + linked.singular())));
        }
        own.add(facets());
        if (sparse) {
            own.addAll(fields.fields());
        }
        own.add(limit());
        own.add(cursor());
        return own;
    }

    private Parameter facets() {
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(SchemaWords.open(string(), SearchParameters.FACET_NAMES))
                .minItems(1);
        return list(query(SearchParameters.FACETS, words.text("search facets"), list), SearchParameters.FACET_NAMES);
    }

    List<Parameter> ofSuggest() {
        var limit = number(ListRequest.LIMIT, words.text("limit suggest"), SearchParameters.MOST_SUGGESTIONS);
        limit.getSchema().setMaximum(BigDecimal.valueOf(SearchParameters.MOST_SUGGESTIONS));
        return List.of(text("q suggest"), types(), language(), limit);
    }

    List<Parameter> ofChanges() {
        var limit = number(FeedRequest.LIMIT, words.text("limit changes"), FeedRequest.DEFAULT_LIMIT);
        limit.getSchema().setMaximum(BigDecimal.valueOf(FeedRequest.MOST));
        var wait = number(FeedRequest.WAIT, words.text("wait"), 0);
        wait.getSchema().setMinimum(BigDecimal.ZERO);
        wait.getSchema().setMaximum(BigDecimal.valueOf(FeedRequest.LONGEST_WAIT));
        return List.of(
                shared.parameter(
                        query(FeedRequest.AFTER, words.text("after"), string().maxLength(FeedCursor.MAX_LENGTH))),
                limit,
                types(),
                slugs(FeedRequest.TOPIC, words.text("changes topic")),
                language(),
                wait);
    }

    List<Parameter> ofRedirects() {
        return List.of(language(), limit(), cursor());
    }

    private Parameter text(String name) {
        var schema = string().minLength(1).maxLength(SearchParameters.LONGEST_TEXT);
        return query(SearchParameters.TEXT, words.text(name), schema)
                .required(true)
                .example(words.text("example " + name));
    }

    private Parameter types() {
        var type = shared.enumeration("EntryType", words.text("schema EntryType"), SearchParameters.TYPES);
        var list =
                OASFactory.createSchema().addType(SchemaType.ARRAY).items(type).minItems(1);
        return shared.parameter(list(
                query(SearchParameters.TYPE, words.text("search type"), list), List.of(SearchParameters.TYPES.get(0))));
    }

    private Parameter slugs(String name, String description) {
        return list(query(name, description, slugList()), List.of(words.text("example " + name)));
    }

    Parameter language() {
        return shared.parameter(query(
                        ReadOptions.LANGUAGE,
                        words.text("lang"),
                        string().minLength(2).maxLength(35))
                .example("nl"));
    }

    /** What shows what is not public yet. */
    Parameter preview() {
        return shared.parameter(OASFactory.createParameter()
                .name(Previews.HEADER)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(words.text("preview"))
                .schema(string().maxLength(LONGEST_TOKEN)));
    }

    /** Of what has no relation but the hub. */
    private Parameter hub() {
        return shared.parameter(
                "hubExpand",
                query(ExpandParameter.NAME, words.text("expand hub"), string().pattern("^hub$"))
                        .example(HubPages.NAME));
    }

    private Parameter expand(String type) {
        var paths = new TreeSet<String>();
        var root = new TreeMap<>(shapes.relationsOf(type));
        root.putAll(HubPages.AT_ROOT);
        root.forEach((name, target) -> paths(name, target, 1, paths));
        var relation =
                shared.enumeration(capitalised(type) + "Relation", words.text("schema Relation"), List.copyOf(paths));
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(relation)
                .minItems(1)
                .maxItems(ExpandParameter.MAX_PATHS);
        return shared.parameter(
                type + "Expand",
                list(query(ExpandParameter.NAME, words.text("expand"), list), List.of(root.firstKey())));
    }

    private void paths(String path, Target target, int depth, Set<String> paths) {
        paths.add(path);
        if (depth < ExpandParameter.MAX_DEPTH) {
            shapes.relationsOf(target.type()).forEach((name, next) -> paths(path + "." + name, next, depth + 1, paths));
        }
    }

    private Parameter relationLimit(String relation) {
        var limit = number(
                relation + ReadOptions.LIMIT_SUFFIX,
                words.text("relation limit").formatted(relation, ReadOptions.DEFAULT_LIMIT),
                ReadOptions.DEFAULT_LIMIT);
        // Some generated clients send every default, and a limit of what is not expanded is refused.
        limit.getSchema().setDefaultValue(null);
        return shared.parameter(limit);
    }

    private Parameter filter(Filter filter) {
        var description = words.text("filter " + filter.name());
        if (filter.form() == Filter.Form.MOMENT) {
            return shared.parameter(query(filter.name(), description, string().format("date-time"))
                    .example("2026-01-31T09:00:00Z"));
        }
        if (filter.form() == Filter.Form.SLUGS) {
            var example = words.text("example " + (filter.name().equals("parent") ? "topic" : filter.name()));
            return shared.parameter(list(query(filter.name(), description, slugList()), List.of(example)));
        }
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(SchemaWords.open(string(), filter.allowed()))
                .minItems(1)
                .maxItems(Values.MOST);
        return shared.parameter(list(
                query(filter.name(), description, list),
                List.of(filter.allowed().get(0))));
    }
}
