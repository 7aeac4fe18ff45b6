import type * as schema from './schema.js';
import type { BodyType, ListLink, HubCard, LinkedEntry, NextPage, Ref } from './schema.js';

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

type Member<V, K, P extends string, B extends string> = V extends string | number | boolean | undefined
  ? V
  : V extends { count: number; href: string; items?: (infer E)[] }
    ? K extends Head<P>
      ? List<Item<E, Tail<P, K>, B>>
      : ListLink
    : V extends { ref: Ref; href: string; item?: infer C }
      ? K extends Head<P>
        ? Linked<Item<NonNullable<C>, Tail<P, K>, B>>
        : LinkedEntry
      : V extends { type: string; id: string }
        ? Item<V, P, B>
        : V;

/** A card, or an edge with one. */
type Item<T, P extends string, B extends string> = T extends { type: infer Y; id: string }
  ? Y extends B
    ? Shape<T, P, B> & Required<Pick<T, Extract<keyof T, 'tableOfContents' | 'references'>>>
    : Shape<T, P, B, Long>
  : Shape<T, P, B>;

/** Whether what was asked for is known to the compiler, name by name. */
type Known<E extends readonly string[], B extends readonly string[]> = number extends E['length'] | B['length']
  ? false
  : true;

/**
 * The answer about one entry: `Expanded<Source, ["topics", "faqs.guide"]>`. Of an array whose values the compiler does
 * not know, everything may be absent.
 */
export type Expanded<T, E extends readonly string[] = [], B extends readonly string[] = []> =
  Known<E, B> extends true ? Shape<T, E[number], B[number]> : T;

/** What a list holds: `ItemOf<GuideList, ["home"]>`. */
export type ItemOf<L extends { items: unknown[] }, E extends readonly string[] = [], B extends readonly string[] = []> =
  Known<E, B> extends true ? Item<L['items'][number], E[number], B[number]> : L['items'][number];

type ListOf<L extends { items: unknown[] }, E extends readonly string[], B extends readonly string[]> = Omit<
  L,
  'items' | 'nextPage' | 'hub'
> &
  List<ItemOf<L, E, B>> &
  ('hub' extends E[number]
    ? Known<E, B> extends true
      ? { hub: Linked<HubCard> }
      : Pick<L, 'hub' & keyof L>
    : unknown);

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
  <const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(
    slug: string,
    parameters?: Parameters & Choosing<E, B>,
  ): Promise<Expanded<T, E, B>>;
}

/** Asks for a list, or for all that it has, page by page. */
interface Listing<L extends { items: unknown[] }, Parameters, R extends string> {
  <const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(
    parameters?: Parameters & Choosing<E, B>,
  ): Promise<ListOf<L, E, B>>;
  all<const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(
    parameters?: Parameters & Choosing<E, B>,
  ): AsyncGenerator<ItemOf<L, E, B>, void, undefined>;
}

/** Asks for a list of one entry, or for all that it has, page by page. */
interface Relation<L extends { items: unknown[] }, Parameters, R extends string> {
  <const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(
    slug: string,
    parameters?: Parameters & Choosing<E, B>,
  ): Promise<ListOf<L, E, B>>;
  all<const E extends readonly R[] = [], const B extends readonly BodyType[] = []>(
    slug: string,
    parameters?: Parameters & Choosing<E, B>,
  ): AsyncGenerator<ItemOf<L, E, B>, void, undefined>;
}

/** Asks for what has been found. */
interface Searching {
  <const E extends readonly 'hub'[] = []>(
    parameters: schema.SearchParameters & Expanding<E>,
  ): Promise<ListOf<schema.SearchListing, E, []>>;
  all(parameters: schema.SearchParameters & Call): AsyncGenerator<ItemOf<schema.SearchListing>, void, undefined>;
}

/** The whole page of an entry, with all that it shows. */
type Whole<T, Parameters> = (slug: string, parameters?: Parameters & Call) => Promise<T>;

/**
 * Asks what has changed, or for all of it, page by page. Each page says where to go on, now or later: its `next`, which is given in
 * the place of parameters.
 */
