package org.wegwijzer.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.preview.PreviewLinks;
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.openapi.document.EntrySchemas;
import org.wegwijzer.webhook.WebhookWish;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.network.EndpointUrl;

/** Says what editors send, and what a whole hub looks like on its way in and out. */
final class EditorialBodies {

    private final Words words;

    EditorialBodies(Words words) {
        this.words = words;
    }

    /** Gives what an operation is sent its schemas. */
    void describeSent(String id, Content content) {
        describe(id, content, body(id));
    }

    /** Gives what an operation answers its schemas, where no record has them. */
    void describeAnswer(String id, Content content) {
        EntrySchemas.answered(id).ifPresent(schema -> describe(id, content, schema));
        if (id.equals("export")) {
            content.addMediaType(
                    "application/xliff+xml",
                    OASFactory.createMediaType()
                            .schema(EditorialSchemas.string().format("binary")));
        }
    }

    /** A bundle also comes and goes as an archive. */
    private static void describe(String id, Content content, Schema schema) {
        content.getMediaTypes().values().forEach(media -> media.setSchema(schema));
        if (id.equals("import") || id.equals("export")) {
            content.addMediaType(
                    "application/zip",
                    OASFactory.createMediaType()
                            .schema(EditorialSchemas.string().format("binary")));
        }
    }

    private Schema body(String id) {
        return switch (id) {
            case "createKey" -> key();
            case "takeTranslations" -> EditorialSchemas.string().format("binary");
            case "createPreviewLink" -> previewLink();
            default ->
                ofRelease(id)
                        .or(() -> ofWebhook(id))
                        .or(() -> ofReplacement(id))
                        .or(() -> EntrySchemas.sent(id))
                        .orElseThrow();
        };
    }

