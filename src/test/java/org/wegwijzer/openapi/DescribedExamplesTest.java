package org.wegwijzer.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.contract.Contract;

/** Each example in the specification is one of what it is an example of: an answer, a parameter, a value. */
class DescribedExamplesTest {

    private static final Path FILE = Path.of("openapi/wegwijzer-v1.yaml");

    private final List<String> faults = new ArrayList<>();
    private int examples;

    @Test
    void everyExampleIsOfItsSchema() throws IOException {
        var specification = new ObjectMapper()
                .readTree(new YAMLMapper().readTree(FILE.toFile()).toString());

        check(new Contract(specification), "#", specification);

        assertThat(faults).isEmpty();
        assertThat(examples).isGreaterThan(40);
    }

    /** What has a schema gives one example, or several by name; a schema itself gives a list of them. */
    private void check(Contract contract, String place, JsonNode node) {
        var schema = node.path("schema");
        if (schema.isObject()) {
            check(contract, place + "/example", schema, node.path("example"));
            node.path("examples").forEach(example -> check(contract, place, schema, example.path("value")));
        } else if (node.path("examples").isArray()) {
            node.path("examples").forEach(example -> check(contract, place + "/examples", node, example));
        }
        node.properties().stream()
                .filter(member -> !member.getKey().startsWith("example"))
                .forEach(member -> check(contract, place + "/" + member.getKey(), member.getValue()));
        if (node.isArray()) {
            node.forEach(element ->
                    check(contract, place + "/" + element.path("name").asText("-"), element));
        }
    }

    private void check(Contract contract, String place, JsonNode schema, JsonNode example) {
        if (!example.isMissingNode()) {
            examples++;
            contract.faults(schema, example).forEach(fault -> faults.add(place + " " + fault));
        }
    }
}
