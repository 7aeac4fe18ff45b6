/**
 * A hub as files: reading folders and JSON documents, checking them fault by fault, and handing them to {@code publish}, the one
 * way of publishing. Knows {@code draft}, {@code publish}, {@code content}, {@code language} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.bundle;

import org.jspecify.annotations.NullMarked;
