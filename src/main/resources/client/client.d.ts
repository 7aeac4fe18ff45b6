/* @wegwijzer/client 1.0.0 */
/** What became of an entry: the last of its changes. */
export interface ChangeItem {
    /** The place in the log behind this change. */
    cursor: string;
    /** When it became public. */
    changedAt: string;
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source" | "topic" | "guide" | "faq" | (string & {});
    /** Its key, the same in all languages. */
    slug: Slug;
    /** `put`: keep the document in the place of what you have. `remove`: it is gone, or does not match any more. */
    kind: ItemKind;
    /** The slug that the entry had since your cursor, unless another entry has that now: take it away. */
    formerSlug?: string;
    /** Of what is gone: the entry that has its place. */
    replacedBy?: EntryName;
    /** The same as long as the document says the same. */
    entityTag?: string;
    /** The entry as its own page gives it in this language, with its long text and the links that it has itself, each target by name alone. What others link to it is theirs to say. */
    document?: {
        [key: string]: unknown;
    };
}
/** Some of the changes since a cursor. */
export interface ChangePage {
    /** In the order in which they became public, each entry once. */
    items: ChangeItem[];
    /** Where to go on, now or later. */
    next: string;
    /** Whether these were all that there are. */
    complete: boolean;
}
/** A source that a guide cites, and what for. */
export interface CitedSource {
    /** Its place among its like. */
    position: number;
    /** What it is used for here; plain text. */
    note?: string;
    /** A deeper address at the source. */
    url?: string;
    /** Its language (BCP 47). */
    language?: string;
    dir?: Direction;
    /** Whether its original became another. */
    outdated?: boolean;
    /** The source. */
    source: SourceCard;
}
/** A page of the sources that a guide cites. */
export interface CitedSourceList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: CitedSource[];
    nextPage?: NextPage<CitedSource>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A source that a guide cites, and what for. */
export interface CitedSourceOnPage {
    position: number;
    note?: string;
    url?: string;
    language?: string;
    dir?: Direction;
    outdated?: boolean;
    source: SourceOnPage;
}
/** A guide that cites the source, and what for. */
export interface CitingGuide {
    /** Its place among its like. */
    position: number;
    /** What it is used for here; plain text. */
    note?: string;
    /** A deeper address at the source. */
    url?: string;
    /** Its language (BCP 47). */
    language?: string;
    dir?: Direction;
    /** Whether its original became another. */
    outdated?: boolean;
    /** The guide. */
    guide: GuideCard;
}
/** A page of the guides that cite a source. */
export interface CitingGuideList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: CitingGuide[];
    nextPage?: NextPage<CitingGuide>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A guide that cites the source, and what for. */
export interface CitingGuideOnPage {
    position: number;
    note?: string;
    url?: string;
    language?: string;
    dir?: Direction;
    outdated?: boolean;
    guide: GuideOnPage;
}
/** The collection of a topic in which a mention stands, short. */
export interface Collection {
    /** Its key in the topic, unique there. */
    slug: Slug;
    /** Its title. */
    title: string;
    /** For whom its sources matter, and when; plain text. */
    description?: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
}
/** A titled, introduced group of the sources that a topic recommends. */
export interface CollectionCard {
    /** Its place among its like. */
    position: number;
    /** Its key in the topic, unique there. */
    slug: Slug;
    /** Its title. */
    title: string;
    /** For whom its sources matter, and when; plain text. */
    description?: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** The sources that stand in it, each with its reason there. */
    sources: RelatedRecommendedSource;
}
/** A page of the collections of a topic. */
export interface CollectionList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: CollectionCard[];
    nextPage?: NextPage<CollectionCard>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A titled, introduced group of the sources that a topic recommends. */
export interface CollectionWithSources {
    position: number;
    slug: Slug;
    title: string;
    description?: string;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    sources: RelatedRecommendedSourceOnPage;
}
/**
 * The direction in which a text is written, for HTML's dir.
 * @enum {string}
 */
export type Direction = "ltr" | "rtl";
/** An entry of any type, as lists show it; `type` says which. */
export type EntryCard = SourceCard | TopicCard | GuideCard | FaqCard;
/** An entry by name, and nothing else of it. */
export interface EntryName {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source" | "topic" | "guide" | "faq" | (string & {});
    /** Its key, the same in all languages. */
    slug: Slug;
}
/** How many of the found entries have a value. */
export interface FacetCount {
    /** What the parameter takes to keep just these: a type, or a slug. */
    value: string;
    /** What the topic or source is called, in the reader's language; types have none. */
    title?: string;
    /** Its language (BCP 47). */
    language?: string;
    dir?: Direction;
    /** How many of the found entries have it. */
    count: number;
}
/** What all found entries have in common, page or not: the 20 most frequent values of each, the most frequent first. */
export interface Facets {
    /** By type, in the order source, topic, guide, faq. */
    type: FacetCount[];
    /** By topic. */
    topic: FacetCount[];
    /** By source. */
    source: FacetCount[];
}
/** A question with its short answer. Its own page shows every member. */
export interface Faq {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "faq";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** The question. */
    question: string;
    /** The short answer; plain text. */
    answer: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Every language that it has a text in, sorted. */
    translations: string[];
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When the entry came into being. */
    createdAt: string;
    /** When it last changed. */
    updatedAt: string;
    /** When the entry became public. */
    publishedAt: string;
    /** When it was last held against its sources. */
    reviewedDate?: string;
    /** When it must be held against its sources again. */
    reviewDueDate?: string;
    /** The guide. */
    guide: LinkedGuide;
    /** The topics it is linked to. */
    topics: RelatedTopicEdge;
    /** The sources it is linked to. */
    sources: RelatedSourceEdge;
    /** The hub. */
    hub: LinkedHubCard;
}
/** A question with its short answer. As lists and expansions show it: without what only its own page says. */
export interface FaqCard {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "faq";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** The question. */
    question: string;
    /** The short answer; plain text. */
    answer: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When it last changed. */
    updatedAt: string;
    /** The guide. */
    guide: LinkedGuide;
    /** The topics it is linked to. */
    topics: RelatedTopicEdge;
    /** The sources it is linked to. */
    sources: RelatedSourceEdge;
}
/** A question in a list. */
export interface FaqEdge {
    /** Its place among its like. */
    position: number;
    /** The question. */
    faq: FaqCard;
}
/** A page of related questions. */
export interface FaqEdgeList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: FaqEdge[];
    nextPage?: NextPage<FaqEdge>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A question in a list. */
export interface FaqEdgeOnPage {
    position: number;
    faq: FaqOnPage;
}
/** A question in a list. */
export interface FaqEdgeWithGuide {
    position: number;
    faq: FaqWithGuide;
}
/** A page of questions. */
export interface FaqList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: FaqCard[];
    nextPage?: NextPage<FaqCard>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A question with its short answer. As whole pages show it, with what they expand of it. */
