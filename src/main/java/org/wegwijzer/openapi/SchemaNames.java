package org.wegwijzer.openapi;

import java.util.Map;
import org.wegwijzer.audit.AuditView;
import org.wegwijzer.delivery.hub.LicenseCard;
import org.wegwijzer.delivery.hub.OfferCard;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.delivery.relation.LinkGroup;
import org.wegwijzer.delivery.relation.TextReference;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.editorial.web.ItemPage;
import org.wegwijzer.language.TextLanguage;

/** What the specification calls records: mostly as their classes, but a name that was once published stays when a class gets a better one. */
final class SchemaNames {

    private static final Map<Class<?>, String> PUBLISHED = Map.of(
            AuditView.class, "Audited",
            EntryRef.class, "Ref",
            LinkGroup.class, "Collection",
            ItemPage.class, "Listed",
            LicenseCard.class, "License",
            OfferCard.class, "Offer",
            TextLanguage.class, "Served",
            TextReference.class, "Reference",
            ToManyRelation.class, "Related",
            ToOneRelation.class, "Linked");

    private SchemaNames() {}

    /** The name of a record's schema. */
    static String of(Class<?> type) {
        return PUBLISHED.getOrDefault(type, type.getSimpleName());
    }

    /** The name of a schema that the framework named after its class and, if that is generic, after what it holds. */
    static String of(String schema) {
        return PUBLISHED.keySet().stream()
                .filter(type -> schema.startsWith(type.getSimpleName()))
                .findFirst()
                .map(type -> of(type) + schema.substring(type.getSimpleName().length()))
                .orElse(schema);
    }
}
