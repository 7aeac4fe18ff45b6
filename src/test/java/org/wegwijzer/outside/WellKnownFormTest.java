package org.wegwijzer.outside;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.Outside;

/** What lies at well-known addresses has the form that its readers know: RFC 9116, RFC 9264, RFC 9727. */
@DatabaseTest
@OnOneDatabase
@Outside
class WellKnownFormTest {

    private static final String SECURITY = "/.well-known/security.txt";
    private static final String CATALOG = "/.well-known/api-catalog";
    private static final Pattern FIELD = Pattern.compile("([A-Za-z-]+): (\\S(.*\\S)?)");
    private static final Set<String> ADDRESSES =
            Set.of("Acknowledgments", "Canonical", "Contact", "Encryption", "Hiring", "Policy");
    private static final Set<String> ONCE = Set.of("Expires", "Preferred-Languages");

    @Inject
    Clock clock;

    private static List<String> values(String name) {
        return given().get(SECURITY)
                .asString()
                .lines()
                .map(FIELD::matcher)
                .filter(field -> field.matches() && field.group(1).equals(name))
                .map(field -> field.group(2))
                .toList();
    }

    @Test
    void theSecurityContactIsWrittenAsFieldsOnLines() {
        var text = given().get(SECURITY);

        assertThat(text.contentType().replace(" ", "").toLowerCase(Locale.ROOT)).isEqualTo("text/plain;charset=utf-8");
        assertThat(text.asString()).endsWith("\n");
        assertThat(text.asString().lines())
                .allMatch(line -> line.isEmpty()
                        || line.startsWith("#")
                        || FIELD.matcher(line).matches());
    }

    @Test
    void theSecurityContactSaysWhomToTellAndForHowLong() {
        assertThat(values("Contact")).isNotEmpty().allMatch(contact -> contact.matches("(https://|mailto:|tel:).+"));
        assertThat(ADDRESSES)
                .allSatisfy(name -> assertThat(values(name))
                        .allMatch(value -> URI.create(value).isAbsolute()));
        assertThat(ONCE).allSatisfy(name -> assertThat(values(name)).hasSizeLessThan(2));
        assertThat(values("Expires"))
                .singleElement()
                .satisfies(expires -> assertThat(OffsetDateTime.parse(expires).toInstant())
                        .isBetween(clock.instant(), clock.instant().plus(Duration.ofDays(366))));
    }

    @Test
    void theCatalogIsASetOfLinks() throws IOException {
        var answer = given().get(CATALOG);

        var set = new ObjectMapper().readTree(answer.asByteArray());
        assertThat(answer.contentType())
                .startsWith("application/linkset+json;")
                .contains("profile=\"https://www.rfc-editor.org/info/rfc9727\"");
        assertThat(set.fieldNames()).toIterable().containsExactly("linkset");
        assertThat(set.path("linkset")).isNotEmpty().allSatisfy(WellKnownFormTest::isContext);
    }

    /** An anchor, and for each type of relation the targets (RFC 9264 section 4.2). */
    private static void isContext(JsonNode context) {
        assertThat(URI.create(context.path("anchor").asText()).toString()).isNotEmpty();
        assertThat(context.properties())
                .filteredOn(member -> !member.getKey().equals("anchor"))
                .isNotEmpty()
                .allSatisfy(
                        member -> assertThat(member.getValue()).isNotEmpty().allSatisfy(target -> isTarget(target)));
    }

    private static void isTarget(JsonNode target) {
        assertThat(target.path("href").isTextual()).isTrue();
        assertThat(given().get(URI.create(target.path("href").asText())).statusCode())
                .isEqualTo(200);
        assertThat(target.properties())
                .filteredOn(attribute -> Set.of("hreflang", "title*").contains(attribute.getKey()))
                .allMatch(attribute -> attribute.getValue().isArray());
    }

    @Test
    void whoAsksForTheHeaderOfTheCatalogOnlyIsToldWhatItIs() {
        given().head(CATALOG).then().statusCode(200).header("Link", "<" + CATALOG + ">; rel=\"api-catalog\"");
    }
}
