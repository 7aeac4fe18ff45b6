/** Sends messages to webhooks: in order, at least once, whichever node dies, and never in anybody's way. */
@NullMarked
package org.wegwijzer.webhook.delivery;

import org.jspecify.annotations.NullMarked;
