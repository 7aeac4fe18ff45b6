/** What those can be told of who listen by webhooks, and how: the payloads. Knows nobody. */
@NullMarked
package org.wegwijzer.webhook.event;

import org.jspecify.annotations.NullMarked;
