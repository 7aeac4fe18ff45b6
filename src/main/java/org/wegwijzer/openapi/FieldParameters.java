package org.wegwijzer.openapi;

import static org.wegwijzer.openapi.Parameters.capitalised;
import static org.wegwijzer.openapi.Parameters.list;
import static org.wegwijzer.openapi.Parameters.query;
import static org.wegwijzer.openapi.Parameters.string;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.request.FieldChoice;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.LinkForm;

/** The parameters by which requests choose which members of entries they get, and in what form. */
record FieldParameters(Words words, Shapes shapes, SharedParts shared) {

    Parameter bodies() {
        var types = FieldChoice.withBodies(shapes);
        var list = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(SchemaWords.open(string(), types))
                .minItems(1);
        return shared.parameter(list(query(FieldChoice.BODIES, words.text("bodies"), list), types));
    }

    Parameter bodyFormat() {
        return choice(BodyFormat.NAME, BodyFormat.class, BodyFormat.allowed());
    }

    Parameter links() {
        return choice(LinkForm.NAME, LinkForm.class, LinkForm.allowed());
    }

    private Parameter choice(String name, Class<?> type, List<String> allowed) {
        var values = shared.enumeration(type.getSimpleName(), words.text("schema " + type.getSimpleName()), allowed);
        return shared.parameter(query(name, words.text(name), values));
    }

    List<Parameter> fields() {
        return Stream.of(EntryType.values()).map(this::fields).toList();
    }

    private Parameter fields(EntryType type) {
        var shape = shapes.of(type);
        var field = shared.enumeration(capitalised(type) + "Field", words.text("schema Field"), shape.members());
        var list =
                OASFactory.createSchema().addType(SchemaType.ARRAY).items(field).minItems(1);
        var description = words.text("fields").formatted(words.text("plural " + type.singular()));
        return shared.parameter(list(query(FieldChoice.parameter(type), description, list), List.of(shape.naming())));
    }

    /** Parameters whose names depend on what the request expands: each a member of one object. */
    Parameter placedFields() {
        var object = OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesSchema(string());
        return shared.parameter(query("placedFields", words.text("placed fields"), object)
                .style(Parameter.Style.FORM)
                .explode(true)
                .example(Map.of(FieldChoice.ITEMS + "." + FieldChoice.parameter(EntryType.GUIDE), "title,summary")));
    }
}
