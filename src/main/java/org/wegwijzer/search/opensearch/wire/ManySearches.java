package org.wegwijzer.search.opensearch.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many searches in few requests. All of them are answered or none is: what a server does not answer because it has too much to do must
 * not be taken for nothing found.
 */
public record ManySearches(OpenSearchClient client, String index, WaitingTime time) {

    /** In one request. */
    private static final int MOST = 100;

    /**
     * Their answers, in their order.
     *
     * @throws ServerAwayException if one is not answered
     */
    public List<JsonNode> answers(List<? extends JsonNode> searches) throws ServerAwayException {
        var answers = new ArrayList<JsonNode>();
        for (var from = 0; from < searches.size(); from += MOST) {
            answers.addAll(some(searches.subList(from, Math.min(from + MOST, searches.size()))));
        }
        return answers;
    }

    private List<JsonNode> some(List<? extends JsonNode> searches) throws ServerAwayException {
        var lines = new ByteArrayOutputStream();
        for (var search : searches) {
            lines.writeBytes(("{}\n" + search + "\n").getBytes(StandardCharsets.UTF_8));
        }
        var request = ServerRequest.lines("/" + index + "/_msearch", lines.toByteArray());
        var responses = client.ask(request, time).done().path("responses");
        var answers = new ArrayList<JsonNode>();
        for (var place = 0; place < searches.size(); place++) {
            answers.add(answered(responses.path(place)));
        }
        return answers;
    }

    private static JsonNode answered(JsonNode response) throws ServerAwayException {
        var answer = new ServerAnswer(response.path("status").asInt(), response);
        if (answer.isMissing()) {
            throw new ServerRefusalException(answer);
        }
        if (!response.has("hits")) {
            throw new ServerAwayException("it does not answer one of many searches: " + answer.reason());
        }
        return response;
    }
}
