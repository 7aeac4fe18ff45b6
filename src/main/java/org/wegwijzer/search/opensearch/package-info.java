/**
 * The engine beside the process: one index on a cluster of OpenSearch for all nodes, kept up by one of them. Texts and searches are
 * taken apart here, so that the cluster needs no plugin and finds what the engine within the process finds.
 */
@NullMarked
package org.wegwijzer.search.opensearch;

import org.jspecify.annotations.NullMarked;