export interface FaqOnPage {
    /** @enum {string} */
    type: "faq";
    id: string;
    slug: Slug;
    question: string;
    answer: string;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    updatedAt: string;
    guide: LinkedEntry;
    topics: ListLink;
    sources: ListLink;
}
/** A question with its short answer. The whole page: all that it shows is expanded. */
export interface FaqPage {
    /** @enum {string} */
    type: "faq";
    id: string;
    slug: Slug;
    question: string;
    answer: string;
    language: string;
    dir: Direction;
    translations: string[];
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    createdAt: string;
    updatedAt: string;
    publishedAt: string;
    reviewedDate?: string;
    reviewDueDate?: string;
    guide: LinkedGuideOnPage;
    topics: RelatedTopicEdgeOnPage;
    sources: RelatedSourceEdgeOnPage;
    hub: LinkedHubCardOnPage;
}
/** A question with its short answer. As whole pages show it, with what they expand of it. */
export interface FaqWithGuide {
    /** @enum {string} */
    type: "faq";
    id: string;
    slug: Slug;
    question: string;
    answer: string;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    updatedAt: string;
    guide: LinkedGuideOnPage;
    topics: ListLink;
    sources: ListLink;
}
/** An article that cites sources. Its own page shows every member. */
export interface Guide {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "guide";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its title. */
    title: string;
    /** What it says in short; plain text. */
    summary?: string;
    /** The long text in the form of `bodyFormat`. HTML is safe to put into a page; headings have ids, links to entries say `data-type` and `data-slug`. Cards have it when the request wants that. */
    body?: string;
    /** How long the body takes to read, in minutes, rounded up; absent without a body. */
    readingMinutes?: number;
    /** The headings of the body, in reading order. */
    tableOfContents: Heading[];
    /** The entries that the body links to, each once, in reading order. */
    references: Reference[];
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Every language that it has a text in, sorted. */
    translations: string[];
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When the entry came into being. */
    createdAt: string;
    /** When it last changed. */
    updatedAt: string;
    /** When the entry became public. */
    publishedAt: string;
    /** When it was last held against its sources. */
    reviewedDate?: string;
    /** When it must be held against its sources again. */
    reviewDueDate?: string;
    /** The first of its topics, under which a breadcrumb puts it; absent when it stands in none. */
    home?: LinkedTopic;
    /** The topics it is linked to. */
    topics: RelatedTopicEdge;
    /** The sources it cites, each with what it is used for. */
    sources: RelatedCitedSource;
    /** The questions about it. */
    faqs: RelatedFaqEdge;
    /** What to read after it. */
    next: RelatedGuideEdge;
    /** The hub. */
    hub: LinkedHubCard;
}
/** An article that cites sources. As lists and expansions show it: without what only its own page says. */
export interface GuideCard {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "guide";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its title. */
    title: string;
    /** What it says in short; plain text. */
    summary?: string;
    /** The long text in the form of `bodyFormat`. HTML is safe to put into a page; headings have ids, links to entries say `data-type` and `data-slug`. Cards have it when the request wants that. */
    body?: string;
    /** How long the body takes to read, in minutes, rounded up; absent without a body. */
    readingMinutes?: number;
    /** The headings of the body, in reading order. */
    tableOfContents?: Heading[];
    /** The entries that the body links to, each once, in reading order. */
    references?: Reference[];
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When it last changed. */
    updatedAt: string;
    /** When it was last held against its sources. */
    reviewedDate?: string;
    /** The first of its topics, under which a breadcrumb puts it; absent when it stands in none. */
    home?: LinkedTopic;
    /** The topics it is linked to. */
    topics: RelatedTopicEdge;
    /** The sources it cites, each with what it is used for. */
    sources: RelatedCitedSource;
    /** The questions about it. */
    faqs: RelatedFaqEdge;
    /** What to read after it. */
    next: RelatedGuideEdge;
}
/** A guide in a list. */
export interface GuideEdge {
    /** Its place among its like. */
    position: number;
    /** The guide. */
    guide: GuideCard;
}
/** A page of related guides. */
export interface GuideEdgeList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: GuideEdge[];
    nextPage?: NextPage<GuideEdge>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A guide in a list. */
export interface GuideEdgeOnPage {
    position: number;
    guide: GuideOnPage;
}
/** A page of guides. */
export interface GuideList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: GuideCard[];
    nextPage?: NextPage<GuideCard>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** An article that cites sources. As whole pages show it, with what they expand of it. */
export interface GuideOnPage {
    /** @enum {string} */
    type: "guide";
    id: string;
    slug: Slug;
    title: string;
    summary?: string;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    updatedAt: string;
    reviewedDate?: string;
    home?: LinkedEntry;
    topics: ListLink;
    sources: ListLink;
    faqs: ListLink;
    next: ListLink;
}
/** An article that cites sources. The whole page: all that it shows is expanded. */
export interface GuidePage {
    /** @enum {string} */
    type: "guide";
    id: string;
    slug: Slug;
    title: string;
    summary?: string;
    body?: string;
    readingMinutes?: number;
    tableOfContents: Heading[];
    references: Reference[];
    language: string;
    dir: Direction;
    translations: string[];
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    createdAt: string;
    updatedAt: string;
    publishedAt: string;
    reviewedDate?: string;
    reviewDueDate?: string;
    home?: LinkedEntry;
    topics: RelatedTopicEdgeOnPage;
    sources: RelatedCitedSourceOnPage;
    faqs: RelatedFaqEdgeOnPage;
    next: RelatedGuideEdgeOnPage;
    hub: LinkedHubCardOnPage;
}
/** A heading of a long text. */
export interface Heading {
    /** What a link within the page leads to: the id of the heading in the HTML. */
    id: string;
    /** How deep the heading is, from 1 to 6. */
    level: number;
    /** Without markup. */
    text: string;
}
/** A piece of a text with the words that were searched for. */
export interface Highlight {
    /** The member in whose text the words stand, or `note` for what a recommendation or citation says. */
    field: string;
    /** HTML whose only markup is `<mark>` around the words; the rest is escaped. */
    text: string;
}
/** The page with which a reader begins. */
export interface HomePage {
    hub: HubDetail;
    topics: TopicWithSourcesList;
    sources: ListLink;
    guides: ListLink;
    faqs: ListLink;
}
/** The hub, short. */
export interface HubCard {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "hub";
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its name. */
    name: string;
    /** A sentence for every page. */
    notice?: string;
    /** Every language the hub speaks, in its own order. */
    languages: Served[];
    /** What the hub offers besides its pages. */
    offers: Offer[];
    /** What others may do with the texts of the hub; absent while it does not say. */
    license?: License;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
}
/** The hub itself. */
export interface HubDetail {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "hub";
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its name. */
    name: string;
    /** A sentence for every page. */
    notice?: string;
    /** The language that answers when no other was asked for. */
    defaultLanguage: string;
    /** Every language the hub speaks, in its own order. */
    languages: Served[];
    /** What the hub offers besides its pages. */
    offers: Offer[];
    /** What others may do with the texts of the hub; absent while it does not say. */
    license?: License;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Every language that it has a text in, sorted. */
    translations: string[];
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When it last changed. */
    updatedAt: string;
    /** How far the log of changes goes: another cursor means that something changed. At /v1/hub only. */
    cursor?: string;
}
/**
 * What to do with a copy of an entry.
 * @enum {string}
 */
export type ItemKind = "put" | "remove";
/** What others may do with the texts of the hub. */
export interface License {
    /** Its address on the web, in the reader's language; absent when it has none. */
    url: string;
    /** Its name. */
    name: string;
}
/** A relation to one entry that is not shown here: enough to draw a link. */
export interface LinkedEntry {
    /** The target's key and title. */
    ref: Ref;
    /** Where it is. */
    href: string;
}
/** A relation to one guide. */
export interface LinkedGuide {
    /** The target's key and title. */
    ref: Ref;
    /** Where it is. */
    href: string;
    /** The entry itself; absent when not asked for, or when it already stands above in this answer. */
    item?: GuideCard;
}
/** A relation to one guide. */
export interface LinkedGuideOnPage {
    ref: Ref;
    href: string;
    item: GuideOnPage;
}
/** The relation to the hub. */
export interface LinkedHubCard {
    /** The target's key and title. */
    ref: Ref;
    /** Where it is. */
    href: string;
    /** The entry itself; absent when not asked for, or when it already stands above in this answer. */
    item?: HubCard;
}
/** The relation to the hub. */
export interface LinkedHubCardOnPage {
    ref: Ref;
    href: string;
    item: HubCard;
}
/** A relation to one topic. */
export interface LinkedTopic {
    /** The target's key and title. */
    ref: Ref;
    /** Where it is. */
    href: string;
    /** The entry itself; absent when not asked for, or when it already stands above in this answer. */
    item?: TopicCard;
}
/** A list that is not shown here: how many it has, and where it is. */
export interface ListLink {
    /** How many in all. */
    count: number;
    /** Where the list is, relative to the service. */
    href: string;
}
/** Where the list goes on; absent at its end. An address to follow, or a cursor to call the operation with again. */
export interface NextPage<T = unknown> {
    readonly "~item"?: T;
    /** The place behind the last item, for the parameter `cursor`; good for this list in these languages. */
    cursor: string;
    /** The address of the next page, relative to the service, with all that the request asked for. */
    href: string;
}
/** Something the hub offers besides its pages. */
export interface Offer {
    /** Its title. */
    title: string;
    /** What it is for; plain text. */
    description?: string;
    /** Its address on the web, in the reader's language; absent when it has none. */
    url?: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
}
/** A source that a topic recommends, and why. */
export interface RecommendedSource {
    /** Its place among its like. */
    position: number;
    /** Why the topic recommends this source: belongs to the pair; plain text. */
    note: string;
    /** A short label, such as "start here". */
    role?: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** The collection in which the topic mentions the source here; absent outside all of them. A source in two collections is mentioned twice. */
    collection?: Collection;
    /** The source. */
    source: SourceCard;
}
/** A page of the sources that a topic recommends. */
export interface RecommendedSourceList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: RecommendedSource[];
    nextPage?: NextPage<RecommendedSource>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A source that a topic recommends, and why. */
