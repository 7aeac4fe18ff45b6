package org.wegwijzer.editorial.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.hub.Hub;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.HubDraft;

/** What the hub shall say of itself, as long as that is not public; there is one at most. */
@Entity
@Table(name = "hub_draft")
public class DraftOfHub extends StoredDraft {

    /** What the hub is called where entries have a type. */
    public static final String TYPE = "hub";

    /** What it is called where entries have a slug. */
    public static final Slug SLUG = new Slug(TYPE);

    /** Always the same, so that a database keeps no second one. */
    @Column(name = "hub_id", nullable = false, updatable = false)
    public long hubId = Hub.ID;

    /** The same as a draft to be published; empty as long as it is unfinished. */
    public Optional<HubDraft> says() {
        return faults == 0 ? Optional.of(DraftJson.keptHub(content())) : Optional.empty();
    }
}
