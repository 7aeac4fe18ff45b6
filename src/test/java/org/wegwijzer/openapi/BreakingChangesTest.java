package org.wegwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakingChangesTest {

    private static final String SPECIFICATION = """
            servers: [{url: /v1}]
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                  - {name: kind, in: query, style: form, schema: {type: string, enum: [a, b]}}
                  - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
                  - {name: slug, in: query, schema: {type: [string, 'null'], maxLength: 80, pattern: '[a-z]+'}}
                  responses:
                    '200':
                      headers:
                        API-Version: {required: true, schema: {type: string}}
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
                        application/ld+json:
                          schema: {type: object}
                    '404': {description: Nothing there}
              /gone:
                get:
                  responses: {}
            components:
              schemas:
                Thing:
                  type: object
                  required: [name, parts]
                  properties:
                    name: {type: string}
                    day: {type: string, format: date}
                    note: {type: [string, 'null']}
                    dir: {type: string, enum: [ltr, rtl]}
                    code: {type: string, x-extensible-enum: [X]}
                    parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    texts: {type: object, additionalProperties: {type: string, format: uri}}
            """;

    private static JsonNode yaml(String text) throws IOException {
        return new YAMLMapper().readTree(text);
    }

    private static String changed(String from, String to) {
        assertThat(SPECIFICATION).contains(from);
        return SPECIFICATION.replace(from, to);
    }

    @Test
    void theReleasedSpecificationStillHolds() throws IOException {
        var released = new YAMLMapper()
                .readTree(Path.of("openapi/released/wegwijzer-v1.yaml").toFile());
        var kept =
                new YAMLMapper().readTree(Path.of("openapi/wegwijzer-v1.yaml").toFile());

        assertThat(BreakingChanges.between(released, kept)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    url: /v1                      | url: /v2                        | the server
                    /gone:                        | /here:                          | GET /gone: the operation is gone
                    operationId: listThings       | operationId: getThings          | operationId was
                    name: kind, in: query         | name: kind, in: header          | parameter query kind is gone
                    name: kind, in: query         | name: kind, in: query, required: true | is required
                    style: form                   | style: spaceDelimited           | style was
                    enum: [a, b]                  | enum: [a]                       | fewer values
                    {type: integer, minimum       | {type: integer, enum: [20], minimum | fewer values
                    type: integer                 | type: string                    | other types
                    type: [string, 'null'], maxLength | type: string, maxLength     | other types
                    minimum: 1                    | minimum: 2                      | narrower minimum
                    maximum: 100                  | maximum: 50                     | narrower maximum
                    maxLength: 80                 | maxLength: 40                   | narrower maxLength
                    maxLength: 80                 | maxLength: 80, minLength: 2     | narrower minLength
                    '[a-z]+'                      | '[a-y]+'                        | another pattern
                    {type: string, enum: [a, b]}  | {type: string, enum: [a, b], format: uri} | another format
                    default: 20                   | default: 10                     | another default
                    API-Version:                  | Version:                        | header API-Version is gone
                    {required: true, schema       | {schema                         | no longer always there
                    "'404':"                      | "'410':"                        | answer 404 is gone
                    application/ld+json           | application/geo+json            | media type application/ld+json is gone
                    name: {type: string}          | named: {type: string}           | /name is gone
                    name: {type: string}          | name: {type: integer}           | /name has another type
                    note: {type: [string, 'null']} | note: {type: string}           | /note has another type
                    name: {type: string}          | name: {type: [string, 'null']}  | /name has another type
                    format: date                  | format: date-time               | /day has another format
                    [name, parts]                 | [parts]                         | /name is not always there
                    enum: [ltr, rtl]              | enum: [ltr]                     | /dir lost values
                    , enum: [ltr, rtl]            | ""                              | /dir lost values
                    enum: [ltr, rtl]              | enum: [ltr, rtl, ttb]           | /dir has new values
                    [X]                           | [Y]                             | /code lost values
                    format: uri                   | format: email                   | /texts/additionalProperties has another format
                    ", items: {$ref: '#/components/schemas/Thing'}" | ""            | /parts/items is gone
                    """)
    void aBreakIsFound(String from, String to, String named) throws IOException {
        assertThat(BreakingChanges.between(yaml(SPECIFICATION), yaml(changed(from, to))))
                .singleElement()
                .asString()
                .contains(named);
    }

    @Test
    void aNewParameterThatIsRequiredIsABreak() throws IOException {
        var after = changed("- {name: limit", "- {name: more, in: query, required: true}\n      - {name: limit");

        assertThat(BreakingChanges.between(yaml(SPECIFICATION), yaml(after)))
                .containsExactly("GET /things: the parameter query more is new and required");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    "  /gone:"                    | "  /new: {get: {responses: {}}}\\n  /gone:"
                    "- {name: limit"              | "- {name: more, in: query}\\n      - {name: limit"
                    "'404':"                      | "'400': {description: Not understood}\\n        '404':"
                    name: {type: string}          | "new: {type: string}\\n        name: {type: string, description: Its name}"
                    [name, parts]                 | [name, parts, day]
                    enum: [a, b]                  | enum: [a, b, c]
                    , enum: [a, b]                | ""
                    [X]                           | [X, Y]
                    minimum: 1                    | minimum: 0
                    maximum: 100                  | maximum: 200
                    , pattern: '[a-z]+'           | ""
                    type: integer                 | type: [integer, 'null']
                    """)
    void whatOnlyAddsPasses(String from, String to) throws IOException {
        var after = changed(from, to.replace("\\n", "\n"));

        assertThat(BreakingChanges.between(yaml(SPECIFICATION), yaml(after))).isEmpty();
    }

    @Test
    void namesOfSchemasAreNoConcernOfClients() throws IOException {
        assertThat(BreakingChanges.between(
                        yaml(SPECIFICATION),
                        yaml(SPECIFICATION.replace("s/Thing'", "s/Object'").replace("    Thing:", "    Object:"))))
                .isEmpty();
    }
}
