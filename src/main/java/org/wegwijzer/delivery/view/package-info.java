/**
 * What lists and expansions show: a card for each content type, an edge for each sort of link, and the declarations of all
 * relations. Knows {@code delivery.graph}, {@code content} and {@code language}.
 */
@NullMarked
package org.wegwijzer.delivery.view;

import org.jspecify.annotations.NullMarked;
