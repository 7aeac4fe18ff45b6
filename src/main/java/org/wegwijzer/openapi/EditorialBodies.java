package org.wegwijzer.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wegwijzer.access.Scope;
import org.wegwijzer.editorial.desk.ReleaseView;

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
        var slug = EditorialSchemas.slug().description(words.text("member replacedBy"));
        return switch (id) {
            case "createRelease", "renameRelease" ->
                EditorialSchemas.object(
                        Map.of(
                                "name",
                                EditorialSchemas.string().minLength(1).maxLength(200),
                                "message",
                                EditorialSchemas.string().maxLength(2_000)),
                        List.of("name"));
            case "putReleaseItem" ->
                EditorialSchemas.object(
                        Map.of(
                                "action",
                                EditorialSchemas.string()
                                        .enumeration(Stream.of(ReleaseView.Action.values())
                                                .<Object>map(ReleaseView.Action::value)
                                                .toList()),
                                "replacedBy",
                                slug),
                        List.of("action"));
            case "scheduleRelease" ->
                EditorialSchemas.object(
                        Map.of("publishAt", EditorialSchemas.string().format("date-time")), List.of("publishAt"));
            case "createKey" -> key();
            case "import", "export" -> EditorialSchemas.reference("HubDocument");
            default -> EditorialSchemas.reference("EntryDocument");
        };
    }

    private static Schema key() {
        var scopes = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .minItems(1)
                .items(EditorialSchemas.string().enumeration(List.copyOf(Scope.allRoles())));
        return EditorialSchemas.object(
                Map.of(
                        "name",
                        EditorialSchemas.string().minLength(1).maxLength(120),
                        "scopes",
                        scopes,
                        "expiresAt",
                        EditorialSchemas.string().format("date-time")),
                List.of("name", "scopes"));
    }
}
