package org.wegwijzer.delivery.search;

import java.util.List;

/**
 * How what was typed may go on.
 *
 * @param items the best first
 */
public record Suggestions(List<Suggestion> items) {}
