/** What shows receivers that a message is ours: keys, secrets and signatures (Standard Webhooks 1.0, "Signature scheme"). Knows {@code digest}, {@code sql} and {@code transaction}. */
@NullMarked
package org.wegwijzer.webhook.signature;

import org.jspecify.annotations.NullMarked;
