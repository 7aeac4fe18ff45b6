@NullMarked
package org.wegwijzer.webhook.delivery;

import org.jspecify.annotations.NullMarked;
