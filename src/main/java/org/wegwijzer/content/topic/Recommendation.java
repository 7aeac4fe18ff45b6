package org.wegwijzer.content.topic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.language.LanguageTag;

/** A mention of a source in a topic: in a collection or outside, at this place, for this reason. */
@Entity
@Table(name = "topic_mention")
public class Recommendation extends IdentifiedRow {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    public Topic topic;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    public Source source;

    /** The slug of the collection in which it stands; empty outside all of them. */
    @Column(nullable = false)
    public String collection = "";

    /** Place of that collection among the topic's, from 1; 0 outside all of them. */
    @Column(name = "collection_place", nullable = false)
    public int collectionPlace;

    /** What orders that collection among the topic's; empty outside all of them. */
    @Column(name = "collection_key", nullable = false)
    public String collectionKey = "";

    /** Place inside the collection, or among those outside. */
    @Column(nullable = false)
    public int position;

    /** Place of the topic among all topics, by which the source orders its links. */
    @Column(name = "owner_position", nullable = false)
    public int ownerPosition;

    /** The topic's slug, which breaks ties of that order. */
    @Column(name = "owner_slug", nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug ownerSlug;

    @ElementCollection
    @CollectionTable(name = "topic_mention_text", joinColumns = @JoinColumn(name = "link_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, RecommendationText> texts = new HashMap<>();
}
