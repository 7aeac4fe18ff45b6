/** Webhooks over HTTP, for administrators. */
@NullMarked
package org.wegwijzer.editorial.web.webhook;

import org.jspecify.annotations.NullMarked;
