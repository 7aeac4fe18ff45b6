/** What highlights are made of. */
package org.wegwijzer.search.highlight;
