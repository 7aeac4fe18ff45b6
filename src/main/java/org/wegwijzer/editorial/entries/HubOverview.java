package org.wegwijzer.editorial.entries;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.editorial.entries.Overview.Drafted;
import org.wegwijzer.editorial.entries.Overview.InRelease;
import org.wegwijzer.editorial.entries.Overview.Published;

/**
 * The hub itself as editors see it: what it says in public, where it stands, and what is going on.
 *
 * @param state {@code published}, {@code changed} or {@code scheduled}
 * @param draft absent while nobody drafts it
 * @param release what it is part of
 * @param content what it says of itself in public, in the shape of the bundle
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HubOverview(
        String type,
        EntryState state,
        Published published,
        @Nullable Drafted draft,
        @Nullable InRelease release,
        ObjectNode content) {}
