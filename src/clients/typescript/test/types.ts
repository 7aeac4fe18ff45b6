// What the compiler knows of answers, and what it refuses. Compiled, never run.
import { WegwijzerProblem, wegwijzer } from '@wegwijzer/client';
import type {
  CitingGuide,
  ListLink,
  Expanded,
  Guide,
  GuideList,
  Hub,
  ItemOf,
  Kept,
  LinkedEntry,
  RecommendingTopicOnPage,
  Source,
  SourceCard,
  SourceKind,
  SourcePage,
  SourceRelation,
  Topic,
} from '@wegwijzer/client';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Two types are one. */
function same<A, B>(_proof: Equal<A, B>): void {}

const hub = wegwijzer('https://hub.example', { lang: 'en' });
same<typeof hub, Hub>(true);

// Nothing asked for
const plain = await hub.source('ind');
same<typeof plain.name, string>(true);
same<typeof plain.description, string | undefined>(true);
same<typeof plain.type, 'source'>(true);
same<typeof plain.topics, ListLink>(true);
same<typeof plain.hub, LinkedEntry>(true);
same<typeof plain.tableOfContents, Source['tableOfContents']>(true);
same<typeof plain.kind, SourceKind>(true);
// @ts-expect-error Nobody asked for the guides.
plain.guides.items;
// @ts-expect-error Nor for the hub.
plain.hub.item;
// @ts-expect-error One letter.
plain.nmae;
// @ts-expect-error Answers have more members than the specification names; none of them has a type.
plain.memberOfTomorrow;

// The issue's own example
const source = await hub.source('ind', { expand: ['topics', 'faqs.guide'], lang: 'ar' });
same<typeof source.topics.count, number>(true);
same<(typeof source.topics.items)[number]['note'], string>(true);
same<(typeof source.topics.items)[number]['role'], string | undefined>(true);
same<(typeof source.topics.items)[number]['topic']['title'], string>(true);
same<(typeof source.topics.items)[number]['topic']['sources'], ListLink>(true);
same<(typeof source.faqs.items)[number]['faq']['guide']['item']['title'], string>(true);
same<(typeof source.faqs.items)[number]['faq']['topics'], ListLink>(true);
same<typeof source.guides, ListLink>(true);
// @ts-expect-error Not asked for.
source.guides.items;
// @ts-expect-error The guide of a question, not its sources.
source.faqs.items[0]!.faq.sources.items;
// @ts-expect-error The long text of a card, without bodies.
source.faqs.items[0]!.faq.guide.item.body;

// Three steps
const deep = await hub.source('ind', { expand: ['topics.parent.children', 'hub'] });
type Parent = NonNullable<(typeof deep.topics.items)[number]['topic']['parent']>;
same<Parent['item']['children']['items'][number]['topic']['title'], string>(true);
same<Parent['item']['children']['items'][number]['topic']['children'], ListLink>(true);
same<typeof deep.hub.item.name, string>(true);

// A relation to one that may be missing stays so
const guide = await hub.guide('mvv-entry-visa', { expand: ['home', 'next.home'] });
same<undefined extends typeof guide.home ? true : false, true>(true);
same<NonNullable<typeof guide.home>['item']['title'], string>(true);
same<NonNullable<(typeof guide.next.items)[number]['guide']['home']>['item']['slug'], string>(true);
// @ts-expect-error Without the question mark.
guide.home.item;

// Collections are edges and have relations
const topic = await hub.topic('choosing-your-way-in', { expand: ['collections.sources'] });
same<(typeof topic.collections.items)[number]['sources']['items'][number]['source']['name'], string>(true);
same<(typeof topic.collections.items)[number]['sources']['items'][number]['note'], string>(true);
same<typeof topic.sources, ListLink>(true);

// Long texts
const withBodies = await hub.source('ind', { expand: ['guides'], bodies: ['guide'] });
type LongGuide = (typeof withBodies.guides.items)[number]['guide'];
same<LongGuide['body'], string | undefined>(true);
same<LongGuide['tableOfContents'], Guide['tableOfContents']>(true);
const sourceBodies = await hub.source('ind', { expand: ['guides'], bodies: ['source'] });
// @ts-expect-error The bodies of sources are not those of guides.
sourceBodies.guides.items[0]!.guide.body;

// What the compiler cannot know may be absent
declare const wanted: SourceRelation[];
const unknown = await hub.source('ind', { expand: wanted });
same<typeof unknown, Source>(true);
same<typeof unknown.topics.items, Source['topics']['items']>(true);
const fixed = ['guides'] as const;
const known = await hub.source('ind', { expand: fixed });
same<(typeof known.guides.items)[number]['guide']['title'], string>(true);

