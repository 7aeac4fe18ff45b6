package org.wegwijzer.search.opensearch.wire;

import com.fasterxml.jackson.databind.JsonNode;

/** What a server of OpenSearch answered: yes, or one of the noes that its callers know what to do with. */
public record ServerAnswer(int status, JsonNode body) {

    private static final int OK = 200;
    private static final int NO = 300;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;

    /** Whether it did what it was asked. */
    public boolean isDone() {
        return isDone(status);
    }

    /** Whether a status says that something was done. */
    public static boolean isDone(int status) {
        return status >= OK && status < NO;
    }

    /** Whether there is no such index or document. */
    public boolean isMissing() {
        return status == MISSING;
    }

    /** Whether somebody else was faster. */
    public boolean isConflict() {
        return isConflict(status);
    }

    /** Whether a status says that somebody else was faster. */
    public static boolean isConflict(int status) {
        return status == CONFLICT;
    }

    /** Whether there was more in one request than the server takes at all. */
    public boolean isTooLarge() {
        return status == TOO_LARGE;
    }

    /** Whether there was too much at once. */
    public boolean isTooMuch() {
        return status == TOO_MANY || status == TOO_LARGE;
    }

    /** Whether a status says that the same may be done later. */
    public static boolean isForNow(int status) {
        return status == TOO_MANY || status >= FAILED;
    }

    /**
     * What was asked for.
     *
     * @throws ServerRefusalException if the server did not do it
     */
    public JsonNode done() throws ServerRefusalException {
        if (!isDone()) {
            throw new ServerRefusalException(this);
        }
        return body;
    }

    /**
     * What must be in an answer.
     *
     * @param path of names that leads there
     * @throws ServerAwayException if it is not: an overloaded server leaves out what it has no time for
     */
    public static JsonNode told(JsonNode answer, String... path) throws ServerAwayException {
        var told = answer;
        for (var name : path) {
            told = told.path(name);
        }
        if (told.isMissingNode()) {
            throw new ServerAwayException("it answers without " + String.join(".", path));
        }
        return told;
    }

    /** Why not, in the server's words. */
    public String reason() {
        var error = body.path("error");
        return error.isTextual() ? error.asText() : error.path("reason").asText("it does not say why");
    }
}
