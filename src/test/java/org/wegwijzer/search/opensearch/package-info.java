/** The engine on OpenSearch: against a server of it, or one that says what a test wants. */
package org.wegwijzer.search.opensearch;
