package org.wegwijzer.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.graph.request.SparseFields;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.page.Previews;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.LinkForm;
import org.wegwijzer.delivery.parameter.Values;
import org.wegwijzer.delivery.search.SearchParameters;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.RelationGraph.Target;

/** The parameters of operations, from the declarations by which requests are read. */
final class ParameterWords {

    /** Characters of a preview's token, and some more. */
    private static final int LONGEST_TOKEN = 500;

    private final Words words;
    private final Shapes shapes;

    ParameterWords(Words words, Shapes shapes) {
        this.words = words;
        this.shapes = shapes;
    }

    Parameter slug(EntryType type) {
        return OASFactory.createParameter()
                .name("slug")
                .in(Parameter.In.PATH)
                .required(true)
                .description(words.text("slug"))
                .schema(slug())
                .example(words.text("example " + type.singular()));
    }

    List<Parameter> ofPage(EntryType type) {
        return ofPage(type.singular());
    }

    private List<Parameter> ofPage(String type) {
        var own = new ArrayList<>(List.of(expand(shapes.relationsOf(type)), language()));
        own.addAll(limits(type));
        Stream.of(EntryType.values()).map(this::fields).forEach(own::add);
        own.add(choice(BodyFormat.NAME, BodyFormat.allowed()));
        own.add(choice(LinkForm.NAME, LinkForm.allowed()));
        return own;
    }

    /** Those of the list of groups of links. */
    List<Parameter> ofGroups(ToGroups<?, ?> relation) {
        var own = ofPage(relation.element());
        own.add(number(ListRequest.LIMIT, words.text("limit"), ListRequest.DEFAULT_LIMIT));
        own.add(query("cursor", words.text("cursor"), string().maxLength(2000)));
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
        own.add(number(ListRequest.LIMIT, words.text("limit"), ListRequest.DEFAULT_LIMIT));
        own.add(query("cursor", words.text("cursor"), string().maxLength(2000)));
        var sort = string().enumeration(List.copyOf(shapes.of(type).orders()));
        if (!ownOrder) {
            sort.setDefaultValue(shapes.of(type).orders().get(0));
        }
        own.add(query(ListRequest.ORDER, words.text(ownOrder ? "sort relation" : "sort"), sort));
        shapes.of(type).filters().forEach(filter -> own.add(filter(filter)));
        return own;
    }

    List<Parameter> ofSearch() {
        var own = new ArrayList<>(List.of(text("q search"), types(), expand(Map.of()), language()));
        for (var linked : List.of(EntryType.TOPIC, EntryType.SOURCE)) {
            own.add(slugs(linked.singular(), words.text("search " + linked.singular())));
        }
        own.add(facets());
        Stream.of(EntryType.values()).map(this::fields).forEach(own::add);
        own.add(number(ListRequest.LIMIT, words.text("limit"), ListRequest.DEFAULT_LIMIT));
        own.add(query("cursor", words.text("cursor"), string().maxLength(2000)));
        return own;
    }

    private Parameter facets() {
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(string().enumeration(List.copyOf(SearchParameters.FACET_NAMES)))
                .minItems(1);
        return list(query(SearchParameters.FACETS, words.text("search facets"), list), SearchParameters.FACET_NAMES);
    }

    List<Parameter> ofSuggest() {
        var limit = number(ListRequest.LIMIT, words.text("limit suggest"), SearchParameters.MOST_SUGGESTIONS);
        limit.getSchema().setMaximum(BigDecimal.valueOf(SearchParameters.MOST_SUGGESTIONS));
        return List.of(text("q suggest"), types(), language(), limit);
    }

    private Parameter text(String name) {
        var schema = string().minLength(1).maxLength(SearchParameters.LONGEST_TEXT);
        return query(SearchParameters.TEXT, words.text(name), schema)
                .required(true)
                .example(words.text("example " + name));
    }

    private Parameter types() {
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(string().enumeration(List.copyOf(SearchParameters.TYPES)))
                .minItems(1);
        return list(
                query(SearchParameters.TYPE, words.text("search type"), list), List.of(SearchParameters.TYPES.get(0)));
    }

    private Parameter slugs(String name, String description) {
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(slug())
                .minItems(1)
                .maxItems(Values.MOST);
        return list(query(name, description, list), List.of(words.text("example " + name)));
    }

    private Parameter fields(EntryType type) {
        var shape = shapes.of(type);
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(string().enumeration(List.copyOf(shape.members())))
                .minItems(1);
        var description = words.text("fields").formatted(words.text("plural " + type.singular()));
        return list(query(SparseFields.parameter(type), description, list), List.of(shape.naming()));
    }

    Parameter language() {
        return query(
                        ReadOptions.LANGUAGE,
                        words.text("lang"),
                        string().minLength(2).maxLength(35))
                .example("nl");
    }

    /** What shows what is not public yet. */
    Parameter preview() {
        return OASFactory.createParameter()
                .name(Previews.HEADER)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(words.text("preview"))
                .schema(string().maxLength(LONGEST_TOKEN));
    }

    private Parameter expand(Map<String, Target> relations) {
        var paths = new TreeSet<String>();
        var root = new TreeMap<>(relations);
        root.putAll(HubPages.AT_ROOT);
        root.forEach((name, target) -> paths(name, target, 1, paths));
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(string().enumeration(List.copyOf(paths)))
                .minItems(1)
                .maxItems(ExpandParameter.MAX_PATHS);
        return list(query(ExpandParameter.NAME, words.text("expand"), list), List.of(root.firstKey()));
    }

    private void paths(String path, Target target, int depth, Set<String> paths) {
        paths.add(path);
        if (depth < ExpandParameter.MAX_DEPTH) {
            shapes.relationsOf(target.type()).forEach((name, next) -> paths(path + "." + name, next, depth + 1, paths));
        }
    }

    private List<Parameter> limits(String type) {
        return new ExpandParameter(shapes, Map.of())
                .limitable(type).stream()
                        .map(relation -> number(
                                relation + ReadOptions.LIMIT_SUFFIX,
                                words.text("relation limit").formatted(relation),
                                ReadOptions.DEFAULT_LIMIT))
                        .toList();
    }

    private Parameter filter(Filter filter) {
        var description = words.text("filter " + filter.name());
        if (filter.form() == Filter.Form.MOMENT) {
            return query(filter.name(), description, string().format("date-time"))
                    .example("2026-01-31T09:00:00Z");
        }
        var item = filter.form() == Filter.Form.SLUGS ? slug() : string().enumeration(List.copyOf(filter.allowed()));
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(item)
                .minItems(1)
                .maxItems(Values.MOST);
        var example = filter.form() == Filter.Form.SLUGS
                ? words.text("example " + (filter.name().equals("parent") ? "topic" : filter.name()))
                : filter.allowed().get(0);
        return list(query(filter.name(), description, list), List.of(example));
    }

    private static Parameter list(Parameter parameter, List<String> example) {
        return parameter.style(Parameter.Style.FORM).explode(false).example(example);
    }

    /** One of a closed list, whose first value is what a request gets that names none. */
    private Parameter choice(String name, List<String> allowed) {
        var schema = string().enumeration(List.copyOf(allowed)).defaultValue(allowed.get(0));
        return query(name, words.text(name), schema);
    }

    private static Parameter number(String name, String description, int otherwise) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(ReadOptions.MAX_LIMIT))
                .defaultValue(otherwise);
        return query(name, description, schema).example(10);
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .required(false)
                .description(description)
                .schema(schema);
    }

    private static Schema slug() {
        return string().maxLength(Slug.MAX_LENGTH).pattern("^" + Slug.FORM + "$");
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
