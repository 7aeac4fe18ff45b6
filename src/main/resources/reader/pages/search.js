// @ts-check
/** What the hub has on some words: by how well it answers, with the words marked, narrowed down by facets. */

import { pageOf, to } from '../addresses.js';
import { textIn, textOf } from '../content.js';
import { h, sanitised } from '../dom.js';
import { growing } from '../lists.js';
import { opening, paragraph, paragraphIn, trail } from '../parts.js';
import { searchBox } from '../searchbox.js';
import { TYPES } from '../types.js';
import { formatNumber, t, tCount, tNode } from '../words.js';

/**
 * @import {
 *   Answer, EntryType, FacetCount, Facets, SearchHit, Shown, Summarised
 * } from '../../../../spec/reader/types.js'
 * @typedef {Extract<Answer<typeof request>, { facets: Facets }>} Found
 */

/** @type {(keyof Facets)[]} */
const FACETS = ['type', 'topic', 'source'];
const HEADINGS = /** @type {const} */ ({ type: 'kinds', topic: 'topics', source: 'sources' });

/** @param {Pick<Shown, 'query'>} route */
export function request({ query }) {
  const q = query.get('q')?.trim();
  const [type, topic, source] = FACETS.map((name) => query.get(name));
  return q
    ? /** @type {const} */ ({ path: '/v1/search', parameters: { q, type, topic, source, expand: 'hub' } })
    : /** @type {const} */ ({ path: '/v1/hub', parameters: {} });
}

/**
 * @param {Answer<typeof request>} answer without words to search for the hub alone
 * @param {Shown} shown
 */
export function draw(answer, { query }) {
  const q = query.get('q')?.trim();
  const found = 'facets' in answer && answer;
  const lead = q && found ? [tCount('found', found.count), ' ', tNode('foundFor', { q })] : tNode('searchLead');
  return {
    title: q ? `${q} – ${t('search')}` : t('search'),
    content: [
      trail(),
      opening({ title: tNode('search'), lead: h('p', { class: 'lead' }, lead) }),
      searchBox('large', q),
      found && results(found, query),
    ],
  };
}

/**
 * @param {Found} found
 * @param {URLSearchParams} query
 */
function results(found, query) {
  return [
    found.didYouMean &&
      h(
        'p',
        { class: 'meant' },
        tNode('didYouMean'),
        ' ',
        h('a', { href: to('/search', { q: found.didYouMean }) }, h('bdi', {}, found.didYouMean)),
      ),
    found.count === 0 && h('p', {}, tNode('nothingFound')),
    h(
      'div',
      { class: 'found' },
      h(
        'div',
        { class: 'column' },
        growing(found, (hits) => h('ol', { class: 'hits' }, hits.filter(isKnown).map(hit))),
      ),
      facets(found.facets, query),
    ),
  ];
}

/**
 * More types may come to the API; of one that the reader does not know it has no page.
 *
 * @param {SearchHit} hit
 */
function isKnown({ type }) {
  return type in TYPES;
}

/** @param {SearchHit} hit */
function hit({ item, highlights, ...text }) {
  const { name } = TYPES[item.type];
  const title = highlights.find(({ field }) => field === name);
  const passage = highlights.find(({ field }) => field !== name);
  const language = { language: text.language, dir: text.dir };
  return h(
    'li',
    {},
    h('p', { class: 'eyebrow' }, tNode(`type.${item.type}`)),
    h('h2', {}, h('a', { href: pageOf(item) }, title ? textIn(sanitised(title.text), language) : textOf(item, name))),
    passage ? paragraphIn(sanitised(passage.text), language) : summary(item),
  );
}

/** @param {Summarised} item */
function summary(item) {
  return paragraph(item, TYPES[item.type].summary);
}

/**
 * @param {Facets} all
 * @param {URLSearchParams} query
 */
function facets(all, query) {
  const chosen = FACETS.filter((name) => query.get(name));
  const values = FACETS.flatMap((name) => all[name]);
  return (
    chosen.length + values.length > 0 &&
    h(
      'nav',
      { class: 'facets', 'aria-label': t('narrow') },
      chosen.length > 0 && h('p', {}, h('a', { href: to('/search', { q: query.get('q') }) }, tNode('clear'))),
      FACETS.map((name) => all[name].length > 0 && facet(name, all[name], query)),
    )
  );
}

/**
 * @param {keyof Facets} name
 * @param {FacetCount[]} values
 * @param {URLSearchParams} query
 */
function facet(name, values, query) {
  return h(
    'section',
    {},
    h('h2', {}, tNode(HEADINGS[name])),
    h(
      'ul',
      {},
      values.map((value) => choice(name, value, query)),
    ),
  );
}

/**
 * A value that narrows the search down, or lets go of it if it does already.
 *
 * @param {keyof Facets} name
 * @param {FacetCount} facet
 * @param {URLSearchParams} query
 */
function choice(name, { value, title, count, ...language }, query) {
  const chosen = query.get(name) === value;
  const others = Object.fromEntries(['q', ...FACETS].map((other) => [other, query.get(other)]));
  return h(
    'li',
    {},
    h(
      'a',
      { href: to('/search', { ...others, [name]: chosen ? undefined : value }), 'aria-current': chosen && 'true' },
      h('span', {}, title ? textIn(title, language) : tNode(`types.${/** @type {EntryType} */ (value)}`)),
      ' ',
      h('span', { class: 'count' }, formatNumber(count)),
    ),
  );
}
