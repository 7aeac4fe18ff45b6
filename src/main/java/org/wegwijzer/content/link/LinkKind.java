package org.wegwijzer.content.link;

import static org.wegwijzer.content.EntryType.FAQ;
import static org.wegwijzer.content.EntryType.GUIDE;
import static org.wegwijzer.content.EntryType.SOURCE;
import static org.wegwijzer.content.EntryType.TOPIC;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;

/**
 * Every kind of link between two entries: whose it is, where it leads, what it is called at either end, and where it is kept. A
 * new one is one constant here; what counts links, follows them, or keeps answers right knows it then.
 */
@SuppressWarnings("ImmutableEnumChecker") // Rows and texts are values.
public enum LinkKind {

    /** A topic recommends a source, and says why: once outside its collections, and once in each of them. */
    TOPIC_SOURCE(
            TOPIC,
            "sources",
            SOURCE,
            "topics",
            LinkRows.of("topic_mention", "topic_id", "source_id")
                    .withTexts(LinkTexts.ofBoth("topic_mention_text").andRole())
                    .inOwnersOrder()
                    .grouped("collection")),

    /** A guide cites a source, at an address of its own if need be, and may say for what. */
    GUIDE_SOURCE(
            GUIDE,
            "sources",
            SOURCE,
            "guides",
            LinkRows.of("guide_source", "guide_id", "source_id")
                    .withTexts(LinkTexts.ofOwner("guide_source_text"))
                    .withUrl("url")),

    /** A question names a source. */
    FAQ_SOURCE(
            FAQ,
            "sources",
            SOURCE,
            "faqs",
            LinkRows.of("faq_source", "faq_id", "source_id").ranked("rank")),

    /** A topic stands below another. */
    TOPIC_PARENT(TOPIC, "parent", TOPIC, "children", LinkRows.column("topic", "parent_id")),

    /** A guide stands in a topic; the first one is its home. */
    GUIDE_TOPIC(
            GUIDE,
            "topics",
            TOPIC,
            "guides",
            LinkRows.of("guide_topic", "guide_id", "topic_id").ranked("rank")),

    /** A question stands in a topic. */
    FAQ_TOPIC(
            FAQ,
            "topics",
            TOPIC,
            "faqs",
            LinkRows.of("faq_topic", "faq_id", "topic_id").ranked("rank")),

    /** A guide says what to read next. */
    GUIDE_NEXT(GUIDE, "next", GUIDE, null, LinkRows.of("guide_next", "guide_id", "next_id")),

    /** A question has a guide that tells the whole story, and goes with it. */
    FAQ_GUIDE(FAQ, "guide", GUIDE, "faqs", LinkRows.column("faq", "guide_id").required());

    private final EntryType owner;
    private final String member;
    private final EntryType target;
    private final Optional<String> reverse;
    private final LinkRows rows;

    /**
     * @param member what the owner calls it: in its document, and as a relation
     * @param reverse what the target calls it, or null if the target does not show who links to it
     */
    LinkKind(EntryType owner, String member, EntryType target, @Nullable String reverse, LinkRows rows) {
        this.owner = owner;
        this.member = member;
        this.target = target;
        this.reverse = Optional.ofNullable(reverse);
        this.rows = rows;
    }

    /** The type of the entries whose documents have such links. */
    public EntryType owner() {
        return owner;
    }

    /** Where the owner's document has the link, or the list of links; also the name of the owner's relation. */
    public String member() {
        return member;
    }

    /** The type of the entries that such links lead to. */
    public EntryType target() {
        return target;
    }

    /** The name of the target's relation to those that link to it, if it has one. */
    public Optional<String> reverse() {
        return reverse;
    }

    /** Where the owner's document has groups, each with links of its own under {@link #member()}, if it can have any. */
    public Optional<String> groups() {
        return rows.group().map(group -> group + "s");
    }

    /** The table of the groups in which the owner's links can stand: each has its owner's id, its slug and its place. */
    public Optional<String> groupTable() {
        return rows.group().map(group -> owner.singular() + "_" + group);
    }

    /** Where the links are kept. */
    public LinkRows rows() {
        return rows;
    }

    /** Whether the owner has a list of such links; else it has one at most. */
    public boolean isList() {
        return rows.areOwn();
    }

    /** What a link of the owner's list calls the slug that it leads to: {@code {"source": "ind"}}. */
    public String targetMember() {
        return target.singular();
    }

    /** SQL for the links together with their owners as {@code o} and their targets as {@code t}, to select from. */
    public String withEnds() {
        return rows.areOwn()
                ? "%s l join %s o on o.id = l.%s join %s t on t.id = l.%s"
                        .formatted(rows.table(), owner.singular(), rows.owner(), target.singular(), rows.target())
                : "%s o join %s t on t.id = o.%s".formatted(rows.table(), target.singular(), rows.target());
    }

    /** The links as the owner has them. */
    public LinkSide forward() {
        return new LinkSide(this, true);
    }

    /** The links as the target sees them. */
    public LinkSide backward() {
        return new LinkSide(this, false);
    }

    /** The kinds of links that entries of a type have. */
    public static Stream<LinkKind> of(EntryType owner) {
        return Stream.of(values()).filter(kind -> kind.owner == owner);
    }

    /** The kinds of links that lead to entries of a type. */
    public static Stream<LinkKind> to(EntryType target) {
        return Stream.of(values()).filter(kind -> kind.target == target);
    }
}
