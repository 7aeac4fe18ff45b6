package org.wegwijzer.search.opensearch.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * What a server is asked.
 *
 * @param path with its query, from the root
 * @param type of the body
 */
public record ServerRequest(String method, String path, String type, BodyPublisher body) {

    private static final String JSON = "application/json";

    /** Asks without a body. */
    public static ServerRequest of(String method, String path) {
        return new ServerRequest(method, path, JSON, BodyPublishers.noBody());
    }

    /** Asks with a document. */
    public static ServerRequest of(String method, String path, JsonNode document) {
        return new ServerRequest(method, path, JSON, BodyPublishers.ofString(document.toString()));
    }

    /** Asks with many documents, a line for each. */
    public static ServerRequest lines(String path, byte[] documents) {
        return new ServerRequest("POST", path, "application/x-ndjson", BodyPublishers.ofByteArray(documents));
    }
}