interface Changes {
  (from?: schema.ListChangesParameters & Call): Promise<schema.ChangePage>;
  (next: string, call?: Call): Promise<schema.ChangePage>;
  all(from?: schema.ListChangesParameters & Call): AsyncGenerator<schema.ChangePage, void, undefined>;
  all(next: string, call?: Call): AsyncGenerator<schema.ChangePage, void, undefined>;
}

/** A hub's public API. Every call fails with a `WegwijzerProblem`, or with the reason of its `signal`. */
export interface Hub {
  hub(parameters?: schema.GetHubParameters & Call): Promise<schema.HubDetail>;

  source: Entry<schema.Source, schema.GetSourceParameters, schema.SourceRelation> & {
    topics: Relation<schema.RecommendingTopicList, schema.ListSourceTopicsParameters, schema.TopicRelation>;
    guides: Relation<schema.CitingGuideList, schema.ListSourceGuidesParameters, schema.GuideRelation>;
    faqs: Relation<schema.FaqEdgeList, schema.ListSourceFaqsParameters, schema.FaqRelation>;
  };
  sources: Listing<schema.SourceList, schema.ListSourcesParameters, schema.SourceRelation>;

  topic: Entry<schema.Topic, schema.GetTopicParameters, schema.TopicRelation> & {
    sources: Relation<schema.RecommendedSourceList, schema.ListTopicSourcesParameters, schema.SourceRelation>;
    collections: Relation<schema.CollectionList, schema.ListTopicCollectionsParameters, schema.CollectionRelation>;
    guides: Relation<schema.GuideEdgeList, schema.ListTopicGuidesParameters, schema.GuideRelation>;
    faqs: Relation<schema.FaqEdgeList, schema.ListTopicFaqsParameters, schema.FaqRelation>;
    children: Relation<schema.TopicEdgeList, schema.ListTopicChildrenParameters, schema.TopicRelation>;
  };
  topics: Listing<schema.TopicList, schema.ListTopicsParameters, schema.TopicRelation>;

  guide: Entry<schema.Guide, schema.GetGuideParameters, schema.GuideRelation> & {
    sources: Relation<schema.CitedSourceList, schema.ListGuideSourcesParameters, schema.SourceRelation>;
    topics: Relation<schema.TopicEdgeList, schema.ListGuideTopicsParameters, schema.TopicRelation>;
    faqs: Relation<schema.FaqEdgeList, schema.ListGuideFaqsParameters, schema.FaqRelation>;
    next: Relation<schema.GuideEdgeList, schema.ListGuideNextParameters, schema.GuideRelation>;
  };
  guides: Listing<schema.GuideList, schema.ListGuidesParameters, schema.GuideRelation>;

  faq: Entry<schema.Faq, schema.GetFaqParameters, schema.FaqRelation> & {
    topics: Relation<schema.TopicEdgeList, schema.ListFaqTopicsParameters, schema.TopicRelation>;
    sources: Relation<schema.SourceEdgeList, schema.ListFaqSourcesParameters, schema.SourceRelation>;
  };
  faqs: Listing<schema.FaqList, schema.ListFaqsParameters, schema.FaqRelation>;

  search: Searching;
  suggest(parameters: schema.SuggestParameters & Call): Promise<schema.Suggestions>;

  /** A copy of the hub follows it by this. */
  changes: Changes;

  pages: {
    home(parameters?: schema.GetHomePageParameters & Call): Promise<schema.HomePage>;
    source: Whole<schema.SourcePage, schema.GetSourcePageParameters>;
    topic: Whole<schema.TopicPage, schema.GetTopicPageParameters>;
    guide: Whole<schema.GuidePage, schema.GetGuidePageParameters>;
    faq: Whole<schema.FaqPage, schema.GetFaqPageParameters>;
  };

  /** What comes after a part of a list, also of an expanded relation. */
  continue<T>(nextPage: NextPage<T>, call?: Call): Promise<List<T>>;
}
