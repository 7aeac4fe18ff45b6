/**
 * A hub as files: reading folders and JSON documents, checking them fault by fault, and handing them to {@code editorial}'s one
 * way of publishing. Knows {@code content}, {@code editorial}, {@code language} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.bundle;

import org.jspecify.annotations.NullMarked;
