package org.wegwijzer.delivery.relation;

/**
 * A list that is not shown here.
 *
 * @param count how many there are in all
 * @param href where the whole list is
 */
public record ListLink(long count, String href) {}
