/** What indexes follow from. */
package org.wegwijzer.search.index;
