package org.wegwijzer.editorial.preview;

import java.time.Instant;

/**
 * Lets whoever has it see what is not public yet.
 *
 * @param token for the header Preview-Token of requests to the public API
 * @param expiresAt when it ends
 */
public record PreviewToken(String token, Instant expiresAt) {}
