package org.wegwijzer.content.guide;

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
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.IdentifiedRow;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.language.LanguageTag;

/** A guide cites a source. */
@Entity
@Table(name = "guide_source")
public class Citation extends IdentifiedRow {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id")
    public Guide guide;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    public Source source;

    /** Place among the guide's citations. */
    @Column(nullable = false)
    public int position;

    /** The guide's slug, by which the source orders its links. */
    @Column(name = "owner_slug", nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug ownerSlug;

    /** A deeper address at the source. */
    @Nullable
    public String url;

    /** What the source is used for here, by language. */
    @ElementCollection
    @CollectionTable(name = "guide_source_text", joinColumns = @JoinColumn(name = "link_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, CitationText> texts = new HashMap<>();
}
