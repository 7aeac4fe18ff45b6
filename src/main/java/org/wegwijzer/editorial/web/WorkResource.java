package org.wegwijzer.editorial.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.work.WorkItem;
import org.wegwijzer.editorial.work.WorkKind;
import org.wegwijzer.editorial.work.WorkList;
import org.wegwijzer.editorial.work.WorkOrder;
import org.wegwijzer.editorial.work.WorkQuery;
import org.wegwijzer.editorial.work.WorkSubject;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** What a team has to do, over HTTP. */
@Path(WorkResource.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work")
class WorkResource {

    static final String ADDRESS = EntryResource.BASE + "/work";

    private static final int LONGEST_NAME = 200;

    private final WorkList work;
    private final EditorRequest request;

    WorkResource(WorkList work, EditorRequest request) {
        this.work = work;
        this.request = request;
    }

    /** All work. */
    @GET
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listWork",
            summary = "What is to be done",
            description =
                    "Texts that are missing or outdated, entries whose day of review has come (UTC), drafts that cannot be"
                            + " published as they are, releases that wait for approval (where somebody else has to approve) and releases"
                            + " that failed by the clock. What has waited longest comes first.")
    public ItemPage<WorkItem> list() {
        var asked = request.query();
        var kinds = asked.read("kind", text -> several("kind", text, WorkKind.values(), WorkKind::value));
        var subjects = asked.read("type", text -> several("type", text, WorkSubject.values(), WorkSubject::value));
        var language = asked.read("language", this::language);
        var holder = asked.read("holder", WorkResource::name);
        var sort = asked.read("sort", WorkResource::sort).orElse(WorkOrder.SINCE.value());
        var limit = asked.read(ItemPage.LIMIT, ItemPage::limit).orElse(ItemPage.DEFAULT_LIMIT);
        var given = new TreeMap<String, String>();
        kinds.ifPresent(values -> given.put("kind", joined(values, WorkKind::value)));
        subjects.ifPresent(values -> given.put("type", joined(values, WorkSubject::value)));
        language.ifPresent(tag -> given.put("language", tag.value()));
        holder.ifPresent(name -> given.put("holder", name));
        given.put("sort", sort);
        var identity = "work " + given;
        var after = asked.read(ItemPage.CURSOR, text -> place(text, identity, order(sort)));
        asked.finish();
        given.put(ItemPage.LIMIT, String.valueOf(limit));
        var page = work.page(new WorkQuery(
                kinds.orElse(Set.of()),
                subjects.orElse(Set.of()),
                language,
                holder,
                order(sort),
                sort.startsWith(WorkOrder.REVERSED),
                after,
                limit));
        var items = page.items().stream()
                .map(item -> item.below(EntryResource.BASE))
                .toList();
        var href = ItemPage.address(ADDRESS, given);
        if (page.last().isEmpty()) {
            return new ItemPage<>(page.count(), href, items, null);
        }
        given.put(ItemPage.CURSOR, ItemPage.cursor(String.join("\n", page.last().get()), identity));
        return new ItemPage<>(page.count(), href, items, ItemPage.address(ADDRESS, given));
    }

    private static List<String> place(String cursor, String identity, WorkOrder order) {
        var place = List.of(ItemPage.place(cursor, identity).split("\n", -1));
        if (!order.isPlace(place)) {
            throw ItemPage.invalidCursor();
        }
        return place;
    }

    private static <V> Set<V> several(String name, String text, V[] values, Function<V, String> printed) {
        var allowed = Stream.of(values).map(printed).toList();
        return QueryParameters.list(name, text).stream()
                .map(part -> Stream.of(values)
                        .filter(value -> printed.apply(value).equals(part))
                        .findFirst()
                        .orElseThrow(() -> unknown(name, allowed)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static ProblemException unknown(String name, List<String> allowed) {
        return ProblemException.invalid(
                Fault.ofQuery(name, FaultCode.UNKNOWN_VALUE, "'%s' has no such value.".formatted(name), allowed));
    }

    private static <V> String joined(Set<V> values, Function<V, String> printed) {
        return values.stream().map(printed).collect(Collectors.joining(","));
    }

    private LanguageTag language(String text) {
        var spoken = work.languages();
        return spoken.stream()
                .filter(language -> language.value().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(Fault.ofQuery(
                        "language",
                        FaultCode.UNKNOWN_LANGUAGE,
                        "The hub does not speak this language.",
                        spoken.stream().map(LanguageTag::value).toList())));
    }

    private static String name(String text) {
        if (text.length() > LONGEST_NAME) {
            throw ProblemException.invalid(Fault.ofQuery(
                    "holder", FaultCode.NOT_IN_RANGE, "A name has at most %s characters.".formatted(LONGEST_NAME)));
        }
        return text;
    }

    private static String sort(String text) {
        if (!WorkOrder.sorts().contains(text)) {
            throw unknown("sort", WorkOrder.sorts());
        }
        return text;
    }

    private static WorkOrder order(String sort) {
        return Stream.of(WorkOrder.values())
                .filter(order -> sort.endsWith(order.value()))
                .findFirst()
                .orElseThrow();
    }
}