    private static Optional<Schema> ofReplacement(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "replaceEntry" ->
                        EditorialSchemas.object(
                                Map.of("type", type(), "from", EditorialSchemas.slug(), "to", EditorialSchemas.slug()),
                                List.of("type", "from", "to"));
                    case "findAndReplace" ->
                        EditorialSchemas.object(
                                Map.of(
                                        "language",
                                        EditorialSchemas.string(),
                                        "find",
                                        words(1),
                                        "replacement",
                                        words(0)),
                                List.of("language", "find"));
                    default -> null;
                });
    }

    private Optional<Schema> ofRelease(String id) {
        var replacedBy = EditorialSchemas.slug().description(words.text("member replacedBy"));
        var moment = EditorialSchemas.string().format("date-time");
        return Optional.ofNullable(
                switch (id) {
                    case "createRelease" ->
                        EditorialSchemas.object(title("items", items(replacedBy, 0)), List.of("name"));
                    case "renameRelease" -> EditorialSchemas.object(title(), List.of("name"));
                    case "addReleaseItems" ->
                        EditorialSchemas.object(Map.of("items", items(replacedBy, 1)), List.of("items"));
                    case "putReleaseItem" ->
                        EditorialSchemas.object(
                                Map.of(
                                        "action",
                                        action(),
                                        "replacedBy",
                                        replacedBy,
                                        "parts",
                                        parts(),
                                        "minor",
                                        minor()),
                                List.of("action"));
                    case "putReleaseHub" -> EditorialSchemas.object(Map.of("action", ofHub()), List.of("action"));
                    case "scheduleRelease" ->
                        EditorialSchemas.object(Map.of("publishAt", moment), List.of("publishAt"));
                    default -> null;
                });
    }

    private Optional<Schema> ofWebhook(String id) {
        return switch (id) {
            case "createWebhook" -> Optional.of(webhook(Map.of("hmac", flag(false))));
            case "putWebhook" -> Optional.of(webhook(Map.of()));
            case "replayWebhook" -> Optional.of(span());
            default -> Optional.empty();
        };
    }

    private static Schema type() {
        return EditorialSchemas.string()
                .enumeration(Stream.of(EntryType.values())
                        .<Object>map(EntryType::singular)
                        .toList());
    }

    private static Schema words(int least) {
        return EditorialSchemas.string().minLength(least).maxLength(200);
    }

    private static Map<String, Schema> title() {
        return Map.of(
                "name",
                EditorialSchemas.string().minLength(1).maxLength(200),
                "message",
                EditorialSchemas.string().maxLength(2_000));
    }

    private static Map<String, Schema> title(String name, Schema member) {
        var members = new TreeMap<>(title());
        members.put(name, member);
        return members;
    }

    private static Schema action() {
        return EditorialSchemas.string()
                .enumeration(Stream.of(ReleaseView.Action.values())
                        .<Object>map(ReleaseView.Action::value)
                        .toList());
    }

    private Schema minor() {
        return flag(false).description(words.text("member minor"));
    }

    private static Schema ofHub() {
        return EditorialSchemas.string().enumeration(List.of(ReleaseView.Action.PUBLISH.value()));
    }

    private Schema items(Schema replacedBy, int least) {
        var types = Stream.concat(Stream.of(EntryType.values()).map(EntryType::singular), Stream.of("hub"))
                .<Object>map(type -> type)
                .toList();
        var item = EditorialSchemas.object(
                Map.of(
                        "type",
                        EditorialSchemas.string().enumeration(types),
                        "slug",
                        EditorialSchemas.slug().description(words.text("member itemSlug")),
                        "action",
                        action().defaultValue(ReleaseView.Action.PUBLISH.value()),
                        "replacedBy",
                        replacedBy,
                        "parts",
                        parts(),
                        "minor",
                        minor()),
                List.of("type"));
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(least)
                .maxItems(ReleaseItemDesk.MOST_ITEMS)
                .items(item);
    }

    private Schema parts() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(1)
                .uniqueItems(true)
                .items(EditorialSchemas.string())
                .description(words.text("member parts"));
    }

    private Schema webhook(Map<String, Schema> more) {
        var events = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(1)
                .items(EditorialSchemas.string().enumeration(List.copyOf(EventType.allNames())));
        var members = new TreeMap<>(more);
        members.put(
                "name",
                EditorialSchemas.string()
                        .minLength(1)
                        .maxLength(WebhookWish.LONGEST_NAME)
                        .description(words.text("member webhookName")));
        members.put("url", EditorialSchemas.string().format("uri").maxLength(EndpointUrl.LONGEST));
        members.put("events", events);
        members.put("enabled", flag(true));
        return EditorialSchemas.object(members, List.of("name", "url", "events"));
    }

    private static Schema flag(boolean absent) {
        return OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(absent);
    }

    private static Schema span() {
        return EditorialSchemas.object(
                Map.of(
                        "since",
                        EditorialSchemas.string().format("date-time"),
                        "until",
                        EditorialSchemas.string().format("date-time")),
                List.of("since", "until"));
    }

    private Schema previewLink() {
        var hours = OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PreviewLinks.MOST_HOURS))
                .defaultValue(PreviewLinks.MOST_HOURS)
                .description(words.text("member hours"));
        return EditorialSchemas.object(
                Map.of(
                        "release",
                        EditorialSchemas.string().format("uuid"),
                        "type",
                        type(),
                        "slug",
                        EditorialSchemas.slug(),
                        "hours",
                        hours),
                List.of());
    }

    private static Schema some(Schema item) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).minItems(1).items(item);
    }

    private Schema key() {
        var scopes = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(1)
                .items(EditorialSchemas.string().enumeration(List.copyOf(Scope.allRoles())));
        return EditorialSchemas.object(
                Map.of(
                        "name",
                        EditorialSchemas.string()
                                .minLength(1)
                                .maxLength(KeyRequest.LONGEST_NAME)
                                .description(words.text("member keyName")),
                        "scopes",
                        scopes,
                        "languages",
                        some(EditorialSchemas.string()).description(words.text("member languages")),
                        "types",
                        some(type()).description(words.text("member types")),
                        "expiresAt",
                        EditorialSchemas.string().format("date-time")),
                List.of("name", "scopes"));
    }
}
