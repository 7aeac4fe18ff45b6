package org.wegwijzer.editorial.web.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.webhook.WebhookView;

/**
 * A webhook that was just made.
 *
 * @param secret what receivers check {@code v1} with, told this once; absent if none was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreatedWebhook(
        @JsonUnwrapped WebhookView webhook, @Nullable String secret) {

    @Override
    public String toString() {
        return webhook.toString();
    }
}
