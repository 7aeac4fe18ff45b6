package org.wegwijzer.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Describes records that no operation of the framework answers with, by what they declare. */
final class RecordSchemas {

    /** Of values that are text on the wire. */
    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", UUID.class, "uuid");

    private final Components components;
    private final Words words;

    /** @param components get the schemas */
    RecordSchemas(Components components, Words words) {
        this.components = components;
        this.words = words;
    }

    /** A reference to the schema of a record, which is made if it is not there. */
    Schema of(Class<?> type) {
        var name = name(type);
        if (!components.getSchemas().containsKey(name)) {
            components.addSchema(name, object(type, name));
        }
        return EditorialSchemas.reference(name);
    }

    /** One that stands in another has the other's name before its own. */
    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
    }

    /** Open: readers pass over what they do not know, so that more can be told one day. */
    private Schema object(Class<?> type, String name) {
        var object = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(words.text("schema " + name))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            object.addProperty(component.getName(), member(name, component));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return object.required(required);
    }

    private Schema member(String name, RecordComponent component) {
        return value(component.getGenericType()).description(words.of(name, component.getName()));
    }

    private Schema value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return OASFactory.createSchema().addType(SchemaType.ARRAY).items(value(list.getActualTypeArguments()[0]));
        }
        return plain((Class<?>) type);
    }

    private Schema plain(Class<?> type) {
        if (type.isRecord()) {
            return of(type);
        } else if (FORMATS.containsKey(type)) {
            return EditorialSchemas.string().format(FORMATS.get(type));
        } else if (type == boolean.class) {
            return OASFactory.createSchema().addType(SchemaType.BOOLEAN);
        } else if (type == int.class || type == long.class) {
            return OASFactory.createSchema().addType(SchemaType.INTEGER).format(type == int.class ? "int32" : "int64");
        }
        return EditorialSchemas.string();
    }
}
