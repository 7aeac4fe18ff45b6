package org.wegwijzer.delivery.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.FieldChoice;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.graph.request.ViewOptions;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.LinkForm;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.delivery.view.EntryViews;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.expand.Expansion;

/** Makes documents of entries, many at a time. */
@ApplicationScoped
public class DocumentReader {

    /** More links than an entry can have: its document of at most a megabyte names each of them. */
    private static final int ALL_LINKS = 100_000;

    private static final int HASH_BYTES = 15;

    /** What names another entry in an answer, and in a document without what that entry says of itself. */
    private static final List<String> SAID_BY_OTHERS = List.of("title", "language", "dir");

    private final ContentGraph graph;
    private final EntryViews views;
    private final ObjectMapper json;
    private final Map<EntryType, ViewOptions> wishes = new EnumMap<>(EntryType.class);

    DocumentReader(ContentGraph graph, EntryViews views, Shapes shapes, ObjectMapper json) {
        this.graph = graph;
        this.views = views;
        this.json = json;
        for (var type : EntryType.values()) {
            wishes.put(type, wishes(type, shapes));
        }
    }

    /** Everything that a page shows but what others link to it; of those that it links to the name alone. */
    private static ViewOptions wishes(EntryType type, Shapes shapes) {
        var shape = shapes.of(type);
        var own = LinkKind.of(type)
                .flatMap(kind -> Stream.concat(Stream.of(kind.member()), kind.groups().stream()))
                .collect(Collectors.toSet());
        var members = new LinkedHashSet<>(shape.members());
        var places = new TreeMap<String, FieldChoice.Chosen>();
        var expanded = new LinkedHashSet<String>();
        for (ToMany<?> relation : shape.relations()) {
            if (own.contains(relation.name())) {
                expanded.add(relation.name());
                places.put(relation.name(), new FieldChoice.Chosen(relation.target(), Set.of("slug")));
            } else {
                members.remove(relation.name());
            }
        }
        shape.groups().forEach(groups -> expanded.add(groups.name()));
        places.put(FieldChoice.ITEMS, new FieldChoice.Chosen(type, members));
        return new ViewOptions(
                Expansion.of(expanded),
                expanded.stream().collect(Collectors.toMap(name -> name, name -> ALL_LINKS)),
                new FieldChoice(Map.of(), places, Set.of()),
                BodyFormat.HTML,
                LinkForm.API);
    }

    /** The documents of those of these entries that are published, as they stand in a snapshot. */
    public Map<EntryName, FeedDocument> read(
            ContentReader.Snapshot snapshot, Collection<EntryName> entries, ReadOptions reading) {
        var documents = new HashMap<EntryName, FeedDocument>();
        entries.stream()
                .collect(Collectors.groupingBy(EntryName::entryType, LinkedHashMap::new, Collectors.toList()))
                .forEach((type, several) -> documents.putAll(read(
                        snapshot, type, several.stream().map(EntryName::slug).toList(), reading)));
        return documents;
    }

    private Map<EntryName, FeedDocument> read(
            ContentReader.Snapshot snapshot, EntryType type, Collection<String> slugs, ReadOptions reading) {
        var own = new ReadOptions(
                reading.order(), reading.original(), reading.asked(), wishes.getOrDefault(type, ViewOptions.NONE));
        var documents = new HashMap<EntryName, FeedDocument>();
        graph.pages(snapshot, type, slugs, own).forEach(entry -> {
            ObjectNode content = json.valueToTree(views.card(entry));
            documents.put(EntryName.of(type, entry.slug()), document(content));
        });
        return documents;
    }

    private FeedDocument document(ObjectNode content) {
        content.forEach(DocumentReader::nameOnly);
        try {
            var bytes = json.writeValueAsBytes(content);
            return new FeedDocument(
                    content, bytes, "\"" + new Sha256().add(bytes).base64(HASH_BYTES) + "\"");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes away what relations to one, and references of the text, say of others. */
    private static void nameOnly(JsonNode member) {
        if (member.path("ref") instanceof ObjectNode ref) {
            ref.remove(SAID_BY_OTHERS);
        }
        if (member.isArray()) {
            member.forEach(each -> {
                if (each instanceof ObjectNode reference && reference.has("href")) {
                    reference.remove(SAID_BY_OTHERS);
                }
            });
        }
    }
}
