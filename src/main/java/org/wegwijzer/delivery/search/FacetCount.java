package org.wegwijzer.delivery.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many of the found entries have a value.
 *
 * @param value what the parameter takes to keep just these
 * @param title what an entry with that slug is called
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetCount(String value, @Nullable String title, long count) {}
