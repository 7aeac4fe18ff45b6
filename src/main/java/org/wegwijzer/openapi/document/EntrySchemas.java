package org.wegwijzer.openapi.document;

import static org.wegwijzer.openapi.document.BundleSchemas.Form.BUNDLE;
import static org.wegwijzer.openapi.document.BundleSchemas.Form.DRAFT;
import static org.wegwijzer.openapi.document.BundleSchemas.Form.PART;
import static org.wegwijzer.openapi.document.BundleSchemas.Form.PATCH;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.openapi.document.BundleSchemas.Form;

/** The schemas of what entries and the hub say: as documents, as drafts and their parts, and as changes of these. */
public final class EntrySchemas {

    private static final String HUB = "hub";
    private static final String WHOLE = "HubDocument";
    private static final String PART_OF_HUB = "HubPart";
    private static final String BUNDLE_OR_PART = "HubBundle";
    private static final String FAULTS = "faults";
    private static final String ENTRY_DRAFT = "EntryDraft";
    private static final String DRAFT_TEXT = "DraftText";
    private static final String HUB_DRAFT = "HubDraft";
    private static final String SAVED = "Saved";
    private static final String UNFINISHED = "UnfinishedDraft";

    private final UnaryOperator<String> words;

    /** @param words the text of a name; that there is none is a mistake */
    public EntrySchemas(UnaryOperator<String> words) {
        this.words = words;
    }

    /** The name of the schema of a document that the bundle has a schema of. */
    static String document(String name) {
        return name.equals(HUB) ? "HubContent" : named(name, "Document");
    }

    /** What an operation is sent, if that is a document. */
    public static Optional<Schema> sent(String operation) {
        return named(
                switch (operation) {
                    case "addEntry", "putDraft" -> ENTRY_DRAFT;
                    case "patchDraft" -> ENTRY_DRAFT + "Patch";
                    case "putDraftText" -> DRAFT_TEXT;
                    case "patchDraftText" -> DRAFT_TEXT + "Patch";
                    case "putHubDraft" -> HUB_DRAFT;
                    case "patchHubDraft" -> HUB_DRAFT + "Patch";
                    case "import" -> BUNDLE_OR_PART;
                    default -> "";
                });
    }

    /** What an operation answers, if that is a document. */
    public static Optional<Schema> answered(String operation) {
        return named(
                switch (operation) {
                    case "addEntry", "getDraft", "beginDraft", "putDraft", "patchDraft", "restoreRevision" ->
                        SAVED + ENTRY_DRAFT;
                    case "getDraftText", "putDraftText", "patchDraftText" -> SAVED + DRAFT_TEXT;
                    case "getHubDraft", "beginHubDraft", "putHubDraft", "patchHubDraft", "restoreHubRevision" ->
                        SAVED + HUB_DRAFT;
                    case "export" -> BUNDLE_OR_PART;
                    case "getSchema" -> "JsonSchema";
                    default -> "";
                });
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static Optional<Schema> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(reference(name));
    }

    /** Puts them among the others, by their names. */
    public void addTo(Map<String, Schema> schemas) {
        for (var type : EntryType.values()) {
            var name = type.singular();
            put(schemas, document(name), new BundleSchemas(BUNDLE).of(name, ""));
            put(schemas, named(name, "Part"), new BundleSchemas(PART).of(name, ""));
            put(schemas, named(name, "Draft"), faulty(new BundleSchemas(DRAFT).of(name, "")));
            put(schemas, named(name, "DraftPatch"), new BundleSchemas(PATCH).of(name, ""));
            put(schemas, named(name, DRAFT_TEXT), faulty(text(type, DRAFT)));
            put(schemas, named(name, DRAFT_TEXT + "Patch"), text(type, PATCH));
        }
        put(schemas, document(HUB), new BundleSchemas(BUNDLE).of(HUB, ""));
        put(schemas, HUB_DRAFT, faulty(new BundleSchemas(DRAFT).of(HUB, "")));
        put(schemas, HUB_DRAFT + "Patch", new BundleSchemas(PATCH).of(HUB, ""));
        put(schemas, WHOLE, new BundleSchemas(BUNDLE).of("document", ""));
        put(schemas, PART_OF_HUB, partOfHub());
        unions(schemas);
        put(schemas, UNFINISHED, unfinished());
        put(schemas, "JsonSchema", OASFactory.createSchema().addType(SchemaType.OBJECT));
    }

