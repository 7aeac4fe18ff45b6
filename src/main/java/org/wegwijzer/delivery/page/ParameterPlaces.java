package org.wegwijzer.delivery.page;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.request.FieldChoice;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.expand.ExpandParameter;

/** An address for each parameter that not every address has, for those who give it elsewhere. */
final class ParameterPlaces {

    private static final String SEARCH = Addresses.ROOT + "/search";

    private static final String SLUG = "{slug}";

    private ParameterPlaces() {}

    static Map<String, String> of(Shapes shapes) {
        var places = new HashMap<String, String>();
        for (var type : EntryType.values()) {
            var list = Addresses.list(type);
            shapes.of(type).filters().forEach(filter -> places.putIfAbsent(filter.name(), list));
            places.put(FieldChoice.parameter(type), list);
            shapes.relationsOf(type.singular()).forEach((relation, target) -> {
                if (target.many()) {
                    places.putIfAbsent(relation + ReadOptions.LIMIT_SUFFIX, Addresses.entry(type, SLUG));
                }
            });
            shapes.of(type).relations().stream()
                    .flatMap(relation ->
                            relation.filters().stream().map(filter -> Map.entry(filter.name(), relation.address(SLUG))))
                    .forEach(place -> places.putIfAbsent(place.getKey(), place.getValue()));
        }
        var list = Addresses.list(EntryType.SOURCE);
        Stream.of(ListRequest.LIMIT, ListRequest.ORDER, Cursor.NAME).forEach(name -> places.put(name, list));
        var page = Addresses.entry(EntryType.SOURCE, SLUG);
        Stream.of(ExpandParameter.NAME, FieldChoice.BODIES, BodyFormat.NAME).forEach(name -> places.put(name, page));
        Stream.of("q", "type", "facets").forEach(name -> places.put(name, SEARCH));
        return places;
    }
}
