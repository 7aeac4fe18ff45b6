package org.wegwijzer.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.parameter.Values;

/** The forms that parameters have. */
final class Parameters {

    private Parameters() {}

    static Parameter list(Parameter parameter, List<String> example) {
        return parameter.style(Parameter.Style.FORM).explode(false).example(example);
    }

    static Parameter number(String name, String description, int otherwise) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(ReadOptions.MAX_LIMIT))
                .defaultValue(otherwise);
        return query(name, description, schema).example(10);
    }

    static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .required(false)
                .description(description)
                .schema(schema);
    }

    static Schema slugText() {
        return string().maxLength(Slug.MAX_LENGTH).pattern("^" + Slug.FORM + "$");
    }

    static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    static Schema slugList() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(slugText())
                .minItems(1)
                .maxItems(Values.MOST);
    }

    static String capitalised(EntryType type) {
        return capitalised(type.singular());
    }

    static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
