package org.wegwijzer.content.faq;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.Title;
import org.wegwijzer.content.guide.Guide;
import org.wegwijzer.language.LanguageTag;

/** A question with a short answer and exactly one guide that tells the whole story. */
@Entity
@Table(name = "faq")
public class FaqEntry extends Entry {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "guide_id")
    public Guide guide;

    /** Place among the guide's questions. */
    @Column(nullable = false)
    public int position;

    @ElementCollection
    @CollectionTable(name = "faq_text", joinColumns = @JoinColumn(name = "faq_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, FaqText> texts = new HashMap<>();

    /** What it is called and how that sorts, for the readers of each language of the hub. */
    @ElementCollection
    @CollectionTable(name = "faq_title", joinColumns = @JoinColumn(name = "faq_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, Title> titles = new HashMap<>();

    @OneToMany(mappedBy = "faq", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank, id")
    public List<FaqTopic> topics = new ArrayList<>();

    @OneToMany(mappedBy = "faq", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank, id")
    public List<FaqSource> sources = new ArrayList<>();

    /** In how many topics it stands. */
    @Column(name = "topics_count", nullable = false)
    public int topicsCount;

    /** How many sources it names. */
    @Column(name = "sources_count", nullable = false)
    public int sourcesCount;
}
