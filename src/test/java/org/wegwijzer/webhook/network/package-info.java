@NullMarked
package org.wegwijzer.webhook.network;

import org.jspecify.annotations.NullMarked;
