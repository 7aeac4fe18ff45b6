// What the reader's JavaScript knows of the API, all of it from the specification. What a page draws of an answer is there: a member
// or a parameter that the API does not know, or a relation of a list that its request does not expand, do not compile.
import type { components, paths } from '../../../target/spec/reader/schema.js';
import type en from '../../main/resources/reader/words/en.js';

type Schemas = components['schemas'];

export type Direction = Schemas['Direction'];
export type EntryType = Schemas['EntryCard']['type'];
export type FacetCount = Schemas['FacetCount'];
export type Facets = Schemas['Facets'];
export type Heading = Schemas['Heading'];
export type Hub = Schemas['HubCard'] | Schemas['HubDetail'];
/** What of the hub stands around every page. */
export type HubFrame = Pick<Schemas['HubCard'], 'name' | 'notice' | 'language' | 'dir' | 'languages'>;
export type Offer = Schemas['Offer'];
/** A hit, with what is shown of any entry. */
export type SearchHit = Omit<Schemas['SearchHit'], 'item'> & { item: Summarised };
export type Suggestion = Schemas['Suggestion'];
export type TextLanguage = Schemas['Served'];

/** What names an entry. */
export type Ref = { type: EntryType; slug: string };
/** A relation to one entry, as it is without being expanded. */
export type Reference = Schemas['LinkedEntry'];
export type NextPage = Schemas['NextPage'];
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
export type Growing<T> = { count: number; href: string; items: T[]; nextPage?: NextPage };

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
/** The kinds of sources that the interface has words for. */
export type Kind = keyof Words['kind'];
/** What stands in words: a text, or one in the language that the words are in. */
export type Values = { [place: string]: string | ((language: string) => string) };
/** The names of words: `kind.OTHER` for one of a group. */
export type WordKey =
  | Exclude<keyof Words, CountKey | Group>
  | { [G in Group]: `${G}.${keyof Words[G] & string}` }[Group];

// ---- requests and what they answer

export type Parameters = { readonly [name: string]: string | number | null | undefined };
export type Request = { readonly path: string; readonly parameters?: Parameters };

/** What came of asking the API, and what it cost; without a status where no answer came. */
export type Exchange = Answered | { target: string; status?: undefined; data?: undefined };
/** A preview that somebody was sent the address of: its secret, until when, and the one page that it shows, empty for all. */
export type Preview = { token: string; until: string; page: string };
/** A page of which the reader hears when it has changed: what was asked for, what came, the names that stand for it. */
export type Watched = { target: string; etag: string; tag: string; show: () => void };
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
export type Shown = { query: URLSearchParams };

/** The values of a parameter, one by one. */
type Each<List> = List extends `${infer First},${infer Rest}` ? First | Each<Rest> : List;

type Place<Own> = Own extends keyof paths
  ? Own
  : Own extends `/pages/${infer Plural}/${string}`
    ? `/pages/${Plural}/{slug}`
    : never;
type Operation<Path> = Path extends `/v1${infer Own}` ? paths[Place<Own> & keyof paths]['get'] : never;
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
type Fitting<Asked> = Asked extends string ? (string extends Asked ? never : Each<Asked>) : NonNullable<Asked>;

/** A list whose entries have the relations that its request expands. */
type Listed<A, Asked> = Asked extends { readonly expand: infer List }
  ? A extends { items: (infer E)[] }
    ? Omit<A, 'items'> & { items: With<E, Each<List>>[] }
    : A
  : A;
type With<E, Relations> = { [M in keyof E]: M extends Relations ? Expanded<E[M]> : E[M] };
type Expanded<T> = T extends { items?: infer Items }
  ? Omit<T, 'items'> & { items: NonNullable<Items> }
  : T extends { item?: infer Item }
    ? Omit<T, 'item'> & { item: NonNullable<Item> }
    : never;

/** What a request answers; where the specification does not know what it asks for, the names of that. */
type AnswerTo<Asked> = Asked extends { readonly path: infer Path; readonly parameters?: infer P }
  ? [Unknown<Query<Path>, P>] extends [never]
    ? Listed<Content<Path>, P>
    : { unknownParameters: Unknown<Query<Path>, P> }
  : never;
/** What a page's own request answers. */
export type Answer<Ask extends (...route: never[]) => Request> = AnswerTo<ReturnType<Ask>>;

declare global {
  /** As far as the reader needs it: TypeScript does not know it yet. */
  var trustedTypes:
    | { createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string } }
    | undefined;
}
