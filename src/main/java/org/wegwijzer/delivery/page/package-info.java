/** From a request to a page: reading parameters, negotiating the language, answering. Knows {@code delivery.graph} and {@code delivery.hub}. */
@NullMarked
package org.wegwijzer.delivery.page;

import org.jspecify.annotations.NullMarked;