export interface RecommendedSourceOnPage {
    position: number;
    note: string;
    role?: string;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    collection?: Collection;
    source: SourceOnPage;
}
/** A topic that recommends the source, and why. */
export interface RecommendingTopic {
    /** Its place among its like. */
    position: number;
    /** Why this topic recommends the source: belongs to the pair; plain text. */
    note: string;
    /** A short label, such as "start here". */
    role?: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** The topic's collection that mentions the source here; absent outside all of them. A topic mentions a source once in each. */
    collection?: Collection;
    /** The topic. */
    topic: TopicCard;
}
/** A page of the topics that recommend a source. */
export interface RecommendingTopicList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: RecommendingTopic[];
    nextPage?: NextPage<RecommendingTopic>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A topic that recommends the source, and why. */
export interface RecommendingTopicOnPage {
    position: number;
    note: string;
    role?: string;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    collection?: Collection;
    topic: TopicOnPage;
}
/** An address that an entry left, or that went with it, and what has its place. */
export interface Redirect {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source" | "topic" | "guide" | "faq" | (string & {});
    /** The slug that is no longer. */
    formerSlug: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Where the entry was. */
    address: string;
    /** Where what has its place is. */
    href: string;
}
/** Some of the addresses that lead elsewhere. */
export interface RedirectPage {
    /** Where the list begins. */
    href: string;
    /** In the order of types and former slugs. */
    items: Redirect[];
    nextPage?: NextPage<Redirect>;
}
/** Names another entry. */
export interface Ref {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source" | "topic" | "guide" | "faq" | "hub" | (string & {});
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its title, name or question in the reader's language. */
    title: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
}
/** An entry that a long text links to. */
export interface Reference {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source" | "topic" | "guide" | "faq" | "hub" | (string & {});
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its title, name or question in the reader's language. */
    title: string;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Where it is. */
    href: string;
}
/** A relation to the sources that a guide cites. */
export interface RelatedCitedSource {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: CitedSource[];
    nextPage?: NextPage<CitedSource>;
}
/** A relation to the sources that a guide cites. */
export interface RelatedCitedSourceOnPage {
    count: number;
    href: string;
    items: CitedSourceOnPage[];
    nextPage?: NextPage<CitedSourceOnPage>;
}
/** A relation to the guides that cite a source. */
export interface RelatedCitingGuide {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: CitingGuide[];
    nextPage?: NextPage<CitingGuide>;
}
/** A relation to the guides that cite a source. */
export interface RelatedCitingGuideOnPage {
    count: number;
    href: string;
    items: CitingGuideOnPage[];
    nextPage?: NextPage<CitingGuideOnPage>;
}
/** A relation to the collections of a topic. */
export interface RelatedCollection {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: CollectionCard[];
    nextPage?: NextPage<CollectionCard>;
}
/** A relation to the collections of a topic. */
export interface RelatedCollectionWithSources {
    count: number;
    href: string;
    items: CollectionWithSources[];
    nextPage?: NextPage<CollectionWithSources>;
}
/** A relation to questions. */
export interface RelatedFaqEdge {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: FaqEdge[];
    nextPage?: NextPage<FaqEdge>;
}
/** A relation to questions. */
export interface RelatedFaqEdgeOnPage {
    count: number;
    href: string;
    items: FaqEdgeOnPage[];
    nextPage?: NextPage<FaqEdgeOnPage>;
}
/** A relation to questions. */
export interface RelatedFaqEdgeWithGuide {
    count: number;
    href: string;
    items: FaqEdgeWithGuide[];
    nextPage?: NextPage<FaqEdgeWithGuide>;
}
/** A relation to guides. */
export interface RelatedGuideEdge {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: GuideEdge[];
    nextPage?: NextPage<GuideEdge>;
}
/** A relation to guides. */
export interface RelatedGuideEdgeOnPage {
    count: number;
    href: string;
    items: GuideEdgeOnPage[];
    nextPage?: NextPage<GuideEdgeOnPage>;
}
/** A relation to the sources that a topic recommends. */
export interface RelatedRecommendedSource {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: RecommendedSource[];
    nextPage?: NextPage<RecommendedSource>;
}
/** A relation to the sources that a topic recommends. */
export interface RelatedRecommendedSourceOnPage {
    count: number;
    href: string;
    items: RecommendedSourceOnPage[];
    nextPage?: NextPage<RecommendedSourceOnPage>;
}
/** A relation to the topics that recommend a source. */
export interface RelatedRecommendingTopic {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: RecommendingTopic[];
    nextPage?: NextPage<RecommendingTopic>;
}
/** A relation to the topics that recommend a source. */
export interface RelatedRecommendingTopicOnPage {
    count: number;
    href: string;
    items: RecommendingTopicOnPage[];
    nextPage?: NextPage<RecommendingTopicOnPage>;
}
/** A relation to sources. */
export interface RelatedSourceEdge {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: SourceEdge[];
    nextPage?: NextPage<SourceEdge>;
}
/** A relation to sources. */
export interface RelatedSourceEdgeOnPage {
    count: number;
    href: string;
    items: SourceEdgeOnPage[];
    nextPage?: NextPage<SourceEdgeOnPage>;
}
/** A relation to topics. */
export interface RelatedTopicEdge {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The first items; absent unless asked for. */
    items?: TopicEdge[];
    nextPage?: NextPage<TopicEdge>;
}
/** A relation to topics. */
export interface RelatedTopicEdgeOnPage {
    count: number;
    href: string;
    items: TopicEdgeOnPage[];
    nextPage?: NextPage<TopicEdgeOnPage>;
}
/** An entry that was found. */
export interface SearchHit {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source" | "topic" | "guide" | "faq" | (string & {});
    /** How well it answers; comparable within one answer only. */
    score: number;
    /** The language of the text with the words (BCP 47), which may be another than the reader's. */
    language: string;
    dir: Direction;
    /** Where the words stand, the most telling field first; the slug has none. */
    highlights: Highlight[];
    /** The entry as lists show it. */
    item: EntryCard;
}
/** A page of what a search found. */
export interface SearchListing {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: SearchHit[];
    nextPage?: NextPage<SearchHit>;
    /** What all found entries have in common: how many are of each type, in each topic, of each source. Empty where `facets` did not ask. */
    facets: Facets;
    /** The search with known words in the place of unknown ones; absent when all are known, or nothing resembles them. */
    didYouMean?: string;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** The language of a text, and its direction. */
export interface Served {
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
}
/** A key: small letters, digits, and single hyphens between them. */
export type Slug = string;
/** An authority that readers are sent to. Its own page shows every member. */
export interface Source {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its name. */
    name: string;
    /** Its name in full. */
    fullName?: string;
    /** Its abbreviation. */
    abbreviation?: string;
    /** What sort of authority it is. */
    kind: SourceKind;
    /** Why the source matters; plain text. */
    description?: string;
    /** The long text in the form of `bodyFormat`. HTML is safe to put into a page; headings have ids, links to entries say `data-type` and `data-slug`. Cards have it when the request wants that. */
    body?: string;
    /** How long the body takes to read, in minutes, rounded up; absent without a body. */
    readingMinutes?: number;
    /** The headings of the body, in reading order. */
    tableOfContents: Heading[];
    /** The entries that the body links to, each once, in reading order. */
    references: Reference[];
    /** Its address on the web, in the reader's language; absent when it has none. */
    url?: string;
    /** Whether what it offers is behind a login. */
    loginRequired: boolean;
    /** Addresses under which others know the same authority. */
    sameAs: string[];
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Every language that it has a text in, sorted. */
    translations: string[];
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When the entry came into being. */
    createdAt: string;
    /** When it last changed. */
    updatedAt: string;
    /** When the entry became public. */
    publishedAt: string;
    /** When it was last held against its sources. */
    reviewedDate?: string;
    /** When it must be held against its sources again. */
    reviewDueDate?: string;
    /** The topics that recommend it, in their order, each with its own reason. */
    topics: RelatedRecommendingTopic;
    /** The guides that cite it, each with what for. */
    guides: RelatedCitingGuide;
    /** The questions that name it, then those whose guide cites it; each once. */
    faqs: RelatedFaqEdge;
    /** The hub. */
    hub: LinkedHubCard;
}
/** An authority that readers are sent to. As lists and expansions show it: without what only its own page says. */
export interface SourceCard {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "source";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its name. */
    name: string;
    /** Its name in full. */
    fullName?: string;
    /** Its abbreviation. */
    abbreviation?: string;
    /** What sort of authority it is. */
    kind: SourceKind;
    /** Why the source matters; plain text. */
    description?: string;
    /** The long text in the form of `bodyFormat`. HTML is safe to put into a page; headings have ids, links to entries say `data-type` and `data-slug`. Cards have it when the request wants that. */
    body?: string;
    /** How long the body takes to read, in minutes, rounded up; absent without a body. */
    readingMinutes?: number;
    /** The headings of the body, in reading order. */
    tableOfContents?: Heading[];
    /** The entries that the body links to, each once, in reading order. */
    references?: Reference[];
    /** Its address on the web, in the reader's language; absent when it has none. */
    url?: string;
    /** Whether what it offers is behind a login. */
    loginRequired: boolean;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When it last changed. */
    updatedAt: string;
    /** The topics that recommend it, in their order, each with its own reason. */
    topics: RelatedRecommendingTopic;
    /** The guides that cite it, each with what for. */
    guides: RelatedCitingGuide;
    /** The questions that name it, then those whose guide cites it; each once. */
    faqs: RelatedFaqEdge;
}
/** A source in a list. */
export interface SourceEdge {
    /** Its place among its like. */
    position: number;
    /** The source. */
    source: SourceCard;
}
/** A page of related sources. */
export interface SourceEdgeList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: SourceEdge[];
    nextPage?: NextPage<SourceEdge>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A source in a list. */
export interface SourceEdgeOnPage {
    position: number;
    source: SourceOnPage;
}
/**
 * What sort of authority a source is. More may come (`x-extensible-enum`): show one you do not know as OTHER.
 * @enum {string}
 */
export type SourceKind = "GOVERNMENT" | "LEGISLATION" | "EXAM_BODY" | "MUNICIPALITY" | "NGO" | "PORTAL" | "OTHER" | (string & {});
/** A page of sources. */
export interface SourceList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: SourceCard[];
    nextPage?: NextPage<SourceCard>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** An authority that readers are sent to. As whole pages show it, with what they expand of it. */
export interface SourceOnPage {
    /** @enum {string} */
    type: "source";
    id: string;
    slug: Slug;
    name: string;
    fullName?: string;
    abbreviation?: string;
    kind: SourceKind;
    description?: string;
    url?: string;
    loginRequired: boolean;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    updatedAt: string;
    topics: ListLink;
    guides: ListLink;
    faqs: ListLink;
}
/** An authority that readers are sent to. The whole page: all that it shows is expanded. */
export interface SourcePage {
    /** @enum {string} */
    type: "source";
    id: string;
    slug: Slug;
    name: string;
    fullName?: string;
    abbreviation?: string;
    kind: SourceKind;
    description?: string;
    body?: string;
    readingMinutes?: number;
    tableOfContents: Heading[];
    references: Reference[];
    url?: string;
    loginRequired: boolean;
    sameAs: string[];
    language: string;
    dir: Direction;
    translations: string[];
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    createdAt: string;
    updatedAt: string;
    publishedAt: string;
    reviewedDate?: string;
    reviewDueDate?: string;
    topics: RelatedRecommendingTopicOnPage;
    guides: RelatedCitingGuideOnPage;
    faqs: RelatedFaqEdgeWithGuide;
    hub: LinkedHubCardOnPage;
}
/** An entry whose title goes on like what was typed. */
export interface Suggestion {
    /** The entry, with the title that goes on like that. */
    ref: Ref;
    /** Where it is. */
    href: string;
    /** The title as HTML whose only markup is `<mark>` around what was typed; the rest is escaped. */
    text: string;
    /** The language of the title (BCP 47), which may be another than the reader's. */
    language: string;
    dir: Direction;
}
/** How what was typed may go on. */
export interface Suggestions {
    /** The items. */
    items: Suggestion[];
}
/** A theme with ordered, annotated sources. Its own page shows every member. */
export interface Topic {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "topic";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its title. */
    title: string;
    /** What it is for; plain text. */
    description?: string;
    /** What to remember, in short sentences; empty when there are none. */
    keyPoints: string[];
    /** Its place among its like. */
    position: number;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Every language that it has a text in, sorted. */
    translations: string[];
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When the entry came into being. */
    createdAt: string;
    /** When it last changed. */
    updatedAt: string;
    /** When the entry became public. */
    publishedAt: string;
    /** When it was last held against its sources. */
    reviewedDate?: string;
    /** When it must be held against its sources again. */
    reviewDueDate?: string;
    /** The topic above it; absent at the top. */
    parent?: LinkedTopic;
    /** The sources it recommends, each with its reason. */
    sources: RelatedRecommendedSource;
    /** The titled, introduced groups in which its sources stand. */
    collections: RelatedCollection;
    /** The guides about it. */
    guides: RelatedGuideEdge;
    /** The questions about it. */
    faqs: RelatedFaqEdge;
    /** The topics right below it. */
    children: RelatedTopicEdge;
    /** The hub. */
    hub: LinkedHubCard;
}
/** A theme with ordered, annotated sources. As lists and expansions show it: without what only its own page says. */
export interface TopicCard {
    /**
     * The type of the entry.
     * @enum {string}
     */
    type: "topic";
    /** Stable, also when the slug changes. */
    id: string;
    /** Its key, the same in all languages. */
    slug: Slug;
    /** Its title. */
    title: string;
    /** What it is for; plain text. */
    description?: string;
    /** Its place among its like. */
    position: number;
    /** Its language (BCP 47). */
    language: string;
    dir: Direction;
    /** Whether its original became another. */
    outdated: boolean;
    /** Members in another language, by name; absent without any. */
    fallbacks?: {
        [key: string]: Served;
    };
    /** When it last changed. */
    updatedAt: string;
    /** The topic above it; absent at the top. */
    parent?: LinkedTopic;
    /** The sources it recommends, each with its reason. */
    sources: RelatedRecommendedSource;
    /** The titled, introduced groups in which its sources stand. */
    collections: RelatedCollection;
    /** The guides about it. */
    guides: RelatedGuideEdge;
    /** The questions about it. */
    faqs: RelatedFaqEdge;
    /** The topics right below it. */
    children: RelatedTopicEdge;
}
/** A topic in a list. */
export interface TopicEdge {
    /** Its place among its like. */
    position: number;
    /** The topic. */
    topic: TopicCard;
}
/** A page of related topics. */
export interface TopicEdgeList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: TopicEdge[];
    nextPage?: NextPage<TopicEdge>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A topic in a list. */
export interface TopicEdgeOnPage {
    position: number;
    topic: TopicOnPage;
}
/** A page of topics. */
export interface TopicList {
    /** How many in all. */
    count: number;
    /** Where it is. */
    href: string;
    /** The items. */
    items: TopicCard[];
    nextPage?: NextPage<TopicCard>;
    /** The hub. */
    hub?: LinkedHubCard;
}
/** A theme with ordered, annotated sources. As whole pages show it, with what they expand of it. */
export interface TopicOnPage {
    /** @enum {string} */
    type: "topic";
    id: string;
    slug: Slug;
    title: string;
    description?: string;
    position: number;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    updatedAt: string;
    parent?: LinkedEntry;
    sources: ListLink;
    collections: ListLink;
    guides: ListLink;
    faqs: ListLink;
    children: ListLink;
}
/** A theme with ordered, annotated sources. The whole page: all that it shows is expanded. */
export interface TopicPage {
    /** @enum {string} */
    type: "topic";
    id: string;
    slug: Slug;
    title: string;
    description?: string;
    keyPoints: string[];
    position: number;
    language: string;
    dir: Direction;
    translations: string[];
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    createdAt: string;
    updatedAt: string;
    publishedAt: string;
    reviewedDate?: string;
    reviewDueDate?: string;
    parent?: LinkedEntry;
    sources: RelatedRecommendedSourceOnPage;
    collections: RelatedCollectionWithSources;
    guides: RelatedGuideEdgeOnPage;
    faqs: RelatedFaqEdgeWithGuide;
    children: RelatedTopicEdgeOnPage;
    hub: LinkedHubCardOnPage;
}
/** A theme with ordered, annotated sources. As whole pages show it, with what they expand of it. */
export interface TopicWithSources {
    /** @enum {string} */
    type: "topic";
    id: string;
    slug: Slug;
    title: string;
    description?: string;
    position: number;
    language: string;
    dir: Direction;
    outdated: boolean;
    fallbacks?: {
        [key: string]: Served;
    };
    updatedAt: string;
    parent?: LinkedEntry;
    sources: RelatedRecommendedSourceOnPage;
    collections: ListLink;
    guides: ListLink;
    faqs: ListLink;
    children: ListLink;
}
/** A page of topics. */
export interface TopicWithSourcesList {
    count: number;
    href: string;
    items: TopicWithSources[];
    nextPage?: NextPage<TopicWithSources>;
}
/**
 * The type of an entry.
 * @enum {string}
 */
export type EntryType = "source" | "topic" | "guide" | "faq";
/**
 * A relation, or a path of relations.
 * @enum {string}
 */
export type FaqRelation = "guide" | "guide.faqs" | "guide.faqs.guide" | "guide.faqs.sources" | "guide.faqs.topics" | "guide.home" | "guide.home.children" | "guide.home.collections" | "guide.home.faqs" | "guide.home.guides" | "guide.home.parent" | "guide.home.sources" | "guide.next" | "guide.next.faqs" | "guide.next.home" | "guide.next.next" | "guide.next.sources" | "guide.next.topics" | "guide.sources" | "guide.sources.faqs" | "guide.sources.guides" | "guide.sources.topics" | "guide.topics" | "guide.topics.children" | "guide.topics.collections" | "guide.topics.faqs" | "guide.topics.guides" | "guide.topics.parent" | "guide.topics.sources" | "hub" | "sources" | "sources.faqs" | "sources.faqs.guide" | "sources.faqs.sources" | "sources.faqs.topics" | "sources.guides" | "sources.guides.faqs" | "sources.guides.home" | "sources.guides.next" | "sources.guides.sources" | "sources.guides.topics" | "sources.topics" | "sources.topics.children" | "sources.topics.collections" | "sources.topics.faqs" | "sources.topics.guides" | "sources.topics.parent" | "sources.topics.sources" | "topics" | "topics.children" | "topics.children.children" | "topics.children.collections" | "topics.children.faqs" | "topics.children.guides" | "topics.children.parent" | "topics.children.sources" | "topics.collections" | "topics.collections.sources" | "topics.faqs" | "topics.faqs.guide" | "topics.faqs.sources" | "topics.faqs.topics" | "topics.guides" | "topics.guides.faqs" | "topics.guides.home" | "topics.guides.next" | "topics.guides.sources" | "topics.guides.topics" | "topics.parent" | "topics.parent.children" | "topics.parent.collections" | "topics.parent.faqs" | "topics.parent.guides" | "topics.parent.parent" | "topics.parent.sources" | "topics.sources" | "topics.sources.faqs" | "topics.sources.guides" | "topics.sources.topics";
/**
 * The form of long texts.
 * @enum {string}
 */
export type BodyFormat = "html" | "markdown" | "text";
/**
 * Where links in long texts lead, `api` unless said.
 * @enum {string}
 */
export type LinkForm = "api" | "site" | "ref";
/**
 * What a list can be sorted by.
 * @enum {string}
 */
export type FaqOrder = "question" | "-question" | "updatedAt" | "-updatedAt" | "slug" | "-slug";
/**
 * A relation, or a path of relations.
 * @enum {string}
 */
export type SourceRelation = "faqs" | "faqs.guide" | "faqs.guide.faqs" | "faqs.guide.home" | "faqs.guide.next" | "faqs.guide.sources" | "faqs.guide.topics" | "faqs.sources" | "faqs.sources.faqs" | "faqs.sources.guides" | "faqs.sources.topics" | "faqs.topics" | "faqs.topics.children" | "faqs.topics.collections" | "faqs.topics.faqs" | "faqs.topics.guides" | "faqs.topics.parent" | "faqs.topics.sources" | "guides" | "guides.faqs" | "guides.faqs.guide" | "guides.faqs.sources" | "guides.faqs.topics" | "guides.home" | "guides.home.children" | "guides.home.collections" | "guides.home.faqs" | "guides.home.guides" | "guides.home.parent" | "guides.home.sources" | "guides.next" | "guides.next.faqs" | "guides.next.home" | "guides.next.next" | "guides.next.sources" | "guides.next.topics" | "guides.sources" | "guides.sources.faqs" | "guides.sources.guides" | "guides.sources.topics" | "guides.topics" | "guides.topics.children" | "guides.topics.collections" | "guides.topics.faqs" | "guides.topics.guides" | "guides.topics.parent" | "guides.topics.sources" | "hub" | "topics" | "topics.children" | "topics.children.children" | "topics.children.collections" | "topics.children.faqs" | "topics.children.guides" | "topics.children.parent" | "topics.children.sources" | "topics.collections" | "topics.collections.sources" | "topics.faqs" | "topics.faqs.guide" | "topics.faqs.sources" | "topics.faqs.topics" | "topics.guides" | "topics.guides.faqs" | "topics.guides.home" | "topics.guides.next" | "topics.guides.sources" | "topics.guides.topics" | "topics.parent" | "topics.parent.children" | "topics.parent.collections" | "topics.parent.faqs" | "topics.parent.guides" | "topics.parent.parent" | "topics.parent.sources" | "topics.sources" | "topics.sources.faqs" | "topics.sources.guides" | "topics.sources.topics";
/**
 * What a list can be sorted by.
 * @enum {string}
 */
export type SourceOrder = "name" | "-name" | "updatedAt" | "-updatedAt" | "slug" | "-slug";
/**
 * A relation, or a path of relations.
 * @enum {string}
 */
export type TopicRelation = "children" | "children.children" | "children.children.children" | "children.children.collections" | "children.children.faqs" | "children.children.guides" | "children.children.parent" | "children.children.sources" | "children.collections" | "children.collections.sources" | "children.faqs" | "children.faqs.guide" | "children.faqs.sources" | "children.faqs.topics" | "children.guides" | "children.guides.faqs" | "children.guides.home" | "children.guides.next" | "children.guides.sources" | "children.guides.topics" | "children.parent" | "children.parent.children" | "children.parent.collections" | "children.parent.faqs" | "children.parent.guides" | "children.parent.parent" | "children.parent.sources" | "children.sources" | "children.sources.faqs" | "children.sources.guides" | "children.sources.topics" | "collections" | "collections.sources" | "collections.sources.faqs" | "collections.sources.guides" | "collections.sources.topics" | "faqs" | "faqs.guide" | "faqs.guide.faqs" | "faqs.guide.home" | "faqs.guide.next" | "faqs.guide.sources" | "faqs.guide.topics" | "faqs.sources" | "faqs.sources.faqs" | "faqs.sources.guides" | "faqs.sources.topics" | "faqs.topics" | "faqs.topics.children" | "faqs.topics.collections" | "faqs.topics.faqs" | "faqs.topics.guides" | "faqs.topics.parent" | "faqs.topics.sources" | "guides" | "guides.faqs" | "guides.faqs.guide" | "guides.faqs.sources" | "guides.faqs.topics" | "guides.home" | "guides.home.children" | "guides.home.collections" | "guides.home.faqs" | "guides.home.guides" | "guides.home.parent" | "guides.home.sources" | "guides.next" | "guides.next.faqs" | "guides.next.home" | "guides.next.next" | "guides.next.sources" | "guides.next.topics" | "guides.sources" | "guides.sources.faqs" | "guides.sources.guides" | "guides.sources.topics" | "guides.topics" | "guides.topics.children" | "guides.topics.collections" | "guides.topics.faqs" | "guides.topics.guides" | "guides.topics.parent" | "guides.topics.sources" | "hub" | "parent" | "parent.children" | "parent.children.children" | "parent.children.collections" | "parent.children.faqs" | "parent.children.guides" | "parent.children.parent" | "parent.children.sources" | "parent.collections" | "parent.collections.sources" | "parent.faqs" | "parent.faqs.guide" | "parent.faqs.sources" | "parent.faqs.topics" | "parent.guides" | "parent.guides.faqs" | "parent.guides.home" | "parent.guides.next" | "parent.guides.sources" | "parent.guides.topics" | "parent.parent" | "parent.parent.children" | "parent.parent.collections" | "parent.parent.faqs" | "parent.parent.guides" | "parent.parent.parent" | "parent.parent.sources" | "parent.sources" | "parent.sources.faqs" | "parent.sources.guides" | "parent.sources.topics" | "sources" | "sources.faqs" | "sources.faqs.guide" | "sources.faqs.sources" | "sources.faqs.topics" | "sources.guides" | "sources.guides.faqs" | "sources.guides.home" | "sources.guides.next" | "sources.guides.sources" | "sources.guides.topics" | "sources.topics" | "sources.topics.children" | "sources.topics.collections" | "sources.topics.faqs" | "sources.topics.guides" | "sources.topics.parent" | "sources.topics.sources";
/**
 * What a list can be sorted by.
 * @enum {string}
 */
export type TopicOrder = "position" | "-position" | "title" | "-title" | "updatedAt" | "-updatedAt" | "slug" | "-slug";
/**
 * A relation, or a path of relations.
 * @enum {string}
 */
export type GuideRelation = "faqs" | "faqs.guide" | "faqs.guide.faqs" | "faqs.guide.home" | "faqs.guide.next" | "faqs.guide.sources" | "faqs.guide.topics" | "faqs.sources" | "faqs.sources.faqs" | "faqs.sources.guides" | "faqs.sources.topics" | "faqs.topics" | "faqs.topics.children" | "faqs.topics.collections" | "faqs.topics.faqs" | "faqs.topics.guides" | "faqs.topics.parent" | "faqs.topics.sources" | "home" | "home.children" | "home.children.children" | "home.children.collections" | "home.children.faqs" | "home.children.guides" | "home.children.parent" | "home.children.sources" | "home.collections" | "home.collections.sources" | "home.faqs" | "home.faqs.guide" | "home.faqs.sources" | "home.faqs.topics" | "home.guides" | "home.guides.faqs" | "home.guides.home" | "home.guides.next" | "home.guides.sources" | "home.guides.topics" | "home.parent" | "home.parent.children" | "home.parent.collections" | "home.parent.faqs" | "home.parent.guides" | "home.parent.parent" | "home.parent.sources" | "home.sources" | "home.sources.faqs" | "home.sources.guides" | "home.sources.topics" | "hub" | "next" | "next.faqs" | "next.faqs.guide" | "next.faqs.sources" | "next.faqs.topics" | "next.home" | "next.home.children" | "next.home.collections" | "next.home.faqs" | "next.home.guides" | "next.home.parent" | "next.home.sources" | "next.next" | "next.next.faqs" | "next.next.home" | "next.next.next" | "next.next.sources" | "next.next.topics" | "next.sources" | "next.sources.faqs" | "next.sources.guides" | "next.sources.topics" | "next.topics" | "next.topics.children" | "next.topics.collections" | "next.topics.faqs" | "next.topics.guides" | "next.topics.parent" | "next.topics.sources" | "sources" | "sources.faqs" | "sources.faqs.guide" | "sources.faqs.sources" | "sources.faqs.topics" | "sources.guides" | "sources.guides.faqs" | "sources.guides.home" | "sources.guides.next" | "sources.guides.sources" | "sources.guides.topics" | "sources.topics" | "sources.topics.children" | "sources.topics.collections" | "sources.topics.faqs" | "sources.topics.guides" | "sources.topics.parent" | "sources.topics.sources" | "topics" | "topics.children" | "topics.children.children" | "topics.children.collections" | "topics.children.faqs" | "topics.children.guides" | "topics.children.parent" | "topics.children.sources" | "topics.collections" | "topics.collections.sources" | "topics.faqs" | "topics.faqs.guide" | "topics.faqs.sources" | "topics.faqs.topics" | "topics.guides" | "topics.guides.faqs" | "topics.guides.home" | "topics.guides.next" | "topics.guides.sources" | "topics.guides.topics" | "topics.parent" | "topics.parent.children" | "topics.parent.collections" | "topics.parent.faqs" | "topics.parent.guides" | "topics.parent.parent" | "topics.parent.sources" | "topics.sources" | "topics.sources.faqs" | "topics.sources.guides" | "topics.sources.topics";
/**
 * What a list can be sorted by.
 * @enum {string}
 */
export type GuideOrder = "title" | "-title" | "updatedAt" | "-updatedAt" | "slug" | "-slug";
/**
 * A relation, or a path of relations.
 * @enum {string}
 */
export type CollectionRelation = "hub" | "sources" | "sources.faqs" | "sources.faqs.guide" | "sources.faqs.sources" | "sources.faqs.topics" | "sources.guides" | "sources.guides.faqs" | "sources.guides.home" | "sources.guides.next" | "sources.guides.sources" | "sources.guides.topics" | "sources.topics" | "sources.topics.children" | "sources.topics.collections" | "sources.topics.faqs" | "sources.topics.guides" | "sources.topics.parent" | "sources.topics.sources";
/** The data of an event `change`. */
export interface StreamedChange {
    /** The type of the entry, or `hub`. */
    type: string;
    slug: string;
    /** @enum {string} */
    kind: "put" | "remove" | (string & {});
    /** The names in an answer's `Cache-Tag` of which this may be news. */
    tags: string[];
}
/** The data of an event `restart`: what happened meanwhile cannot be told; take a snapshot. The stream goes on. */
export interface StreamRestart {
    cursor: string;
    /** Where everything is. */
    snapshot: string;
}
/** An answer that is not a success (RFC 9457). */
export interface Problem {
    /** Identifies the kind of problem, relative to the service. */
    type: string;
    /** The kind of problem, the same for every occurrence. */
    title: string;
    /** This occurrence in words. */
    detail: string;
    /** This occurrence: the path that was asked for, or an identifier that the service's log knows. */
    instance: string;
    /** The HTTP status. */
    status: number;
    /** Every fault of the request. */
    errors?: Fault[];
    /** Addresses that may have been meant, the likeliest first, relative to the service; absent when nobody knows. */
    didYouMean?: string[];
    /** The address of what takes the place of what is gone, relative to the service; absent when nothing does. */
    replacedBy?: string;
}
/** One thing that is wrong with a request. */
export interface Fault {
    /**
     * Where the fault stands.
     * @enum {string}
     */
    in: "query" | "path" | "header" | "body" | (string & {});
    /** The name of the parameter, or a JSON pointer into the body. */
    location: string;
    /**
     * What exactly is wrong. More may come (`x-extensible-enum`): treat one you do not know as a fault like any other.
     * @enum {string}
     */
    code: "UNKNOWN_PARAMETER" | "MISSING_PARAMETER" | "REPEATED_PARAMETER" | "EMPTY_VALUE" | "REPEATED_VALUE" | "UNKNOWN_VALUE" | "UNKNOWN_FIELD" | "UNKNOWN_RELATION" | "UNKNOWN_LANGUAGE" | "MISSING_EXPANSION" | "TOO_DEEP" | "TOO_MANY_VALUES" | "NOT_IN_RANGE" | "MALFORMED_ENCODING" | "TOO_LONG" | "MALFORMED_VALUE" | "WRONG_TYPE" | "CIRCULAR_LINK" | "FAULTY_TEXT" | "INVALID_CURSOR" | "CURSOR_TOO_OLD" | "ANSWER_TOO_LARGE" | "MALFORMED_DOCUMENT" | "REPEATED_FIELD" | "MISSING_FIELD" | "READ_ONLY_FIELD" | "UNKNOWN_ENTRY" | "STILL_LINKED" | "IN_ANOTHER_RELEASE" | "OUTDATED_DRAFT" | "BEYOND_RIGHTS" | "FAULTY_CONTENT" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_KEY_IN_USE" | (string & {});
    /** A sentence for the person who made the request. */
    detail: string;
    /** What would be right, where that can be listed. */
    allowed?: string[];
    /** What may have been meant, the likeliest first: what to write instead. One that begins with a slash is the address that has such a parameter; `Preview-Token` is a header. Absent when nobody knows. */
    didYouMean?: string[];
    /** The address of the page that says what such faults come from and what helps, relative to the service. */
    documentation: string;
}
export interface ListChangesParameters {
    /** The cursor up to which you know everything; without it the log is told from its beginning. */
    after?: string;
    /**
     * Most changes in the answer, which may hold fewer.
     * @default 100
     */
    limit?: number;
    /** Only entries of these types, commas between them. */
    type?: readonly EntryType[];
    /** Only what stands in one of these topics, and the topics themselves: slugs, commas between them. What leaves them is removed. */
    topic?: readonly string[];
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /**
     * How many seconds to wait for a change when there is none.
     * @default 0
     */
    wait?: number;
}
export interface StreamChangesParameters {
    /** Only news of answers that have one of these names in their `Cache-Tag`, such as `s.ind`: commas between them. */
    tag?: string;
    /** The cursor up to which you know everything; without it the log is told from its beginning. */
    after?: string;
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
}
export interface ListFaqsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What the list is sorted by, `question` unless said; with - before it, last first. The slug breaks ties. */
    sort?: FaqOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only questions that one of these guides answers: slugs, commas between them. */
    guide?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface GetFaqParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface ListFaqSourcesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: SourceOrder;
    /** Only sources of these kinds, commas between them. */
    kind?: ("GOVERNMENT" | "LEGISLATION" | "EXAM_BODY" | "MUNICIPALITY" | "NGO" | "PORTAL" | "OTHER" | (string & {}))[];
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListFaqTopicsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: TopicOrder;
    /** Only topics right below one of these: slugs, commas between them. */
    parent?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListGuidesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What the list is sorted by, `title` unless said; with - before it, last first. The slug breaks ties. */
    sort?: GuideOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface GetGuideParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface ListGuideFaqsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: FaqOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only questions that one of these guides answers: slugs, commas between them. */
    guide?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListGuideNextParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: GuideOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListGuideSourcesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: SourceOrder;
    /** Only sources of these kinds, commas between them. */
    kind?: ("GOVERNMENT" | "LEGISLATION" | "EXAM_BODY" | "MUNICIPALITY" | "NGO" | "PORTAL" | "OTHER" | (string & {}))[];
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListGuideTopicsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: TopicOrder;
    /** Only topics right below one of these: slugs, commas between them. */
    parent?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface GetHubParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
}
export interface GetFaqPageParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface GetGuidePageParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface GetHomePageParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /**
     * Most topics; nextPage says where the list goes on.
     * @default 100
     */
    topicsLimit?: number;
    /**
     * Most sources of each topic.
     * @default 3
     */
    sourcesLimit?: number;
}
export interface GetSourcePageParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface GetTopicPageParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface ListRedirectsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
}
export interface SearchParameters {
    /** What to search for: words, "phrases" in quotation marks, and -words that must not be there. Nothing in it can be wrong. Of the words that carry meaning the first 16 count. */
    q: string;
    /** Only entries of these types, commas between them. */
    type?: EntryType[];
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Only what stands in one of these topics, or is one of them, or is recommended there: slugs, commas between them. */
    topic?: string[];
    /** Only what names one of these sources, or is one of them: slugs, commas between them. */
    source?: string[];
    /** By what to count all that is found, commas between them: by everything unless said. What is not named is an empty list, and a search that counts less is answered sooner. */
    facets?: ("type" | "topic" | "source" | (string & {}))[];
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
}
export interface GetLatestSnapshotParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
}
export interface ListSourcesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What the list is sorted by, `name` unless said; with - before it, last first. The slug breaks ties. */
    sort?: SourceOrder;
    /** Only sources of these kinds, commas between them. */
    kind?: ("GOVERNMENT" | "LEGISLATION" | "EXAM_BODY" | "MUNICIPALITY" | "NGO" | "PORTAL" | "OTHER" | (string & {}))[];
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface GetSourceParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface ListSourceFaqsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: FaqOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only questions that one of these guides answers: slugs, commas between them. */
    guide?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListSourceGuidesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: GuideOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListSourceTopicsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: TopicOrder;
    /** Only topics right below one of these: slugs, commas between them. */
    parent?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface SuggestParameters {
    /** What was typed so far; from the second character on it is completed. */
    q: string;
    /** Only entries of these types, commas between them. */
    type?: readonly EntryType[];
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /**
     * Most completions.
     * @default 10
     */
    limit?: number;
}
export interface ListTopicsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What the list is sorted by, `position` unless said; with - before it, last first. The slug breaks ties. */
    sort?: TopicOrder;
    /** Only topics right below one of these: slugs, commas between them. */
    parent?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface GetTopicParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
}
export interface ListTopicChildrenParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: TopicOrder;
    /** Only topics right below one of these: slugs, commas between them. */
    parent?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListTopicCollectionsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
}
export interface ListTopicFaqsParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: FaqOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only questions that one of these guides answers: slugs, commas between them. */
    guide?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListTopicGuidesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: GuideOrder;
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: readonly string[];
    /** Only what is linked to one of these sources: slugs, commas between them. */
    source?: readonly string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
}
export interface ListTopicSourcesParameters {
    /** The language to answer in (BCP 47); wins over Accept-Language. `ar-MA` gets `ar` where the hub has no more of it; a language whose readers read none of the hub's is refused (`UNKNOWN_LANGUAGE`). In Accept-Language nothing is ever an error. */
    lang?: string;
    /** Most items of an expanded relation faqs, 50 unless said; nextPage says where the list goes on. */
    faqsLimit?: number;
    /** Most items of an expanded relation guides, 50 unless said; nextPage says where the list goes on. */
    guidesLimit?: number;
    /** Most items of an expanded relation topics, 50 unless said; nextPage says where the list goes on. */
    topicsLimit?: number;
    /** Most items of an expanded relation sources, 50 unless said; nextPage says where the list goes on. */
    sourcesLimit?: number;
    /** Most items of an expanded relation next, 50 unless said; nextPage says where the list goes on. */
    nextLimit?: number;
    /** Most items of an expanded relation children, 50 unless said; nextPage says where the list goes on. */
    childrenLimit?: number;
    /** Most items of an expanded relation collections, 50 unless said; nextPage says where the list goes on. */
    collectionsLimit?: number;
    /** The form of long texts, `html` unless said: HTML from an allow-list, the Markdown as it was written, or plain text. */
    bodyFormat?: BodyFormat;
    /** Where links in long texts lead that lead to entries: to their address in this API, to their page for people at the site of this hub, or to `ref:source/ind`, for whoever gives them an address of their own. Plain text shows whole addresses only. */
    links?: LinkForm;
    /**
     * Most items on the page.
     * @default 20
     */
    limit?: number;
    /** Where the page begins: `nextPage.cursor` of the page before, as it is. Bound to this list with its filters, order and language. */
    cursor?: string;
    /** What to sort by instead of the relation's own order; with - before it, last first. The slug breaks ties. */
    sort?: SourceOrder;
    /** Only sources of these kinds, commas between them. */
    kind?: ("GOVERNMENT" | "LEGISLATION" | "EXAM_BODY" | "MUNICIPALITY" | "NGO" | "PORTAL" | "OTHER" | (string & {}))[];
    /** Only what stands in one of these topics: slugs, commas between them. */
    topic?: string[];
    /** Only what changed at or after this moment (RFC 3339). */
    updatedSince?: string;
    /** Only what stands in one of these collections of the topic: slugs, commas between them. */
    collection?: string[];
}
/** @enum {string} */
export type BodyType = "source" | "guide";

