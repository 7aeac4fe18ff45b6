package org.wegwijzer.editorial.web.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bundles as they are sent. */
final class Imports {

    static final String IMPORT = "/editorial/v1/import";
    static final String ZIP = "application/zip";
    static final String JSON = "application/json";

    private Imports() {}

    /** Sends a bundle, with what shows that one may. */
    static Response send(String authorization, String mediaType, byte[] body) {
        return given().header("Authorization", authorization)
                .contentType(mediaType)
                .body(body)
                .post(IMPORT + "?force=true");
    }

    /** No bundle is left on disk, neither one that came nor one that went. */
    static void nothingRemainsOnDisk() throws IOException {
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("wegwijzer-import") || name.startsWith("wegwijzer-export"));
        }
    }
}
