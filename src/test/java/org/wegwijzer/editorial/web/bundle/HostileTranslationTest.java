package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.wegwijzer.editorial.web.bundle.Translations.TRANSLATIONS;
import static org.wegwijzer.editorial.web.bundle.Translations.XLIFF;
import static org.wegwijzer.editorial.web.bundle.Translations.exported;
import static org.wegwijzer.editorial.web.bundle.Translations.sent;
import static org.wegwijzer.editorial.web.bundle.Translations.translated;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.Holders;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.RawHttp;

/** What is no translation, or meant to do harm, is refused; and who translates publishes nothing. */
@DatabaseTest
class HostileTranslationTest {

    @Inject
    Given hub;

    @Inject
    EmptyDesk desk;

    @Inject
    Holders holders;

    @Inject
    LoggedChanges changes;

    @BeforeEach
    void aHub() {
        desk.now();
        hub.startingFrom(HubFixture.small());
    }

    @Test
    void theLanguagesAreThoseOfTheHub() {
        var back = translated(exported("guides/b-guide"));

        sent(back.replace("trgLang=\"ar\"", "trgLang=\"fr\"").replace("srcLang=\"en\"", "srcLang=\"nl\""))
                .then()
                .statusCode(400)
                .body("errors.location", contains("srcLang", "trgLang"))
                .body("errors[1].allowed", hasItems("nl", "ar", "ar-MA"));
        sent(exported("guides/b-guide").replace(" trgLang=\"ar\"", ""))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("MISSING_FIELD"));
        Editor.get("/export?form=xliff").then().statusCode(400).body("errors[0].code", equalTo("MISSING_PARAMETER"));
        Editor.get("/export?form=xliff&language=ar,nl").then().statusCode(400);
        Editor.get("/export?form=xliff&language=en").then().statusCode(400);
        Editor.request()
                .accept(XLIFF)
                .get(Editor.ROOT + "/export?language=nl")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<a/>",
                "<xliff version=\"1.2\"><file/></xliff>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\"><file id=\"a\"><unit id=\"1\"><segment><source>a</segment></unit></file></xliff>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\"><file id=\"a\"><unit id=\"1\"><segment><source>a</source></segment></unit><unit id=\"1\"><segment><source>a</source></segment></unit></file></xliff>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\"><file id=\"a\"><unit id=\"1\"><segment><source>\uE101\uE110</source></segment></unit></file></xliff>",
                "<!DOCTYPE xliff><xliff/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff>&e;</xliff>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><xliff/>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><xliff>&c;</xliff>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><xliff/>",
                "<?xml version=\"1.0\" encoding=\"no-such\"?><xliff/>"
            })
    void whatIsNoXliffOrMeantToHarmIsRefused(String body) {
        var answer = sent(body);

        answer.then().statusCode(400).body("errors[0].code", equalTo("MALFORMED_DOCUMENT"));
        assertThat(answer.asString())
                .doesNotContain("root:")
                .doesNotContain("Exception")
                .doesNotContain("okapi");
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() {
        var deep =
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"ar\"><file id=\"a\"><unit id=\"1\"><segment><source>%s%s</source></segment></unit></file></xliff>"
                        .formatted("<pc id=\"1\">".repeat(20_000), "</pc>".repeat(20_000));
        sent(deep).then().statusCode(400);
        sent(translated(exported("guides/b-guide")) + " ".repeat(2_000_000))
                .then()
                .statusCode(200);
        var large = RawHttp.send(
                "POST",
                TRANSLATIONS,
                "Authorization: " + Editor.authorization(),
                "Content-Type: " + XLIFF,
                "Content-Length: 17000000",
                "",
                "<xliff>");
        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void translatorsPublishNothing() {
        var before = changes.last();
        var back = translated(exported("guides/b-guide"));

        given().header("Authorization", holders.authorization(Scope.READ))
                .contentType(XLIFF)
                .body(back.getBytes(StandardCharsets.UTF_8))
                .post(TRANSLATIONS)
                .then()
                .statusCode(403);
        given().header("Authorization", holders.authorization(Scope.WRITE))
                .contentType(XLIFF)
                .body(back.getBytes(StandardCharsets.UTF_8))
                .post(TRANSLATIONS)
                .then()
                .statusCode(200)
                .body("entries[0].outcome", equalTo("begun"));
        Editor.request()
                .contentType(XLIFF)
                .body("<xliff/>")
                .post(Editor.ROOT + "/import")
                .then()
                .statusCode(415);
        Editor.request()
                .contentType("application/json")
                .body("{}")
                .post(TRANSLATIONS)
                .then()
                .statusCode(415);
        Editor.request()
                .contentType(XLIFF)
                .body("<xliff/>")
                .post(TRANSLATIONS + "?mode=merge")
                .then()
                .statusCode(400);
        assertThat(changes.after(before)).isEmpty();
    }
}
