package org.wegwijzer.webhook.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What came of a message that says nothing.
 *
 * @param messageId the field {@code webhook-id}
 * @param outcome as of a delivery
 * @param milliseconds how long it took
 * @param status that of HTTP; absent if there was no answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrialView(
        String messageId,
        String outcome,
        long milliseconds,
        @Nullable Integer status) {}
