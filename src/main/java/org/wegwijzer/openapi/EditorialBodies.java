package org.wegwijzer.openapi;

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
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.webhook.WebhookWish;
import org.wegwijzer.webhook.event.EventType;
import org.wegwijzer.webhook.network.EndpointUrl;

/** Says what editors send, and what a whole hub looks like on its way in and out. */
final class EditorialBodies {

    private final Words words;

    EditorialBodies(Words words) {
        this.words = words;
    }

    /** Gives the content of an operation its schemas; a bundle also comes and goes as an archive. */
    void describe(String id, Content content) {
        content.getMediaTypes().values().forEach(media -> media.setSchema(body(id)));
        if (id.equals("import") || id.equals("export")) {
            content.addMediaType(
                    "application/zip",
                    OASFactory.createMediaType()
                            .schema(EditorialSchemas.string().format("binary")));
        }
    }

    private Schema body(String id) {
        var replacedBy = EditorialSchemas.slug().description(words.text("member replacedBy"));
        return switch (id) {
            case "createRelease" -> EditorialSchemas.object(title("items", items(replacedBy, 0)), List.of("name"));
            case "renameRelease" -> EditorialSchemas.object(title(), List.of("name"));
            case "addReleaseItems" -> EditorialSchemas.object(Map.of("items", items(replacedBy, 1)), List.of("items"));
            case "putReleaseItem" ->
                EditorialSchemas.object(Map.of("action", action(), "replacedBy", replacedBy), List.of("action"));
            case "scheduleRelease" ->
                EditorialSchemas.object(
                        Map.of("publishAt", EditorialSchemas.string().format("date-time")), List.of("publishAt"));
            case "createKey" -> key();
            case "import", "export" -> EditorialSchemas.reference("HubDocument");
            default -> ofWebhook(id).orElseGet(() -> EditorialSchemas.reference("EntryDocument"));
        };
    }

    private Optional<Schema> ofWebhook(String id) {
        return switch (id) {
            case "createWebhook" -> Optional.of(webhook(Map.of("hmac", flag(false))));
            case "putWebhook" -> Optional.of(webhook(Map.of()));
            case "replayWebhook" -> Optional.of(span());
            default -> Optional.empty();
        };
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

    private static Schema items(Schema replacedBy, int least) {
        var types =
                Stream.of(EntryType.values()).<Object>map(EntryType::singular).toList();
        var item = EditorialSchemas.object(
                Map.of(
                        "type",
                        EditorialSchemas.string().enumeration(types),
                        "slug",
                        EditorialSchemas.slug(),
                        "action",
                        action().defaultValue(ReleaseView.Action.PUBLISH.value()),
                        "replacedBy",
                        replacedBy),
                List.of("type", "slug"));
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(least)
                .maxItems(ReleaseItemDesk.MOST_ITEMS)
                .items(item);
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
                        "expiresAt",
                        EditorialSchemas.string().format("date-time")),
                List.of("name", "scopes"));
    }
}
