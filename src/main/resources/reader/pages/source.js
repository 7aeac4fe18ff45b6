// @ts-check
/** The source page: what it is for, which topics mention it, in which collections and why, who cites it, quick answers. */

import { pageOf, to } from '../addresses.js';
import { textOf } from '../content.js';
import { h } from '../dom.js';
import { growing } from '../lists.js';
import {
  body,
  currency,
  guideItem,
  introduction,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
  role,
  section,
  site,
  trail,
} from '../parts.js';
import { tCount, tNode } from '../words.js';

/**
 * @import { Answer } from '../../../../spec/reader/types.js'
 * @typedef {Answer<typeof request>} Source
 */

/** @param {{ slug?: string }} route */
export function request({ slug }) {
  return /** @type {const} */ ({ path: `/v1/sources/${slug}`, parameters: { expand: 'topics,guides,faqs.guide,hub' } });
}

/** @param {Source} source */
export function draw(source) {
  return {
    title: source.name,
    content: [
      trail(h('a', { href: to('/sources') }, tNode('sources'))),
      h(
        'div',
        { class: 'beside' },
        opening({
          eyebrow: tNode(`kind.${source.kind}`),
          title: textOf(source, 'name'),
          subtitle: source.fullName !== source.name && textOf(source, 'fullName'),
          lead: paragraph(source, 'description', 'lead'),
        }),
        h('div', { class: 'card' }, visit(source), counts(source), currency(source)),
      ),
      section(
        'mentionedIn',
        growing(source.topics, (edges) => h('ol', { class: 'reasons' }, edges.map(mention))),
      ),
      section('about', body(source)),
      section(
        'citedBy',
        growing(source.guides, (edges) => h('ul', { class: 'items' }, edges.map(guideItem))),
      ),
      section(
        'faqs',
        growing(source.faqs, (edges) => edges.map(({ faq }) => quickAnswer(faq))),
      ),
    ],
  };
}

/** @param {Source} source */
function visit(source) {
  return h(
    'div',
    { class: 'visit' },
    source.url ? outside(source.url, tNode('visit', { site: site(source.url) })) : h('p', {}, tNode('noWebsite')),
    source.loginRequired && h('p', {}, tNode('loginRequired')),
  );
}

/**
 * How often the hub refers to it: a topic that mentions it in two collections does so twice.
 *
 * @param {Source} source
 */
function counts(source) {
  return h(
    'ul',
    { class: 'counts' },
    h('li', {}, tCount('topicMentions', source.topics.count)),
    h('li', {}, tCount('guideMentions', source.guides.count)),
    h('li', {}, tCount('faqCount', source.faqs.count)),
  );
}

/**
 * Why a topic sends readers here: by itself, or in one of its collections, of which each has a reason of its own.
 *
 * @param {Source['topics']['items'][number]} edge
 */
function mention(edge) {
  const { collection, topic } = edge;
  return h(
    'li',
    {},
    collection && h('p', { class: 'eyebrow' }, link(topic)),
    h(
      'h3',
      {},
      collection ? h('a', { href: pageOf(topic, collection.slug) }, textOf(collection, 'title')) : link(topic),
      role(edge),
    ),
    collection && introduction(collection),
    note(edge),
  );
}
