package org.wegwijzer.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.OnOneDatabase;
import org.wegwijzer.fixture.Outside;
import org.xml.sax.SAXException;

/** The sitemaps of the sample hub are what the protocol says that they are. */
@DatabaseTest
@OnOneDatabase
@Outside
@TestProfile(SitemapTest.WithSite.class)
class SitemapSchemaTest {

    private static final File PROTOCOL = new File("src/test/resources/sitemap/sitemap.xsd");
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_ADDRESSES = 50_000;

    @Inject
    Given given;

    @BeforeEach
    void theSampleHub() {
        given.sampleHub();
    }

    private static Schema protocol() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(PROTOCOL);
    }

    /** Checks a file; gives the addresses in it. */
    private static List<String> checked(String address, String path) throws SAXException, IOException {
        var answer = given().get(address).then().statusCode(200).extract().response();
        protocol().newValidator().validate(new StreamSource(new StringReader(answer.asString())));
        assertThat(answer.asByteArray()).hasSizeLessThan(MOST_BYTES);
        List<String> addresses = answer.xmlPath().getList(path);
        assertThat(addresses).hasSizeLessThanOrEqualTo(MOST_ADDRESSES);
        return addresses;
    }

    @Test
    void theIndexAndEveryFileOfItKeepToTheProtocol() throws SAXException, IOException {
        var files = checked("/sitemap.xml", "sitemapindex.sitemap.loc");

        assertThat(files).isNotEmpty();
        for (var file : files) {
            var pages = checked(URI.create(file).getPath(), "urlset.url.loc");
            assertThat(pages)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(page -> page.startsWith("https://www.example.org/"));
        }
    }
}
