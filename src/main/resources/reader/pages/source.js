// @ts-check
/** The source page: what the source is for, who sends readers there and why, who cites it, and the quick answers. */

import { to } from '../addresses.js';
import { textOf } from '../content.js';
import { h } from '../dom.js';
import { growing } from '../lists.js';
import {
  body,
  currency,
  guideItem,
  link,
  note,
  opening,
  outside,
  paragraph,
  quickAnswer,
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
        'whyTopics',
        growing(source.topics, (edges) => h('ol', { class: 'reasons' }, edges.map(reason))),
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
 * How often the hub refers to it.
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
 * Why one topic sends readers here: the reason belongs to the two of them.
 *
 * @param {Source['topics']['items'][number]} edge
 */
function reason(edge) {
  return h(
    'li',
    {},
    h('h3', {}, link(edge.topic), ' ', edge.role && h('span', { class: 'role' }, textOf(edge, 'role'))),
    note(edge),
  );
}
