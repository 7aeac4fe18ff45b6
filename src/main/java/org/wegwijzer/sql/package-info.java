/**
 * Statements and the rows that they give: the one place where what a database answers becomes Java values (JDBC). Knows {@code
 * language} and {@code memory}.
 */
@NullMarked
package org.wegwijzer.sql;

import org.jspecify.annotations.NullMarked;
