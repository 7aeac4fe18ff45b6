package org.wegwijzer.reference;

/**
 * A page that shows a specification, to read and to try out.
 *
 * @param title of the page
 * @param address of the specification
 */
record SpecificationPage(String title, String address) {}
