package org.wegwijzer.draft.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.wegwijzer.text.PublicAddress;
import org.wegwijzer.text.VisibleText;

/** The schema, the rule of the application and the library of a client never disagree about an address or a text. */
class OneAddressRuleTest {

    private static final JsonNode DEFINITIONS = definitions();
    private static final Predicate<String> PATTERN =
            Pattern.compile(DEFINITIONS.at("/url/pattern").asText()).asPredicate();

    private static JsonNode definitions() {
        try (var schema = OneAddressRuleTest.class.getResourceAsStream("/bundle-schema/common.schema.json")) {
            return new ObjectMapper().readTree(schema).path("$defs");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theSchemaAndTheApplicationAreOfOneMind() {
        assertThat(DEFINITIONS.at("/url/pattern").asText()).isEqualTo(PublicAddress.FORM);
        assertThat(DEFINITIONS.at("/url/maxLength").asInt()).isEqualTo(PublicAddress.MOST_CHARACTERS);
        assertThat(DEFINITIONS.at("/visible/pattern").asText()).isEqualTo(VisibleText.PATTERN);
    }

    /** With blanks between them. */
    private static final String PARTS =
            "https:// http:// example ind .nl . - -- xn-- xn--mnchen-3ya xn--a 1 256 1.2.3.4 0x7f :"
                    + " :80 :65536 / // ? # % %41 %zz @ [ ] _ \\ \u00e9 A \u2028 \u0085 \0 ' ( ~ { | ^ \" < \ud83d\ude00 \n \r";

    /** Addresses, and what is nearly one. */
    @Provide
    Arbitrary<String> addresses() {
        var any = Arbitraries.of(PARTS.split(" ")).list().ofMaxSize(12).map(parts -> String.join("", parts));
        var ascii = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(4);
        var places =
                Arbitraries.of("https://", "https://ind.nl", "https://ind.nl/", "https://ind.nl?", "https://ind.nl/#");
        return Arbitraries.oneOf(any, any.map("https://"::concat), places.flatMap(place -> ascii.map(place::concat)));
    }

    @Property
    void whatIsTakenEveryClientReads(@ForAll("addresses") String address) {
        var fault = PublicAddress.fault(address);

        // Only of an encoded name can no pattern see whether it is one.
        assertThat(fault.isEmpty()).isEqualTo(PATTERN.test(address) && (fault.isEmpty() || !address.contains("xn--")));
        if (fault.isEmpty()) {
            var uri = URI.create(address);
            assertThat(uri.toString()).isEqualTo(address);
            assertThat(uri.getHost())
                    .isNotEmpty()
                    .isEqualTo(uri.getRawAuthority().replaceFirst(":[0-9]+$", ""));
            assertThat(uri.getPort()).isLessThan(65_536);
        }
    }
}
