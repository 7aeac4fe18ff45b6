// @ts-check
/** A guide: the article, its contents, the sources that it rests on and what it uses them for, and what to read next. */

import { to } from '../addresses.js';
import { languageAttributes, textOf } from '../content.js';
import { h } from '../dom.js';
import { folding } from '../lists.js';
import {
  body,
  currency,
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
import { tCount, tNode } from '../words.js';

/**
 * @import { Answer, Heading } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} Guide
 */

/** @param {{ slug?: string }} route */
export function request({ slug }) {
  return /** @type {const} */ ({ path: `/v1/pages/guides/${slug}` });
}

/** @param {Guide} guide */
export function draw(guide) {
  return {
    title: guide.title,
    content: [
      trail(h('a', { href: to('/guides') }, tNode('guides')), guide.home && reference(guide.home)),
      opening({
        eyebrow: tNode('type.guide'),
        title: textOf(guide, 'title'),
        lead: paragraph(guide, 'summary', 'lead'),
      }),
      currency(guide, guide.readingMinutes !== undefined && tCount('minutes', guide.readingMinutes)),
      h('div', { class: 'article' }, contents(guide), h('div', { class: 'column' }, body(guide), rest(guide))),
    ],
  };
}

/** @param {Guide} guide */
function contents(guide) {
  return (
    guide.tableOfContents &&
    guide.tableOfContents.length > 1 &&
    h(
      'nav',
      { class: 'contents', 'aria-labelledby': 'readerContents' },
      h('h2', { id: 'readerContents' }, tNode('contents')),
      h('ol', languageAttributes(guide, 'body'), guide.tableOfContents.map(entry)),
    )
  );
}

/** @param {Heading} heading */
function entry({ id, level, text }) {
  return h('li', { class: `level-${level}` }, h('a', { href: `#${encodeURIComponent(id)}` }, text));
}

/** @param {Guide} guide */
function rest(guide) {
  return [
    section(
      'restsOn',
      folding(guide.sources, (edges) => h('ol', { class: 'stations' }, edges.map(citation))),
    ),
    section(
      'faqs',
      folding(guide.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
    ),
    section(
      'readNext',
      folding(guide.next, (edges) => h('ul', { class: 'items' }, edges.map(following))),
    ),
  ];
}

/**
 * A source of the guide, what it is used for, and the very page that is meant.
 *
 * @param {Guide['sources']['items'][number]} edge
 */
function citation(edge) {
  return h(
    'li',
    {},
    h('h3', {}, link(edge.source)),
    note(edge),
    edge.url && h('p', { class: 'site' }, outside(edge.url, tNode('deeper'))),
  );
}

/** @param {Guide['next']['items'][number]} edge */
function following({ guide }) {
  return h('li', { class: 'item' }, h('h3', {}, link(guide)), paragraph(guide, 'summary'));
}
