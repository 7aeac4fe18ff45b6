/** What the hub has on some words: by how well it answers, with the words marked, narrowed down by facets. */

import { pageOf, to } from '../addresses.js';
import { h, sanitised } from '../dom.js';
import { counted, marked, number, said, say, worded } from '../language.js';
import { growing, opening, trail } from '../parts.js';
import { searchBox } from '../searchbox.js';

const FACETS = ['type', 'topic', 'source'];
const HEADINGS = { type: 'kinds', topic: 'topics', source: 'sources' };
const TITLES = ['title', 'question', 'name'];

export function request({ query }) {
  const q = query.get('q')?.trim();
  const narrowed = Object.fromEntries(FACETS.map((name) => [name, query.get(name)]));
  return q ? { path: '/v1/search', parameters: { q, ...narrowed, expand: 'hub' } } : { path: '/v1/hub' };
}

export function draw(found, { query }) {
  const q = query.get('q')?.trim();
  const lead = q ? [counted('found', found.count), ' ', worded('foundFor', { q })] : worded('searchLead');
  return {
    title: q ? `${q} – ${say('search')}` : say('search'),
    content: [
      trail(),
      opening({ title: worded('search'), lead: h('p', { class: 'lead' }, lead) }),
      searchBox('large', q),
      q && results(found, query),
    ],
  };
}

function results(found, query) {
  return [
    found.didYouMean &&
      h(
        'p',
        { class: 'meant' },
        worded('didYouMean'),
        ' ',
        h('a', { href: to('/search', { q: found.didYouMean }) }, h('bdi', {}, found.didYouMean)),
      ),
    found.count === 0 && h('p', {}, worded('nothingFound')),
    h(
      'div',
      { class: 'found' },
      h(
        'div',
        { class: 'column' },
        growing(found, (hits) => h('ol', { class: 'hits' }, hits.map(hit))),
      ),
      facets(found.facets, query),
    ),
  ];
}

function hit({ item, type, highlights, ...text }) {
  const title = highlights.find(({ field }) => TITLES.includes(field));
  const passage = highlights.find(({ field }) => !TITLES.includes(field));
  const language = { language: text.lang, dir: text.dir };
  return h(
    'li',
    {},
    h('p', { class: 'eyebrow' }, worded(`type.${type}`)),
    h(
      'h2',
      {},
      h(
        'a',
        { href: pageOf(item) },
        title
          ? marked(sanitised(title.text), language)
          : said(
              item,
              TITLES.find((name) => item[name]),
            ),
      ),
    ),
    passage ? h('p', {}, marked(sanitised(passage.text), language)) : summary(item),
  );
}

function summary(item) {
  const member = ['summary', 'description', 'answer'].find((name) => item[name]);
  return member && h('p', {}, said(item, member));
}

function facets(all, query) {
  const chosen = FACETS.filter((name) => query.get(name));
  const values = FACETS.flatMap((name) => all[name]);
  return (
    chosen.length + values.length > 0 &&
    h(
      'nav',
      { class: 'facets', 'aria-label': say('narrow') },
      chosen.length > 0 && h('p', {}, h('a', { href: to('/search', { q: query.get('q') }) }, worded('clear'))),
      FACETS.map((name) => all[name].length > 0 && facet(name, all[name], query)),
    )
  );
}

function facet(name, values, query) {
  return h(
    'section',
    {},
    h('h2', {}, worded(HEADINGS[name])),
    h(
      'ul',
      {},
      values.map((value) => choice(name, value, query)),
    ),
  );
}

/** A value that narrows the search down, or lets go of it if it does already. */
function choice(name, { value, title, count, ...language }, query) {
  const chosen = query.get(name) === value;
  const others = Object.fromEntries(['q', ...FACETS].map((other) => [other, query.get(other)]));
  return h(
    'li',
    {},
    h(
      'a',
      { href: to('/search', { ...others, [name]: chosen ? undefined : value }), 'aria-current': chosen && 'true' },
      h('span', {}, title ? marked(title, language) : worded(`types.${value}`)),
      ' ',
      h('span', { class: 'count' }, number(count)),
    ),
  );
}
