package org.wegwijzer.retry;

import org.jboss.resteasy.reactive.RestResponse;

/** Ends a request with the answer that it was given before. Costs no stack trace: it is an answer, not a defect. */
public class RepeatedAnswer extends RuntimeException {

    /** The field of such an answer that says so; its value is {@link #TRUE}. */
    public static final String FIELD = "Idempotency-Replayed";

    /** The value of {@link #FIELD}: a boolean of structured fields would be {@code ?1}, which no other service sends. */
    public static final String TRUE = "true";

    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    RepeatedAnswer(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    /** The answer to a request that found done what it asked for. */
    public static <T> RestResponse<T> marked(RestResponse<T> answer) {
        return RestResponse.ResponseBuilder.<T>fromResponse(answer)
                .header(FIELD, TRUE)
                .build();
    }

    KeptAnswer answer() {
        return answer;
    }
}
