package org.wegwijzer.search;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/** Searches as readers send them. */
final class Searches {

    private Searches() {}

    /** What is answered to a search; {@code parameters} are names and values in turns. */
    static ValidatableResponse search(String text, Object... parameters) {
        var request = given().queryParam("q", text);
        for (var place = 0; place < parameters.length; place += 2) {
            request.queryParam(parameters[place].toString(), parameters[place + 1]);
        }
        return request.when().get("/v1/search").then().statusCode(200);
    }

    /** The slugs of what is found, the best first. */
    static List<String> found(String text, Object... parameters) {
        return search(text, parameters).extract().jsonPath().getList("items.item.slug");
    }
}