// What does not compile
// @ts-expect-error One letter.
hub.source('ind', { expand: ['topcs'] });
// @ts-expect-error A relation of guides, not of sources.
hub.source('ind', { expand: ['home'] });
// @ts-expect-error A relation of questions that topics do not have.
hub.source('ind', { expand: ['topics.guide'] });
// @ts-expect-error Relations are an array.
hub.source('ind', { expand: 'topics,guides' });
// @ts-expect-error A parameter's name.
hub.source('ind', { expnd: ['topics'] });
// @ts-expect-error The parameter of other systems.
hub.source('ind', { populate: ['topics'] });
// @ts-expect-error Beside one that is right.
hub.source('ind', { expand: ['topics'], language: 'ar' });
// @ts-expect-error No such type has long texts.
hub.source('ind', { bodies: ['faq'] });
hub.sources({ updatedSince: '2026-01-01T00:00:00Z' });
// @ts-expect-error No such order.
hub.guides({ sort: 'name' });
hub.guide('mvv-entry-visa', { links: 'site', bodyFormat: 'markdown' });
// @ts-expect-error No such form of links.
hub.guide('mvv-entry-visa', { links: 'sites' });
// @ts-expect-error A search looks for something.
hub.search({});
// @ts-expect-error A slug is a text.
hub.source(7);
// @ts-expect-error No such list.
hub.source.children('ind');
// @ts-expect-error Whole pages choose nothing.
hub.pages.source('ind', { expand: ['topics'] });
// @ts-expect-error A setting's name.
wegwijzer('https://hub.example', { language: 'ar' });

// Lists
const sources = await hub.sources({
  kind: ['GOVERNMENT', 'KIND_OF_TOMORROW'],
  sort: '-name',
  limit: 5,
  expand: ['hub'],
});
same<(typeof sources.items)[number]['name'], string>(true);
same<(typeof sources.items)[number]['topics'], ListLink>(true);
same<typeof sources.hub.item.name, string>(true);
const guides = await hub.guides({ topic: ['work'] as const, expand: ['home'] });
same<NonNullable<(typeof guides.items)[number]['home']>['item']['title'], string>(true);
// @ts-expect-error A list has its hub where it is asked for.
guides.hub;
const edges = await hub.source.guides('ind', { expand: ['topics'] });
same<(typeof edges.items)[number]['note'], CitingGuide['note']>(true);
same<(typeof edges.items)[number]['guide']['topics']['items'][number]['topic']['title'], string>(true);

// What goes on
if (guides.nextPage) {
  const more = await hub.continue(guides.nextPage);
  same<(typeof more.items)[number], (typeof guides.items)[number]>(true);
}
if (source.topics.nextPage) {
  const more = await hub.continue(source.topics.nextPage);
  same<(typeof more.items)[number]['topic']['title'], string>(true);
}
for await (const each of hub.guides.all({ expand: ['faqs'], lang: 'ar' })) {
  same<(typeof each.faqs.items)[number]['faq']['question'], string>(true);
}
for await (const each of hub.topic.sources.all('work', { collection: ['first-steps'] })) {
  same<typeof each.source.slug, SourceCard['slug']>(true);
}

// Search
const found = await hub.search({ q: 'visa', type: ['guide'], facets: ['type'] });
const hit = found.items[0]!.item;
if (hit.type === 'guide') same<typeof hit.title, string>(true);
// @ts-expect-error A source has a name, not a title.
hit.title;
same<(typeof found.facets.type)[number]['count'], number>(true);
const suggestions = await hub.suggest({ q: 'vis' });
same<(typeof suggestions.items)[number]['text'], string>(true);

// Whole pages
const page = await hub.pages.source('ind');
same<typeof page, SourcePage>(true);
same<typeof page.topics.items, RecommendingTopicOnPage[]>(true);
same<(typeof page.faqs.items)[number]['faq']['guide']['item']['title'], string>(true);
const home = await hub.pages.home({ sourcesLimit: 2 });
same<(typeof home.topics.items)[number]['sources']['items'][number]['note'], string>(true);

// Names for what functions take
same<Expanded<Source, ['topics']>['topics']['items'][number]['topic']['title'], string>(true);
same<ItemOf<GuideList, ['home']>, (typeof guides.items)[number]>(true);
same<Expanded<Topic>['keyPoints'], string[]>(true);

// Problems, caches
const failure: unknown = undefined;
if (failure instanceof WegwijzerProblem) {
  same<typeof failure.status, number>(true);
  same<typeof failure.kind, 'refused' | 'unreadable' | 'unreachable'>(true);
  for (const fault of failure.errors) same<typeof fault.allowed, string[] | undefined>(true);
  for (const fault of failure.errors) same<typeof fault.didYouMean, string[] | undefined>(true);
  // @ts-expect-error Problems are not changed.
  failure.status = 200;
}
wegwijzer('https://hub.example', { cache: new Map<string, Kept>() });
wegwijzer('https://hub.example', { fetch: (url, init) => fetch(url, { ...init, redirect: 'error' }) });
hub.source('ind', { signal: AbortSignal.timeout(5000) });

// What has changed
const news = await hub.changes({ after: '2s-5f3a9c1e', type: ['guide'], wait: 30 });
same<typeof news.next, string>(true);
same<typeof news.complete, boolean>(true);
const { slug: changedSlug } = (await hub.changes(news.next)).items[0]!;
same<typeof changedSlug, string>(true);
for await (const { items } of hub.changes.all(news.next)) items.length;
// @ts-expect-error No such parameter.
await hub.changes({ since: 'yesterday' });
