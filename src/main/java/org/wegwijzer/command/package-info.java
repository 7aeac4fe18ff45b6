/**
 * The command line of the program: the same work as over HTTP, for whoever sits at the machine. Knows {@code access},
 * {@code bundle}, {@code content} and {@code editorial}.
 */
@NullMarked
package org.wegwijzer.command;

import org.jspecify.annotations.NullMarked;
