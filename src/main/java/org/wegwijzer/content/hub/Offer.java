package org.wegwijzer.content.hub;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.wegwijzer.content.IdentifiedRow;
import org.wegwijzer.language.LanguageTag;

/** Something the hub offers besides its pages, such as a course or a help desk. */
@Entity
@Table(name = "hub_offer")
public class Offer extends IdentifiedRow {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hub_id")
    public Hub hub;

    /** Place among the offers. */
    @Column(nullable = false)
    public int position;

    @ElementCollection
    @CollectionTable(name = "hub_offer_text", joinColumns = @JoinColumn(name = "offer_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, OfferText> texts = new HashMap<>();
}
