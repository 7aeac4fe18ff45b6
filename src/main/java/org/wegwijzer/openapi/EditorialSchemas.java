package org.wegwijzer.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.drafting.DraftPartDesk;
import org.wegwijzer.editorial.entries.HubOverview;
import org.wegwijzer.editorial.entries.Overview;
import org.wegwijzer.editorial.preview.Impact;
import org.wegwijzer.editorial.preview.NewPreviewLink;
import org.wegwijzer.editorial.preview.PreviewLinkView;
import org.wegwijzer.editorial.preview.PreviewToken;
import org.wegwijzer.editorial.release.Rehearsals;
import org.wegwijzer.editorial.release.ReleasePublisher;
import org.wegwijzer.editorial.release.ReleaseReversal;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.editorial.revision.Difference;
import org.wegwijzer.editorial.revision.RevisionView;
import org.wegwijzer.editorial.translation.TextView;
import org.wegwijzer.editorial.web.ItemPage;
import org.wegwijzer.openapi.document.EntrySchemas;

/** Gives the schemas of the editorial API what its records say and the framework does not see. */
final class EditorialSchemas {

    private static final String GENERIC = ItemPage.class.getSimpleName();

    private static final List<Class<? extends Record>> RECORDS = List.of(
            Overview.class,
            Overview.Published.class,
            Overview.Drafted.class,
            Overview.InRelease.class,
            HubOverview.class,
            ReleaseView.class,
            ReleaseView.Item.class,
            ReleaseView.Approval.class,
            ReleasePublisher.Report.class,
            ReleasePublisher.EntryChange.class,
            ReleaseReversal.Reversal.class,
            ReleaseReversal.Later.class,
            RevisionView.class,
            Difference.class,
            Impact.class,
            Impact.AnswerChange.class,
            Rehearsals.User.class,
            DraftPartDesk.Part.class,
            DraftPartDesk.Parts.class,
            PreviewToken.class,
            PreviewLinkView.class,
            NewPreviewLink.class,
            TextView.class,
            TextView.SinceThen.class);

    /** Where other records live that become JSON. */
    private static final List<String> ROOMS = List.of(
            "access.",
            "audit.",
            "editorial.web.access.",
            "editorial.web.webhook.",
            "webhook.",
            "webhook.delivery.",
            "webhook.signature.",
            "editorial.web.bundle.",
            "editorial.web.bundle.ImportReport$",
            "editorial.work.",
            "editorial.translation.",
            "editorial.translation.TranslationReport$");

    /** Schemas that the framework makes of classes which are something else on the wire. */
    private static final Set<String> DROPPED = Set.of(
            "UUID", "Instant", "LanguageTag", "Slug", "JsonNode", "JsonNodeType", "ObjectNode", "Place", "FaultCode");

    private final Words words;

    EditorialSchemas(Words words) {
        this.words = words;
    }

    void complete(Components components) {
        var schemas = new TreeMap<String, Schema>();
        components.getSchemas().forEach((name, schema) -> {
            if (!DROPPED.contains(name)) {
                schemas.put(SchemaNames.of(name), schema);
                schema.setDescription(words.text("schema " + SchemaNames.of(name)));
                record(name).ifPresent(type -> complete(schema, type));
            }
        });
        new EntrySchemas(words::text).addTo(schemas);
        components.setSchemas(schemas);
    }

    private static Optional<Class<? extends Record>> record(String name) {
        return name.startsWith(GENERIC)
                ? Optional.of(ItemPage.class)
                : RECORDS.stream()
                        .filter(type -> type.getSimpleName().equals(name))
                        .findFirst()
                        .or(() ->
                                ROOMS.stream().flatMap(room -> load(room, name)).findFirst());
    }

    private static Stream<Class<? extends Record>> load(String room, String name) {
        try {
            var type = Class.forName(
                    "org.wegwijzer." + room + name,
                    false,
                    Thread.currentThread().getContextClassLoader());
            return type.isRecord() ? Stream.of(type.asSubclass(Record.class)) : Stream.empty();
        } catch (ClassNotFoundException elsewhere) {
            return Stream.empty();
        }
    }

    private void complete(Schema schema, Class<?> type) {
        schema.setRequired(null);
        var members = new LinkedHashMap<String, Schema>();
        for (var component : components(type)) {
            var member = Objects.requireNonNull(schema.getProperties().get(component.getName()));
            var inlined = inlined(member);
            if (inlined.getItems() != null) {
                inlined.setItems(inlined(inlined.getItems()));
            }
            members.put(component.getName(), inlined.description(words.of(SchemaNames.of(type), component.getName())));
            if (isRequired(component)) {
                schema.addRequired(component.getName());
            }
        }
        schema.setProperties(members);
    }

    /** Those whose members stand among the others' are replaced by them. */
    private static List<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType()).stream()
                        : Stream.of(component))
                .toList();
    }

    private static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Values that are plain on the wire: a schema of their own helps no client. */
    static Schema inlined(Schema schema) {
        var reference = referenceOf(schema);
        return switch (reference) {
            case "UUID" -> string().format("uuid");
            case "Instant" -> string().format("date-time");
            case "Slug" -> slug();
            case "LanguageTag" -> string().minLength(2).maxLength(35);
            case "JsonNode" -> OASFactory.createSchema();
            case "ObjectNode" -> reference("EntryDocument");
            case "" -> schema;
            default -> schema.ref("#/components/schemas/" + SchemaNames.of(reference));
        };
    }

    private static String referenceOf(Schema schema) {
        return schema.getRef() == null
                ? ""
                : schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    static Schema slug() {
        return string().maxLength(Slug.MAX_LENGTH).pattern("^" + Slug.FORM + "$");
    }

    static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    /** An object of these members. */
    static Schema object(Map<String, Schema> members, List<String> required) {
        var object = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        new TreeMap<>(members).forEach(object::addProperty);
        return object.required(required);
    }
}
