package org.wegwijzer.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What many operations have stands in the specification once, and generators make one type of it: all else refers to it by name. */
final class SharedParts {

    private final Components components;

    SharedParts(Components components) {
        this.components = components;
    }

    /** The parameter under this name. */
    Parameter parameter(String name, Parameter parameter) {
        components.addParameter(name, parameter);
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    /** The parameter under the name that it has in requests, as which there is no other. */
    Parameter parameter(Parameter parameter) {
        return parameter(parameter.getName(), parameter);
    }

    Header header(String name, Header header) {
        components.addHeader(name, header);
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    APIResponse response(String name, APIResponse response) {
        components.addResponse(name, response);
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    /** The type of a value of which there are these. */
    Schema enumeration(String name, String description, List<String> values) {
        components.addSchema(
                name,
                OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .description(description)
                        .enumeration(List.copyOf(values)));
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
