package org.wegwijzer.delivery.page;

import java.util.List;
import org.wegwijzer.delivery.cache.Acceptance;

/**
 * A form in which answers come.
 *
 * @param mediaType its name
 * @param offered every form that there is at the address, of which the request's Accept chose this one
 */
public record AnswerForm(String mediaType, List<String> offered) {

    /** The form in which most answers come, where there is no other. */
    static final AnswerForm JSON = json(List.of(Acceptance.JSON));

    public AnswerForm {
        offered = List.copyOf(offered);
    }

    /** The form in which most answers come, among others. */
    public static AnswerForm json(List<String> offered) {
        return new AnswerForm(Acceptance.JSON, offered);
    }

    /** The same, where there may be another one for linked data. */
    static AnswerForm json(boolean orLinkedData) {
        return orLinkedData ? json(JsonLdForms.OFFERED) : JSON;
    }

    /** Whether there are others, so that the request's Accept decides. */
    boolean isChosen() {
        return offered.size() > 1;
    }
}
