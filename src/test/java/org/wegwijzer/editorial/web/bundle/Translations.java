package org.wegwijzer.editorial.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wegwijzer.fixture.Editor;

/** Texts as they go to translators and come back. */
final class Translations {

    static final String XLIFF = "application/xliff+xml";
    static final String TRANSLATIONS = Editor.ROOT + "/translations";
    static final Pattern SOURCE = Pattern.compile("(<source[^>]*>)([^<]*)(</source>)");

    private static final String OUT = "/export?form=xliff&language=ar&entry=";

    private Translations() {}

    static String exported(String entries) {
        var export = Editor.get(OUT + entries);
        export.then().statusCode(200);
        assertThat(export.contentType()).startsWith(XLIFF);
        return new String(export.asByteArray(), StandardCharsets.UTF_8);
    }

    /** Each text with a translation: itself in brackets. */
    static String translated(String xliff) {
        return SOURCE.matcher(xliff.replaceAll("\\s*<target[^>]*>[^<]*</target>", ""))
                .replaceAll("$1$2$3<target xml:space=\"preserve\">[$2]</target>");
    }

    static Response sent(String xliff) {
        return Editor.request()
                .contentType(XLIFF)
                .body(xliff.getBytes(StandardCharsets.UTF_8))
                .post(TRANSLATIONS);
    }
}
