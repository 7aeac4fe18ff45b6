// What the reader's JavaScript knows of the API, all of it from the specification: a page can use of an answer what its own
// request asks for and no more. A relation that is drawn without being expanded, a field that is left out, a parameter that the
// API does not know do not compile.
import type { components, paths } from '../../../target/spec/reader/schema.js';
import type en from '../../main/resources/reader/words/en.js';

type Schemas = components['schemas'];

export type Direction = Schemas['Direction'];
export type EntryType = Schemas['EntryCard']['type'];
export type FacetCount = Schemas['FacetCount'];
export type Facets = Schemas['Facets'];
export type Heading = Schemas['Heading'];
export type Hub = Schemas['HubCard'];
/** What of the hub stands around every page. */
export type HubFrame = Pick<Hub, 'name' | 'notice' | 'language' | 'dir' | 'languages'>;
export type Offer = Schemas['Offer'];
/** A hit, with what is shown of any entry. */
export type SearchHit = Omit<Schemas['SearchHit'], 'item'> & { item: Summarised };
export type SourceKind = Schemas['SourceKind'];
export type Suggestion = Schemas['Suggestion'];
export type TextLanguage = Schemas['Served'];

/** What names an entry. */
export type Ref = { type: EntryType; slug: string };
/** A relation to one entry, as it is without being expanded. */
export type Reference = Pick<Schemas['LinkedTopicView'], 'ref' | 'href'>;
/** What is in a language, apart from members that fell back on another. */
export type HasLanguage = { language?: string; dir?: Direction; fallbacks?: { [member: string]: TextLanguage } };
/** What a link to an entry is made of, whatever names it. */
export type Named = Ref & HasLanguage & { name?: string; title?: string; question?: string };
export type GuideCard = Named & { summary?: string };
/** What an entry says in short, whatever holds it. */
export type Summarised = Named & { summary?: string; description?: string; answer?: string };
export type Faq = Named & { answer: string; guide: Reference & { item?: Named } };
/** The members of an entry or a link that are texts. */
export type TextMember<E> = { [M in keyof E]-?: E[M] extends string | undefined ? M : never }[keyof E] & string;
/** What a link says for itself. */
export type HasNote = HasLanguage & { note?: string };
/** An entry that is held against its sources. */
export type Reviewed = { reviewedDate?: string; reviewDueDate?: string; outdated?: boolean };
/** What a relation or a list shows of itself, and where there is more. */
export type Growing<T> = { items: T[]; next?: string };

// ---- elements

export type Child = Node | string | false | null | undefined | readonly Child[];
export type Attributes = { [name: string]: string | number | boolean | null | undefined | ((event: Event) => void) };

// ---- words

type Plural = { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string };
type Shape<T> = T extends string ? string : T extends { other: string } ? Plural : { [M in keyof T]: string };

/** All words of the interface: what English has. */
export type Words = { [Key in keyof typeof en]: Shape<(typeof en)[Key]> };
/** The names of words that say how many there are. */
export type CountKey = { [Key in keyof Words]: Words[Key] extends Plural ? Key : never }[keyof Words];
type Group = { [Key in keyof Words]: Words[Key] extends string | Plural ? never : Key }[keyof Words];
/** The names of words: `kind.OTHER` for one of a group. */
export type WordKey =
  | Exclude<keyof Words, CountKey | Group>
  | { [G in Group]: `${G}.${keyof Words[G] & string}` }[Group];

// ---- requests and what they answer

export type Parameters = { readonly [name: string]: string | number | null | undefined };
export type Request = { readonly path: string; readonly parameters?: Parameters };

/** What came of asking the API, and what it cost; without a status where no answer came. */
export type Exchange = Answered | { target: string; status?: undefined; data?: undefined };
export type Answered = {
  target: string;
  status: number;
  /** Milliseconds. */
  milliseconds: number;
  /** Bytes on the wire, 0 from the browser's own cache; as they came compressed; as they are. */
  transferred?: number;
  compressed?: number;
  plain: number;
  encoding: string;
  etag: string | null;
  tags: string | null;
  data: any;
};

/** What a problem says of itself. */
export type Said = { title: string } & Partial<Schemas['Problem']>;

export type Route = { page: Page; path: string; slug?: string; query: URLSearchParams };
export type Drawing = { title: string; content: Child };

/** A page: what it asks the API for, and how it draws the answer to that. */
export type Page = {
  request(route: { path: string; slug?: string; query: URLSearchParams }): Request;
  draw(answer: any, shown: Shown): Drawing;
};
export type Shown = { hub: Hub; query: URLSearchParams };

/** The values of a parameter, one by one. */
type Values<List> = List extends `${infer First},${infer Rest}` ? First | Values<Rest> : List;
/** The first step of each path, and what follows a certain one. */
type Heads<Paths> = Paths extends `${infer Head}.${string}` ? Head : Paths;
type Below<Paths, Head extends string> = Paths extends `${Head}.${infer Rest}` ? Rest : never;

