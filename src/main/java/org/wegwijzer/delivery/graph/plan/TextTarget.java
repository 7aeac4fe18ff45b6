package org.wegwijzer.delivery.graph.plan;

import org.wegwijzer.content.EntryType;

/** What a link in a long text names. */
public record TextTarget(EntryType type, String slug) {}
