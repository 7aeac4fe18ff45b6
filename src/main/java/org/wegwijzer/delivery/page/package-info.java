/**
 * From a request to a page: reading parameters, negotiating the language, answering. Knows {@code delivery.graph}, {@code
 * delivery.parameter}, {@code delivery.relation}, {@code delivery.hub} and {@code delivery.cache}.
 */
@NullMarked
package org.wegwijzer.delivery.page;

import org.jspecify.annotations.NullMarked;
