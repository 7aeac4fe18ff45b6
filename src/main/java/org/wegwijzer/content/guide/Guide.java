package org.wegwijzer.content.guide;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.Title;
import org.wegwijzer.language.LanguageTag;

/** An article that cites sources. */
@Entity
public class Guide extends Entry {

    @ElementCollection
    @CollectionTable(name = "guide_text", joinColumns = @JoinColumn(name = "guide_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, GuideText> texts = new HashMap<>();

    /** What it is called and how that sorts, for the readers of each language of the hub. */
    @ElementCollection
    @CollectionTable(name = "guide_title", joinColumns = @JoinColumn(name = "guide_id"))
    @MapKeyColumn(name = "language")
    public Map<LanguageTag, Title> titles = new HashMap<>();

    /** The first is the guide's home. */
    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rank, id")
    public List<Placement> placements = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<Citation> citations = new ArrayList<>();

    @OneToMany(mappedBy = "guide", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    public List<NextGuide> nextGuides = new ArrayList<>();

    /** In how many topics it stands. */
    @Column(name = "topics_count", nullable = false)
    public int topicsCount;

    /** How many sources it cites. */
    @Column(name = "sources_count", nullable = false)
    public int sourcesCount;

    /** How many guides go on from it. */
    @Column(name = "next_count", nullable = false)
    public int nextCount;
}
