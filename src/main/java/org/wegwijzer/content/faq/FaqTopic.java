package org.wegwijzer.content.faq;

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

/** A question stands in a topic. */
@Entity
@Table(name = "faq_topic")
public class FaqTopic extends IdentifiedRow {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "faq_id")
    public FaqEntry faq;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    public Topic topic;

    /** The topic's place among the question's topics, from 1. */
    @Column(nullable = false)
    public int rank;

    /** The question's place among the topic's questions. */
    @Column(nullable = false)
    public int position;

    /** The question's slug, by which the topic orders its links. */
    @Column(name = "owner_slug", nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug ownerSlug;
}
