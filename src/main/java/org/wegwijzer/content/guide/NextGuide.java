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

/** A guide says what to read next. */
@Entity
@Table(name = "guide_next")
public class NextGuide extends IdentifiedRow {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id")
    public Guide guide;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "next_id")
    public Guide next;

    /** Place among the guides to read next. */
    @Column(nullable = false)
    public int position;

    /** The slug of the guide that is read before, by which the next one would order its links. */
    @Column(name = "owner_slug", nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug ownerSlug;
}
