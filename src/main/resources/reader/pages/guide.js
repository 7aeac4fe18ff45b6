/** A guide: the article, its contents, the sources that it rests on and what it uses them for, and what to read next. */

import { to } from '../addresses.js';
import { h } from '../dom.js';
import { counted, said, tongue, worded } from '../language.js';
import {
  body,
  currency,
  growing,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  reference,
  section,
  trail,
} from '../parts.js';

export function request({ slug }) {
  return { path: `/v1/guides/${slug}`, parameters: { expand: 'sources,next,faqs.guide,hub' } };
}

export function draw(guide) {
  return {
    title: guide.title,
    content: [
      trail(h('a', { href: to('/guides') }, worded('guides')), guide.home && reference(guide.home)),
      opening({
        eyebrow: worded('type.guide'),
        title: said(guide, 'title'),
        lead: paragraph(guide, 'summary', 'lead'),
      }),
      currency(guide, guide.readingMinutes && counted('minutes', guide.readingMinutes)),
      h('div', { class: 'article' }, contents(guide), h('div', { class: 'column' }, body(guide), rest(guide))),
    ],
  };
}

function contents(guide) {
  return (
    guide.tableOfContents?.length > 1 &&
    h(
      'nav',
      { class: 'contents', 'aria-labelledby': 'readerContents' },
      h('h2', { id: 'readerContents' }, worded('contents')),
      h('ol', tongue(guide, 'body'), guide.tableOfContents.map(entry)),
    )
  );
}

function entry({ id, level, text }) {
  return h('li', { class: `level-${level}` }, h('a', { href: `#${encodeURIComponent(id)}` }, text));
}

function rest(guide) {
  return [
    section(
      'restsOn',
      growing(guide.sources, (edges) => h('ol', { class: 'stations' }, edges.map(citation))),
    ),
    section(
      'faqs',
      growing(guide.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
    ),
    section(
      'readNext',
      growing(guide.next, (edges) => h('ul', { class: 'items' }, edges.map(following))),
    ),
  ];
}

/** A source of the guide, what it is used for, and the very page that is meant. */
function citation(edge) {
  return h(
    'li',
    {},
    h('h3', {}, link(edge.source)),
    note(edge),
    edge.url && h('p', { class: 'site' }, outside(edge.url, worded('deeper'))),
  );
}

function following({ guide }) {
  return h('li', { class: 'item' }, h('h3', {}, link(guide)), guide.summary && h('p', {}, said(guide, 'summary')));
}
