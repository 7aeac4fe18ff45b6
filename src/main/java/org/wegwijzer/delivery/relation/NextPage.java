package org.wegwijzer.delivery.relation;

/**
 * Where a list goes on. Whoever follows addresses asks for {@code href}; whoever calls operations repeats the call with {@code
 * cursor}.
 *
 * @param cursor the place behind the last item, opaque; good for the same list in the same languages
 * @param href the address of the next page, relative to the service, with all that the request asked for
 */
public record NextPage(String cursor, String href) {}
