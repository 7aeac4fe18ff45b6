/** What searches know of the database. */
package org.wegwijzer.search.content;
