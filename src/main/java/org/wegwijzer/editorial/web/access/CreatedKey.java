package org.wegwijzer.editorial.web.access;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.wegwijzer.access.Key;

/**
 * A key that was just made.
 *
 * @param token what its holder shows, told this once
 */
record CreatedKey(@JsonUnwrapped Key key, String token) {}