type Operation<Path> = Path extends `/v1${infer Own}`
  ? Own extends keyof paths
    ? paths[Own]['get']
    : Own extends `/${infer Plural}/${string}`
      ? `/${Plural}/{slug}` extends keyof paths
        ? paths[`/${Plural}/{slug}`]['get']
        : never
      : never
  : never;
type Query<Path> = Operation<Path> extends { parameters: { query?: infer Q } } ? NonNullable<Q> : {};
type Content<Path> =
  Operation<Path> extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never;

/** The parameters with a name or a value that the operation does not know. */
type Unknown<Known, Asked> = {
  [P in keyof Asked]: P extends keyof Known
    ? [Fitting<Asked[P]>] extends [Wanted<NonNullable<Known[P]>>]
      ? never
      : P
    : P;
}[keyof Asked];
type Wanted<Known> = Known extends readonly (infer Value)[] ? Value : Known;
type Fitting<Asked> = Asked extends string ? (string extends Asked ? never : Values<Asked>) : NonNullable<Asked>;

// ---- answers

type View = Schemas['EntryCard'];
/** The members that every entry has, unless `...Fields` leaves them out: on cards, and on its own page. */
interface OnCards {
  source: 'name' | 'language' | 'dir';
  topic: 'title' | 'language' | 'dir';
  guide: 'title' | 'language' | 'dir';
  faq: 'question' | 'answer' | 'language' | 'dir';
}
interface OnPages {
  source: OnCards['source'] | 'kind' | 'topics' | 'guides' | 'faqs';
  topic: OnCards['topic'] | 'position' | 'sources' | 'collections' | 'guides' | 'faqs' | 'children';
  guide: OnCards['guide'] | 'topics' | 'sources' | 'faqs' | 'next';
  faq: OnCards['faq'] | 'guide' | 'topics' | 'sources';
}

type Fields<T extends EntryType, Asked> = Asked extends { readonly [P in `${T}Fields`]: infer List }
  ? Values<List>
  : never;
type Kept<V extends View, Asked> = [Fields<V['type'], Asked>] extends [never]
  ? keyof V
  : keyof V & ('type' | 'slug' | Fields<V['type'], Asked>);
type Sure<V extends View, Asked, Paths, IsPage> =
  | 'type'
  | 'slug'
  | (OnPages[V['type']] &
      ([Fields<V['type'], Asked>] extends [never]
        ? IsPage extends true
          ? OnPages[V['type']]
          : OnCards[V['type']] | Heads<Paths>
        : Fields<V['type'], Asked>));

/** An entry as it is in the answer to a request: with the relations that are expanded, and without the fields that are left out. */
type Entry<V, Asked, Paths, IsPage> = V extends View
  ? {
      [M in Extract<Kept<V, Asked>, Sure<V, Asked, Paths, IsPage>>]-?: Member<NonNullable<V[M]>, M, Asked, Paths>;
    } & {
      [M in Exclude<Kept<V, Asked>, Sure<V, Asked, Paths, IsPage>>]?: Member<NonNullable<V[M]>, M, Asked, Paths>;
    }
  : never;
type Member<T, Name, Asked, Paths> = Name extends Heads<Paths> & string ? Expanded<T, Asked, Below<Paths, Name>> : T;
type Expanded<T, Asked, Paths> = T extends { items?: (infer E)[] }
  ? Omit<T, 'items'> & { items: Item<E, Asked, Paths>[] }
  : T extends { item?: infer V }
    ? Omit<T, 'item'> & { item: Item<NonNullable<V>, Asked, Paths> }
    : never;
/** An entry in a list, or what links to one, or a group of such links: then the paths go on below it. */
type Item<E, Asked, Paths> = E extends View
  ? Entry<E, Asked, Paths, false>
  : {
      [M in keyof E]: NonNullable<E[M]> extends View
        ? Entry<NonNullable<E[M]>, Asked, Paths, false>
        : E[M] extends { count: number }
          ? Member<E[M], M, Asked, Paths>
          : E[M];
    };

type Relations<Asked> = Asked extends { readonly expand: infer List } ? Values<List> : never;
type Whole<T, Asked> = T extends View
  ? Entry<T, Asked, Relations<Asked>, true>
  : T extends { items: (infer E)[] }
    ? Omit<T, 'items' | 'hub'> & { items: Item<E, Asked, Relations<Asked>>[] }
    : T;

/** What a request answers, by what it asks for; where the specification does not know it, the names of what it does not know. */
export type AnswerTo<Request> = Request extends { readonly path: infer Path; readonly parameters?: infer Asked }
  ? [Unknown<Query<Path>, Asked>] extends [never]
    ? Whole<Content<Path>, Asked>
    : { unknownParameters: Unknown<Query<Path>, Asked> }
  : never;
/** What a page's own request answers. */
export type Answer<Ask extends (...route: never[]) => Request> = AnswerTo<ReturnType<Ask>>;

declare global {
  /** As far as the reader needs it: TypeScript does not know it yet. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string } }
    | undefined;
}