    private void unions(Map<String, Schema> schemas) {
        put(schemas, "EntryDocument", union(Stream.concat(each("Document"), Stream.of(document(HUB)))));
        put(schemas, BUNDLE_OR_PART, union(Stream.of(WHOLE, PART_OF_HUB)));
        put(schemas, ENTRY_DRAFT, union(each("Draft")));
        put(schemas, ENTRY_DRAFT + "Patch", union(each("DraftPatch")));
        put(schemas, DRAFT_TEXT, union(each(DRAFT_TEXT)));
        put(schemas, DRAFT_TEXT + "Patch", union(each(DRAFT_TEXT + "Patch")));
        put(schemas, SAVED + ENTRY_DRAFT, union(Stream.concat(each("Draft"), Stream.of(UNFINISHED))));
        put(schemas, SAVED + HUB_DRAFT, union(Stream.of(HUB_DRAFT, UNFINISHED)));
        put(schemas, SAVED + DRAFT_TEXT, union(Stream.concat(each(DRAFT_TEXT), Stream.of(UNFINISHED))));
    }

    /** It says which part it is in the place of the hub. */
    private Schema partOfHub() {
        var marker = closed();
        Stream.of("types", "languages", "entries").forEach(name -> marker.addProperty(name, strings()));
        var part = closed().addProperty("part", marker.description(words.apply("member part")))
                .addRequired("part");
        for (var type : EntryType.values()) {
            var items = reference(named(type.singular(), "Part"));
            part.addProperty(
                    type.plural(),
                    OASFactory.createSchema().addType(SchemaType.ARRAY).items(items));
        }
        return part;
    }

    private static Schema strings() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private static Schema closed() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private void put(Map<String, Schema> schemas, String name, Schema schema) {
        schemas.put(name, schema.description(words.apply("schema " + name)));
    }

    private static Stream<String> each(String name) {
        return Stream.of(EntryType.values()).map(type -> named(type.singular(), name));
    }

    private static String named(String type, String name) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + name;
    }

    private static Schema union(Stream<String> names) {
        return OASFactory.createSchema()
                .anyOf(names.map(EntrySchemas::reference).toList());
    }

    private Schema faulty(Schema draft) {
        return draft.addProperty(FAULTS, faults().readOnly(true));
    }

    private Schema faults() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(reference("Fault"))
                .description(words.apply("member draftFaults"));
    }

    /** What was saved need not have any form. */
    private Schema unfinished() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(FAULTS, faults())
                .required(List.of(FAULTS))
                .additionalPropertiesSchema(OASFactory.createSchema().description(words.apply("member saved")));
    }

    /** The part of a draft in one language: the fields of its text and, by their slugs, what its links and groups say. */
    private static Schema text(EntryType type, Form form) {
        var bundle = new BundleSchemas(form);
        var text = bundle.of(type.singular(), "/properties/texts/additionalProperties");
        if (type == EntryType.SOURCE) {
            text.addProperty("url", bundle.removable(bundle.of("common", "/$defs/url")));
        }
        LinkKind.of(type).filter(kind -> kind.rows().texts().isPresent()).forEach(kind -> said(kind, bundle, text));
        return text;
    }

    private static void said(LinkKind kind, BundleSchemas bundle, Schema text) {
        var owner = kind.owner().singular();
        text.addProperty(kind.member(), bySlug(bundle, ofLinks(kind, bundle)));
        kind.groups().ifPresent(groups -> {
            var group =
                    bundle.of(owner, "/properties/%s/items/properties/texts/additionalProperties".formatted(groups));
            group.addProperty(kind.member(), bySlug(bundle, ofLinks(kind, bundle)));
            text.addProperty(groups, bySlug(bundle, group));
        });
    }

    /** What one link says in a language. */
    private static Schema ofLinks(LinkKind kind, BundleSchemas bundle) {
        var items =
                kind.groups().isPresent() ? "/$defs/recommended" : "/properties/%s/items/else".formatted(kind.member());
        var link = bundle.of(kind.owner().singular(), items);
        var said = closed();
        for (var name : List.of("note", "role")) {
            var byLanguage = link.getProperties().get(name);
            if (byLanguage != null) {
                said.addProperty(name, byLanguage.getAdditionalPropertiesSchema());
            }
        }
        return said;
    }

    private static Schema bySlug(BundleSchemas bundle, Schema value) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .propertyNames(bundle.of("common", "/$defs/slug"))
                .additionalPropertiesSchema(bundle.removable(value));
    }
}