/** The type of a problem, a reference relative to the hub. */
export type ProblemType = 'about:blank' | `/problems/${string}` | (string & {});
/** An answer as a cache keeps it. */
export interface Kept {
    etag: string;
    text: string;
}
/** What keeps answers by their address, such as a `Map`. It is asked whether an answer is still valid (`If-None-Match`). */
export interface Cache {
    get(url: string): Kept | undefined | null | Promise<Kept | undefined | null>;
    set(url: string, kept: Kept): unknown;
}
export interface Settings {
    /** The language of all answers unless a call says another (BCP 47). */
    lang?: string;
    /** What asks in place of the global `fetch`. */
    fetch?: (url: string, init: RequestInit) => Promise<Response>;
    /** Keeps answers. In browsers the HTTP cache does so unasked. */
    cache?: Cache;
    /** Shows drafts to who has it. */
    previewToken?: string;
}
/** A list, or a part of one. */
export interface List<T> {
    count: number;
    href: string;
    items: T[];
    nextPage?: NextPage<T>;
}
/** An expanded relation to one. */
export interface Linked<T> {
    ref: Ref;
    href: string;
    item: T;
}
/** The relations that begin an expansion's paths, and what remains of the paths below one. */
type Head<P extends string> = P extends `${infer H}.${string}` ? H : P;
type Tail<P extends string, H> = P extends `${H & string}.${infer R}` ? R : never;
/** What only cards have that `bodies` names. */
type Long = 'body' | 'readingMinutes' | 'tableOfContents' | 'references';
/** An object of the schema with the relations below P expanded, and the long texts of the types B. */
type Shape<T, P extends string, B extends string, Hidden = never> = {
    [K in keyof T as Exclude<K, Hidden>]: Member<T[K], K, P, B>;
};
type Member<V, K, P extends string, B extends string> = V extends string | number | boolean | undefined ? V : V extends {
    count: number;
    href: string;
    items?: (infer E)[];
} ? K extends Head<P> ? List<Item<E, Tail<P, K>, B>> : ListLink : V extends {
    ref: Ref;
    href: string;
    item?: infer C;
} ? K extends Head<P> ? Linked<Item<NonNullable<C>, Tail<P, K>, B>> : LinkedEntry : V extends {
    type: string;
    id: string;
} ? Item<V, P, B> : V;
/** A card, or an edge with one. */
type Item<T, P extends string, B extends string> = T extends {
    type: infer Y;
    id: string;
} ? Y extends B ? Shape<T, P, B> & Required<Pick<T, Extract<keyof T, 'tableOfContents' | 'references'>>> : Shape<T, P, B, Long> : Shape<T, P, B>;
/** Whether what was asked for is known to the compiler, name by name. */
type Known<E extends readonly string[], B extends readonly string[]> = number extends E['length'] | B['length'] ? false : true;
/**
 * The answer about one entry: `Expanded<Source, ["topics", "faqs.guide"]>`. Of an array whose values the compiler does
 * not know, everything may be absent.
 */
