package org.wegwijzer.content.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.wegwijzer.content.IdentifiedRow;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.content.topic.Topic;

/** A guide stands in a topic. */
@Entity
@Table(name = "guide_topic")
public class Placement extends IdentifiedRow {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id")
    public Guide guide;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    public Topic topic;

    /** The topic's place among the guide's topics, from 1; the first is the guide's home. */
    @Column(nullable = false)
    public int rank;

    /** The guide's place inside the topic. */
    @Column(nullable = false)
    public int position;

    /** The guide's slug, by which the topic orders its links. */
    @Column(name = "owner_slug", nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug ownerSlug;
}
