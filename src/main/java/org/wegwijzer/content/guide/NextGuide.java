package org.wegwijzer.content.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.wegwijzer.content.IdentifiedRow;

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
}