export type Expanded<T, E extends readonly string[] = [], B extends readonly string[] = []> = Known<E, B> extends true ? Shape<T, E[number], B[number]> : T;
/** What a list holds: `ItemOf<GuideList, ["home"]>`. */
export type ItemOf<L extends {
    items: unknown[];
}, E extends readonly string[] = [], B extends readonly string[] = []> = Known<E, B> extends true ? Item<L['items'][number], E[number], B[number]> : L['items'][number];
type ListOf<L extends {
    items: unknown[];
}, E extends readonly string[], B extends readonly string[]> = Omit<L, 'items' | 'nextPage' | 'hub'> & List<ItemOf<L, E, B>> & ('hub' extends E[number] ? Known<E, B> extends true ? {
    hub: Linked<HubCard>;
} : Pick<L, 'hub' & keyof L> : unknown);
/** What every call takes beside the parameters of the API. */
export interface Call {
    /** Ends the call. */
    signal?: AbortSignal;
}
interface Expanding<E> extends Call {
    /** What shall come along: relations, and relations of these after a dot. */
    expand?: E;
}
interface Choosing<E, B> extends Expanding<E> {
    /** Which cards have their long texts. */
    bodies?: B;
}
/** Asks for one entry. */
interface Entry<T, Parameters, R extends string> {
    <const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(slug: string, parameters?: Parameters & Choosing<E, B>): Promise<Expanded<T, E, B>>;
}
/** Asks for a list, or for all that it has, page by page. */
interface Listing<L extends {
    items: unknown[];
}, Parameters, R extends string> {
    <const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(parameters?: Parameters & Choosing<E, B>): Promise<ListOf<L, E, B>>;
    all<const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(parameters?: Parameters & Choosing<E, B>): AsyncGenerator<ItemOf<L, E, B>, void, undefined>;
}
/** Asks for a list of one entry, or for all that it has, page by page. */
interface Relation<L extends {
    items: unknown[];
}, Parameters, R extends string> {
    <const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(slug: string, parameters?: Parameters & Choosing<E, B>): Promise<ListOf<L, E, B>>;
    all<const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(slug: string, parameters?: Parameters & Choosing<E, B>): AsyncGenerator<ItemOf<L, E, B>, void, undefined>;
}
/** Asks for what has been found. */
interface Searching {
    <const E extends readonly 'hub'[] = []>(parameters: SearchParameters & Expanding<E>): Promise<ListOf<SearchListing, E, []>>;
    all(parameters: SearchParameters & Call): AsyncGenerator<ItemOf<SearchListing>, void, undefined>;
}
/** The whole page of an entry, with all that it shows. */
type Whole<T, Parameters> = (slug: string, parameters?: Parameters & Call) => Promise<T>;
/**
 * Asks what has changed, or for all of it, page by page. Each page says where to go on, now or later: its `next`, which is given in
 * the place of parameters.
 */
