/**
 * Webhooks: who is told of changes and of what editors do (Standard Webhooks 1.0), kept by administrators. Messages are sent by {@code
 * webhook.delivery}.
 */
@NullMarked
package org.wegwijzer.webhook;

import org.jspecify.annotations.NullMarked;