interface Changes {
    (from?: ListChangesParameters & Call): Promise<ChangePage>;
    (next: string, call?: Call): Promise<ChangePage>;
    all(from?: ListChangesParameters & Call): AsyncGenerator<ChangePage, void, undefined>;
    all(next: string, call?: Call): AsyncGenerator<ChangePage, void, undefined>;
}
/** A hub's public API. Every call fails with a `WegwijzerProblem`, or with the reason of its `signal`. */
export interface Hub {
    hub(parameters?: GetHubParameters & Call): Promise<HubDetail>;
    source: Entry<Source, GetSourceParameters, SourceRelation> & {
        topics: Relation<RecommendingTopicList, ListSourceTopicsParameters, TopicRelation>;
        guides: Relation<CitingGuideList, ListSourceGuidesParameters, GuideRelation>;
        faqs: Relation<FaqEdgeList, ListSourceFaqsParameters, FaqRelation>;
    };
    sources: Listing<SourceList, ListSourcesParameters, SourceRelation>;
    topic: Entry<Topic, GetTopicParameters, TopicRelation> & {
        sources: Relation<RecommendedSourceList, ListTopicSourcesParameters, SourceRelation>;
        collections: Relation<CollectionList, ListTopicCollectionsParameters, CollectionRelation>;
        guides: Relation<GuideEdgeList, ListTopicGuidesParameters, GuideRelation>;
        faqs: Relation<FaqEdgeList, ListTopicFaqsParameters, FaqRelation>;
        children: Relation<TopicEdgeList, ListTopicChildrenParameters, TopicRelation>;
    };
    topics: Listing<TopicList, ListTopicsParameters, TopicRelation>;
    guide: Entry<Guide, GetGuideParameters, GuideRelation> & {
        sources: Relation<CitedSourceList, ListGuideSourcesParameters, SourceRelation>;
        topics: Relation<TopicEdgeList, ListGuideTopicsParameters, TopicRelation>;
        faqs: Relation<FaqEdgeList, ListGuideFaqsParameters, FaqRelation>;
        next: Relation<GuideEdgeList, ListGuideNextParameters, GuideRelation>;
    };
    guides: Listing<GuideList, ListGuidesParameters, GuideRelation>;
    faq: Entry<Faq, GetFaqParameters, FaqRelation> & {
        topics: Relation<TopicEdgeList, ListFaqTopicsParameters, TopicRelation>;
        sources: Relation<SourceEdgeList, ListFaqSourcesParameters, SourceRelation>;
    };
    faqs: Listing<FaqList, ListFaqsParameters, FaqRelation>;
    search: Searching;
    suggest(parameters: SuggestParameters & Call): Promise<Suggestions>;
    /** A copy of the hub follows it by this. */
    changes: Changes;
    pages: {
        home(parameters?: GetHomePageParameters & Call): Promise<HomePage>;
        source: Whole<SourcePage, GetSourcePageParameters>;
        topic: Whole<TopicPage, GetTopicPageParameters>;
        guide: Whole<GuidePage, GetGuidePageParameters>;
        faq: Whole<FaqPage, GetFaqPageParameters>;
    };
    /** What comes after a part of a list, also of an expanded relation. */
    continue<T>(nextPage: NextPage<T>, call?: Call): Promise<List<T>>;
}

/** What the hub did not answer: it said no, something else answered in its place, or nothing did. */
export declare class WegwijzerProblem extends Error {
    readonly name = "WegwijzerProblem";
    /** `refused`: the hub said no. `unreadable`: what came is not its answer. `unreachable`: nothing came. */
    readonly kind: 'refused' | 'unreadable' | 'unreachable';
    /** The status of the answer; 0 where none came. */
    readonly status: number;
    /** The type of the problem; `about:blank` unless the hub named one. */
    readonly type: ProblemType;
    /** What each fault of the request is; empty unless the hub named some. */
    readonly errors: readonly Fault[];
    /** The problem as the hub described it (RFC 9457). */
    readonly problem: Problem | undefined;
    /** What was asked. */
    readonly url: string;
    /** When it may be asked again, in seconds, where the hub or a proxy said so. */
    readonly retryAfter: number | undefined;
    constructor(url: string, response?: Response, problem?: Problem, cause?: unknown);
}
/**
 * A client of one hub.
 *
 * @param address where the hub is, without `/v1`
 */
export declare function wegwijzer(address: string, settings?: Settings): Hub;
